//! Words in a row, found in a text whatever stands between them: spaces, hyphens, quotation marks, the end of a line.

use crate::content::plain_text;

/// A word of a text, and its line from 1.
pub type Word<'a> = (usize, &'a str);

/// Words in a row, found in any case, or in capitals alone. An ending -s makes no difference.
#[derive(Debug)]
pub struct Phrase {
    /// As it was written.
    pub text: String,
    /// With their capitals, and in small letters.
    words: [Vec<String>; 2],
    case: Case,
}

/// In which case a phrase is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// In any.
    Any,
    /// As it is written, if that is in capitals alone.
    Capitals,
}

impl Phrase {
    /// The phrase that a text is.
    pub fn new(text: &str, case: Case) -> Self {
        let plain_text = plain_text::plain(text);
        let words = [true, false].map(|capitals| words(&plain_text).map(|word| plain(word, capitals)).collect());
        Self { text: text.to_owned(), words, case }
    }

    /// Whether it is an abbreviation: written in capitals alone.
    fn is_capitals(&self) -> bool {
        !self.text.chars().any(char::is_lowercase) && self.text.chars().any(char::is_uppercase)
    }

    /// The line of each place where it stands among words. In [`Case::Capitals`] abbreviations are found in capitals alone.
    pub fn find<'a>(&'a self, text: &'a [Word<'a>], case: Case) -> impl Iterator<Item = usize> + 'a {
        let capitals = self.is_capitals() && [case, self.case].contains(&Case::Capitals);
        let own = &self.words[usize::from(!capitals)];
        let alike = move |run: &[Word<'_>]| run.iter().zip(own).all(|((_, word), own)| is_same(word, own, capitals));
        text.windows(own.len().max(1)).filter(move |run| !own.is_empty() && alike(run)).map(|run| run[0].0)
    }
}

fn plain(word: &str, capitals: bool) -> String {
    if capitals { word.trim_end_matches('s').to_owned() } else { word.to_lowercase().trim_end_matches('s').to_owned() }
}

/// Whether a word has this plain form; faster than to make that of every word.
fn is_same(word: &str, own: &str, capitals: bool) -> bool {
    let word = word.trim_end_matches(if capitals { &['s'][..] } else { &['s', 'S'][..] });
    if capitals { word == own } else { word.chars().flat_map(char::to_lowercase).eq(own.chars()) }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The words of each sentence. One ends at a full stop, a question or exclamation mark, and where the next line does not go on
/// with a letter: at a blank line, a heading, an item, an attribute.
pub fn sentences(text: &str) -> Vec<Vec<Word<'_>>> {
    let mut sentences = vec![Vec::new()];
    for (line, at) in text.lines().zip(1..) {
        if !line.trim_start().starts_with(char::is_alphabetic) {
            sentences.push(Vec::new());
        }
        for (index, part) in line.split(['.', '!', '?', '۔', '؟']).enumerate() {
            if index > 0 {
                sentences.push(Vec::new());
            }
            if let Some(last) = sentences.last_mut() {
                last.extend(words(part).map(|word| (at, word)));
            }
        }
    }
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(phrase: &str, text: &str) -> Vec<usize> {
        let words: Vec<_> = sentences(text).concat();
        Phrase::new(phrase, if phrase == "ANI" { Case::Capitals } else { Case::Any }).find(&words, Case::Any).collect()
    }

    #[test]
    fn a_phrase_is_found_in_any_case_and_over_the_end_of_a_line() {
        for text in ["“Ask for ANI”", "ask-for-ani.toml", "you could ask\nfor Ani", "ASK\u{a0}FOR  ANI!"] {
            assert_eq!(found("Ask for ANI", text), [1], "{text}");
        }
        assert_eq!(found("Ask for ANI", "one\n\nAsk for Anita"), [0; 0]);
    }

    #[test]
    fn capitals_are_found_in_capitals_alone() {
        assert_eq!(found("ANI", "Poproś o ANI"), [1]);
        assert_eq!(found("ANI", "ani rodziny, ani znajomych. Animal"), [0; 0]);
        assert_eq!(found("DAPO", "one\ntwo DAPOs\nthree dapo"), [2, 3]);
        let typed: Vec<_> = sentences("dapo\nDAPO, ask for ani").concat();
        assert_eq!(Phrase::new("DAPO", Case::Any).find(&typed, Case::Capitals).collect::<Vec<_>>(), [2]);
        assert_eq!(Phrase::new("Ask for ANI", Case::Any).find(&typed, Case::Capitals).collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn a_sentence_goes_on_over_the_end_of_a_line_and_ends_at_an_item() {
        let of = |text| sentences(text).into_iter().filter(|words| !words.is_empty()).count();
        assert_eq!(of("one\ntwo. three? four"), 3);
        assert_eq!(of("- one\n- two\n\n## three\n    .what = four"), 4);
        assert_eq!(of("یہ ایک ہے۔ یہ دو ہے"), 2);
    }
}
