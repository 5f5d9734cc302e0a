//! Words in a row, found in a text whatever stands between them: spaces, hyphens, quotation marks, the end of a line.

/// A word of a text, and its line from 1.
pub type Word<'a> = (usize, &'a str);

/// Words in a row. Written in capitals alone it is an abbreviation, and found in capitals alone; all else in any case. An
/// ending -s makes no difference.
#[derive(Debug)]
pub struct Phrase {
    /// As it was written.
    pub text: String,
    words: Vec<String>,
    capitals: bool,
}

impl Phrase {
    /// The phrase that a text is.
    pub fn new(text: &str) -> Self {
        let capitals = !text.chars().any(char::is_lowercase) && text.chars().any(char::is_uppercase);
        let words = words(text).map(|word| plain(word, capitals)).collect();
        Self { text: text.to_owned(), words, capitals }
    }

    /// The line of each place where it stands among words.
    pub fn find<'a>(&'a self, text: &'a [Word<'a>]) -> impl Iterator<Item = usize> + 'a {
        let alike =
            |run: &[Word<'_>]| run.iter().zip(&self.words).all(|((_, word), own)| plain(word, self.capitals) == *own);
        text.windows(self.words.len().max(1))
            .filter(move |run| !self.words.is_empty() && alike(run))
            .map(|run| run[0].0)
    }
}

fn plain(word: &str, capitals: bool) -> String {
    let word = word.trim_end_matches('s');
    if capitals { word.to_owned() } else { word.to_lowercase() }
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
        Phrase::new(phrase).find(&words).collect()
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
        assert_eq!(found("DAPO", "one\ntwo DAPOs"), [2]);
    }

    #[test]
    fn a_sentence_goes_on_over_the_end_of_a_line_and_ends_at_an_item() {
        let of = |text| sentences(text).into_iter().filter(|words| !words.is_empty()).count();
        assert_eq!(of("one\ntwo. three? four"), 3);
        assert_eq!(of("- one\n- two\n\n## three\n    .what = four"), 4);
        assert_eq!(of("یہ ایک ہے۔ یہ دو ہے"), 2);
    }
}
