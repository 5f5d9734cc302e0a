//! Reads the terms of `words.ftl`, by which typed text is understood, and matches them.

use super::{
    by_word::ByWord,
    normalize::{NON_JOINER, words},
};
use crate::{
    directory::{facets::Facets, selection::Selection},
    i18n::{locale::Locale, messages::Messages},
};
use std::collections::BTreeSet;

/// From this length on, in letters, a word may have another ending. A shorter word must be equal.
const MIN_STEM: usize = 4;
/// From this length on, in letters, a word may have one wrong letter.
const MIN_FUZZY: usize = 6;
/// Like `MIN_FUZZY`, for terms of danger. It is higher because their words need not be adjacent: "mother" must not
/// match "smother", nor "prison" "poison".
const MIN_FUZZY_DANGER: usize = 8;
/// The most other words between two words of a term of danger: "he has (got a big) knife".
const MAX_GAP: usize = 3;

/// One term: its words and the value that it means.
#[derive(Debug)]
struct Term {
    value: Selection,
    words: Vec<String>,
    /// Set for a term written with `=`: it matches only if nothing else was typed.
    alone: bool,
}

/// The terms of one language.
#[derive(Debug, Default)]
pub struct Terms {
    /// Under their first word.
    terms: ByWord<Term>,
    /// Every word of a term.
    vocabulary: BTreeSet<String>,
}

impl Terms {
    /// Reads the terms of every value of every axis.
    pub fn of(locale: &Locale, facets: &Facets) -> Self {
        let each = facets.chosen(Selection::ALL).flat_map(|(axis, value, bit)| {
            let line = Messages::terms_of(locale, &axis.id, value);
            expand_terms(&line).into_iter().map(move |term| Term {
                value: bit,
                words: words(&term),
                alone: term.trim_start().starts_with('='),
            })
        });
        let mut all = Self::default();
        for term in each {
            all.vocabulary.extend(term.words.iter().cloned());
            if let Some(first) = term.words.first().cloned() {
                all.terms.insert(&first, term);
            }
        }
        all
    }

    /// The values among `among` of which a term was typed with its words adjacent. A word for which `is_known` is true
    /// never counts as a misspelling of another word.
    pub fn matched(&self, typed: &[String], among: Selection, is_known: &dyn Fn(&str) -> bool) -> Selection {
        let begun = self.terms.under(|first| typed.iter().any(|word| is_meant(word, first)));
        found(begun, typed, among, |words| contains(typed, words, |word| !is_known(word)))
    }

    /// The values among `among` of which a term was typed in its order, possibly with other words between its words.
    pub fn matched_loosely(&self, typed: &[String], among: Selection) -> Selection {
        let begun = self.terms.under(|first| typed.iter().any(|word| is_alike(word, first)));
        found(begun, typed, among, |words| contains_spread(typed, words))
    }

    /// Whether one of the terms contains this word.
    pub fn knows(&self, word: &str) -> bool {
        self.vocabulary.contains(word)
    }
}

/// The values of the terms that were typed, of those that `among` allows.
fn found<'a>(
    terms: impl Iterator<Item = &'a Term>,
    typed: &[String],
    among: Selection,
    is_typed: impl Fn(&[String]) -> bool,
) -> Selection {
    let wanted = terms.filter(|term| term.value.intersects(among));
    let wanted = wanted.filter(|term| !term.alone || term.words.len() == typed.len());
    wanted.filter(|term| is_typed(&term.words)).map(|term| term.value).collect()
}

/// Splits one message of `words.ftl` into its terms and expands their alternatives.
pub fn expand_terms(line: &str) -> Vec<String> {
    line.split([',', '،', '、']).flat_map(alternatives).flat_map(with_spaces).collect()
}

/// A term, and the same with a space for each character that parts a word without width.
fn with_spaces(term: String) -> Vec<String> {
    let spaced = term.contains(NON_JOINER).then(|| term.replace(NON_JOINER, " "));
    std::iter::once(term).chain(spaced).collect()
}

/// Expands the alternatives of a term: `(he/she) is here` becomes "he is here" and "she is here".
fn alternatives(term: &str) -> Vec<String> {
    let Some((before, rest)) = term.split_once('(') else { return vec![term.to_owned()] };
    let Some((choices, after)) = rest.split_once(')') else { return vec![term.to_owned()] };
    let endings = alternatives(after);
    let each = choices.split('/').flat_map(|choice| endings.iter().map(move |end| format!("{before}{choice}{end}")));
    each.collect()
}

/// Whether `typed` contains the words of `wanted` adjacent and in order. A word for which `may_differ` is true may have
/// one wrong letter.
pub fn contains(typed: &[String], wanted: &[String], may_differ: impl Fn(&str) -> bool) -> bool {
    let is_same =
        |(one, other): (&String, &String)| extends(one, other) || (is_near(one, other, MIN_FUZZY) && may_differ(one));
    !wanted.is_empty() && typed.windows(wanted.len()).any(|run| run.iter().zip(wanted).all(is_same))
}

/// Whether a typed word is meant for another: the same, the same with another ending, or with one letter wrong.
pub fn is_meant(typed: &str, wanted: &str) -> bool {
    extends(typed, wanted) || is_near(typed, wanted, MIN_FUZZY)
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
    extends(typed, wanted) || is_near(typed, wanted, MIN_FUZZY_DANGER)
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

    #[test]
    fn alternatives_are_written_out() {
        assert_eq!(alternatives("(he/she) is (here/outside)").len(), 4);
        assert_eq!(alternatives(" he (hits/beats) me"), [" he hits me", " he beats me"]);
        assert_eq!(alternatives("no brackets"), ["no brackets"]);
        assert_eq!(alternatives("open (bracket"), ["open (bracket"]);
        assert_eq!(expand_terms("می\u{200c}خواهم"), ["می\u{200c}خواهم", "می خواهم"]);
    }

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
