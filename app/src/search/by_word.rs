//! Entries by a word: of thousands of names and terms most have no word that was typed, and need no look at all their words.

use std::collections::BTreeMap;

/// Entries, each under one word or more.
#[derive(Debug)]
pub struct ByWord<T>(BTreeMap<String, Vec<T>>);

impl<T> ByWord<T> {
    /// Puts an entry under a word.
    pub fn insert(&mut self, word: &str, entry: T) {
        match self.0.get_mut(word) {
            Some(entries) => entries.push(entry),
            None => drop(self.0.insert(word.to_owned(), vec![entry])),
        }
    }

    /// The entries under the words that `is_meant` accepts; more than once if they are under more than one of them.
    pub fn under(&self, is_meant: impl Fn(&str) -> bool) -> impl Iterator<Item = &T> {
        self.0.iter().filter(move |(word, _)| is_meant(word)).flat_map(|(_, entries)| entries)
    }
}

// Derived, it would ask the same of the entries.
impl<T> Default for ByWord<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_found_under_each_of_their_words() {
        let mut entries = ByWord::default();
        for (entry, words) in ["red door", "red", "blue"].iter().enumerate() {
            words.split(' ').for_each(|word| entries.insert(word, entry));
        }
        let under = |word: &str| entries.under(|own| own == word).copied().collect::<Vec<_>>();
        assert_eq!(["red", "door", "green"].map(under), [vec![0, 1], vec![0], vec![]]);
    }
}
