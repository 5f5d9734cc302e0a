//! Finds a record by a number, or by its name or a part of one.

use super::{normalize::words, spelling::Spelling};
use std::collections::{BTreeMap, HashMap};

/// The fewest digits of a number that name it: its last ones.
const MIN_DIGITS: usize = 6;

/// One slip is allowed for so many letters of a name.
const LETTERS_A_SLIP: usize = 6;

/// The names and numbers of records.
#[derive(Debug, Default)]
pub struct Names {
    names: Vec<Name>,
    /// The names with each word.
    by_word: HashMap<Box<str>, Vec<u32>>,
    spelling: Spelling,
    /// The records with each whole name, its words joined.
    by_joined: HashMap<Box<str>, Vec<u32>>,
    /// The records with each number: whole, and its last six digits.
    by_digits: HashMap<Box<str>, Vec<u32>>,
    /// Words that say nothing of which record is meant, such as "helpline".
    filler: Vec<String>,
}

#[derive(Debug)]
struct Name {
    record: u32,
    words: Box<[Box<str>]>,
}

/// A record that was named.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Named {
    /// The record.
    pub record: u32,
    /// Whether its whole name was typed and little else, so that nothing else can be meant.
    pub is_sure: bool,
    /// How many words of what was typed are in the name.
    pub words: usize,
}

impl Names {
    /// Creates the list. `filler` are words that say nothing of which record is meant.
    pub fn new(filler: &str) -> Self {
        Self { filler: filler.split([',', '،', '、']).flat_map(words).collect(), ..Self::default() }
    }

    /// Adds a name of a record.
    pub fn insert(&mut self, record: u32, name: &str) {
        let words: Box<[Box<str>]> = words(name).into_iter().map(String::into_boxed_str).collect();
        let Ok(index) = u32::try_from(self.names.len()) else { return };
        for word in &words {
            let names = self.by_word.entry(word.clone()).or_default();
            if names.is_empty() {
                self.spelling.insert(word);
            }
            if names.last() != Some(&index) {
                names.push(index);
            }
        }
        let joined = self.by_joined.entry(words.concat().into()).or_default();
        if !joined.contains(&record) {
            joined.push(record);
        }
        self.names.push(Name { record, words });
    }

    /// Adds a number of a record.
    pub fn insert_number(&mut self, record: u32, number: &str) {
        let digits = national(number);
        let last = digits.len().checked_sub(MIN_DIGITS).and_then(|start| digits.get(start..));
        for key in [Some(digits.as_str()), last].into_iter().flatten() {
            let records = self.by_digits.entry(key.into()).or_default();
            if !records.contains(&record) {
                records.push(record);
            }
        }
    }

