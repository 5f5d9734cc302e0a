//! Finds danger in what was typed. It is raised on doubt: other words may stand between the words of a phrase, and one letter of a
//! long word may be wrong.

use super::{
    by_word::ByWord,
    normalize::words,
    phrases::{expand_terms, own},
};
use crate::{
    directory::{facets::Facets, selection::Selection},
    i18n::locale::Locale,
};

/// From this length on, in letters, a word may have another ending. A shorter word must be equal.
const MIN_STEM: usize = 4;
/// From this length on, in letters, a word may have one wrong letter: "mother" must not match "smother", nor "prison" "poison".
const MIN_FUZZY: usize = 8;
/// The most other words between two words of a phrase: "he has (got a big) knife".
const MAX_GAP: usize = 3;

/// One phrase of danger: its words, and the kind of danger.
#[derive(Debug)]
struct Phrase {
    value: Selection,
    words: Vec<String>,
    /// Set for one written with `=`: it matches only if nothing else was typed.
    alone: bool,
}

/// The phrases of danger of one language.
#[derive(Debug, Default)]
pub struct DangerPhrases(ByWord<Phrase>);

impl DangerPhrases {
    /// Reads those of a language.
    pub fn of(locale: &Locale, facets: &Facets) -> Self {
        let each = facets.chosen(facets.danger());
        Self::new(
            each.map(|(axis, value, bit)| (bit, expand_terms(&own(locale, &format!("words-{}-{value}", axis.id))))),
        )
    }

    /// Creates the list from phrases for each kind of danger.
    pub fn new(lines: impl IntoIterator<Item = (Selection, Vec<String>)>) -> Self {
        let mut all = ByWord::default();
        for (value, phrase) in
            lines.into_iter().flat_map(|(value, phrases)| phrases.into_iter().map(move |phrase| (value, phrase)))
        {
            let words = words(&phrase);
            if let Some(first) = words.first().cloned() {
                all.insert(&first, Phrase { value, words, alone: phrase.trim_start().starts_with('=') });
            }
        }
        Self(all)
    }

    /// The kinds of danger of which a phrase was typed in its order.
    pub fn raised(&self, typed: &[String]) -> Selection {
        let begun = self.0.under(|first| typed.iter().any(|word| is_alike(word, first)));
        let begun = begun.filter(|phrase| !phrase.alone || phrase.words.len() == typed.len());
        begun.filter(|phrase| contains_spread(typed, &phrase.words)).map(|phrase| phrase.value).collect()
    }
}

/// Whether `typed` contains the words of `wanted` in order, each at most `MAX_GAP` words after the previous one.
fn contains_spread(typed: &[String], wanted: &[String]) -> bool {
    let Some((first, rest)) = wanted.split_first() else { return false };
    (0..typed.len()).any(|at| is_alike(&typed[at], first) && follows(&typed[at + 1..], rest))
}

fn follows(typed: &[String], wanted: &[String]) -> bool {
    let Some((first, rest)) = wanted.split_first() else { return true };
    let reach = typed.len().min(MAX_GAP + 1);
    (0..reach).any(|at| is_alike(&typed[at], first) && follows(&typed[at + 1..], rest))
}

fn is_alike(typed: &str, wanted: &str) -> bool {
    extends(typed, wanted) || is_near(typed, wanted, MIN_FUZZY)
}

/// Whether the words are equal, or differ only in their ending.
fn extends(typed: &str, wanted: &str) -> bool {
    // Lengths are counted in letters, which takes longer than to see that most words begin differently.
    let Some(ending) = typed.strip_prefix(wanted) else { return false };
    ending.is_empty() || ending.chars().count() <= 3 && wanted.chars().count() >= MIN_STEM
}

/// Whether the words differ in at most one letter and both have at least `min` letters.
fn is_near(typed: &str, wanted: &str, min: usize) -> bool {
    // A letter has at least one byte and at most four.
    if typed.len().min(wanted.len()) < min || typed.len().abs_diff(wanted.len()) > 4 {
        return false;
    }
    let [typed_length, wanted_length] = [typed, wanted].map(|word| word.chars().count());
    let may_be = typed_length.min(wanted_length) >= min && typed_length.abs_diff(wanted_length) <= 1;
    may_be && is_same_around(typed, wanted, typed_length.max(wanted_length)) && strsim::osa_distance(typed, wanted) <= 1
}

/// Whether two words differ in at most two neighbouring letters, as words with one letter wrong or two exchanged do. It is
/// far cheaper than their distance.
fn is_same_around(one: &str, other: &str, longest: usize) -> bool {
    let is_equal = |(a, b): &(char, char)| a == b;
    let start = one.chars().zip(other.chars()).take_while(is_equal).count();
    start + 2 >= longest || {
        let end = one.chars().rev().zip(other.chars().rev()).take_while(is_equal).count();
        start + end + 2 >= longest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The two comparisons without their short cuts.
    fn extends_plainly(typed: &str, wanted: &str) -> bool {
        let [typed_length, wanted_length] = [typed, wanted].map(|word| word.chars().count());
        typed == wanted || wanted_length >= MIN_STEM && typed_length <= wanted_length + 3 && typed.starts_with(wanted)
    }

    fn is_near_plainly(typed: &str, wanted: &str, min: usize) -> bool {
        let shortest = typed.chars().count().min(wanted.chars().count());
        shortest >= min && strsim::osa_distance(typed, wanted) <= 1
    }

    proptest! {
        #[test]
        fn the_short_cuts_change_no_answer(one in "[abéیமு]{3,9}", other in "[abéیமு]{3,9}", at in 0..9_usize, letter in "[abéیமு]{0,2}") {
            let letters: Vec<char> = one.chars().collect();
            let (before, after) = letters.split_at(at.min(letters.len()));
            let edited = [before.iter().collect(), letter, after.iter().skip(1).collect::<String>()].concat();
            let swapped: String = before.iter().chain(after.iter().take(2).rev()).chain(after.iter().skip(2)).collect();
            for wanted in [&other, &edited, &swapped] {
                prop_assert_eq!(extends(&one, wanted), extends_plainly(&one, wanted), "{} {}", one, wanted);
                prop_assert_eq!(is_near(&one, wanted, 4), is_near_plainly(&one, wanted, 4), "{} {}", one, wanted);
            }
        }
    }

    #[test]
    fn a_phrase_of_danger_may_have_other_words_in_it() {
        let spread = |typed: &str, wanted: &str| contains_spread(&words(typed), &words(wanted));
        assert!(spread("he has got a big knife", "he has knife"));
        assert!(!spread("he has left and I cannot find the knife", "he has knife"));
        assert!(!spread("knife he has", "he has knife"));
        assert!(!spread("", "he has knife") && !spread("anything", ""));
    }
}