    /// The only record with a number, whole or at least its last digits.
    pub fn by_number(&self, number: &str) -> Option<u32> {
        let digits = national(number);
        let start = digits.len().checked_sub(MIN_DIGITS)?;
        let whole = self.by_digits.get(digits.as_str());
        match whole.or_else(|| self.by_digits.get(digits.get(start..)?))?.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// The records whose name was typed, best first. `is_word` says of a typed word whether it means something by itself; a
    /// name made only of such words needs to be all that was typed.
    pub fn named(&self, typed: &[String], is_word: impl Fn(&str) -> bool) -> Vec<Named> {
        let mut telling: Vec<&str> = Vec::new();
        for word in typed.iter().map(String::as_str).filter(|word| !self.is_filler(word)) {
            telling.extend((!telling.contains(&word)).then_some(word));
        }
        let meant: Vec<Option<&str>> = telling.iter().map(|word| self.meant(word, &is_word)).collect();
        let mut found: BTreeMap<u32, Named> = BTreeMap::new();
        let joined = [typed.concat(), telling.concat()];
        for record in joined.iter().flat_map(|joined| self.by_joined.get(joined.as_str()).into_iter().flatten()) {
            found.insert(*record, Named { record: *record, is_sure: true, words: usize::MAX });
        }
        for at in meant.iter().flatten().flat_map(|word| self.by_word.get(*word).into_iter().flatten()) {
            let Some(name) = self.names.get(*at as usize) else { continue };
            if let Some(named) = self.compare(name, typed, &telling, &meant, &is_word) {
                let best = found.entry(name.record).or_insert(named);
                if (named.is_sure, named.words) > (best.is_sure, best.words) {
                    *best = named;
                }
            }
        }
        let mut found: Vec<Named> = found.into_values().collect();
        found.sort_by_key(|named| (!named.is_sure, usize::MAX - named.words, named.record));
        found
    }

    fn compare(
        &self,
        name: &Name,
        typed: &[String],
        telling: &[&str],
        meant: &[Option<&str>],
        is_word: &impl Fn(&str) -> bool,
    ) -> Option<Named> {
        let in_name = |word: &str| name.words.iter().any(|own| &**own == word);
        let hits = meant.iter().flatten().filter(|word| in_name(word)).count();
        let own = name.words.iter().filter(|own| !self.is_filler(own));
        let own_count = own.clone().count().max(1);
        let typed_whole = own.clone().all(|own| meant.iter().flatten().any(|word| *word == &**own));
        let all_in = hits == telling.len();
        // A word that says something by itself, such as "help", names nobody unless it is the whole name.
        let says_more = meant.iter().flatten().any(|word| in_name(word) && !is_word(word));
        let is_whole = typed_whole && hits >= own_count;
        // "Law Centre" names one by both words: by one of them it is an ordinary word.
        let is_literal = name.words.iter().all(|own| typed.iter().any(|word| word.as_str() == &**own));
        let is_sure = is_whole && all_in && (says_more || own_count > 1 || is_literal);
        let fits = is_sure
            || is_whole && (says_more || own_count > 1)
            || all_in && (hits > 1 || says_more) && hits * 3 >= own_count;
        fits.then_some(Named { record: name.record, is_sure, words: hits })
    }

    fn is_filler(&self, word: &str) -> bool {
        self.filler.iter().any(|filler| filler == word)
    }

    /// The word of a name that a typed word is, or is a slip of.
    fn meant<'a>(&'a self, word: &'a str, is_word: &impl Fn(&str) -> bool) -> Option<&'a str> {
        if self.by_word.contains_key(word) {
            return Some(word);
        }
        let singular = word.strip_suffix('s').filter(|word| self.by_word.contains_key(*word));
        singular.or_else(|| {
            self.spelling.nearest(word, (word.chars().count() / LETTERS_A_SLIP).max(1)).filter(|_| !is_word(word))
        })
    }
}

/// The digits of a number as it is dialled within the country.
fn national(number: &str) -> String {
    let digits: String =
        number.chars().filter_map(|c| c.to_digit(10)).filter_map(|digit| char::from_digit(digit, 10)).collect();
    let rest = digits.strip_prefix("0044").or_else(|| digits.strip_prefix("44").filter(|rest| rest.len() > 9));
    rest.map_or(digits.clone(), |rest| format!("0{}", rest.trim_start_matches('0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        let mut names = Names::new("helpline, centre, the");
        for (record, name) in
            [(0, "Refuge Helpline"), (1, "Law Centre"), (2, "Childline"), (3, "The Blue Sky Centre"), (4, "C A B")]
        {
            names.insert(record, name);
        }
        names.insert_number(0, "0808 2000 247");
        names.insert_number(2, "0800 1111");
        names
    }

    #[test]
    fn a_name_is_found_by_its_parts_its_letters_and_with_a_slip() {
        let is_word = |word: &str| ["refuge", "law"].contains(&word);
        for (typed, found) in [
            ("childline", Some((2, true))),
            ("chidline", Some((2, true))),
            ("blue sky", Some((3, true))),
            ("cab", Some((4, true))),
            ("refuge helpline", Some((0, true))),
            ("law", None),
            ("umbrella stand", None),
        ] {
            let named = names().named(&words(typed), is_word);
            assert_eq!(named.first().map(|named| (named.record, named.is_sure)), found, "{typed}");
        }
    }

    #[test]
    fn a_number_is_found_whole_or_by_its_last_digits() {
        let names = names();
        assert_eq!(
            ["08082000247", "+448082000247", "000247", "0247"].map(|number| names.by_number(number)),
            [Some(0), Some(0), Some(0), None]
        );
    }
}
