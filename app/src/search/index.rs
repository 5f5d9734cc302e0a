//! What the search compares typed words with, prepared once when content is read: terms of every language, names of records.

use super::{
    by_word::ByWord,
    normalize::words,
    terms::{Terms, contains, is_meant},
};
use crate::{directory::Directory, i18n::locale::Locale};

/// A prepared search.
#[derive(Debug, Default)]
pub struct SearchIndex {
    /// In the order of the languages of the site.
    terms: Vec<Terms>,
    names: Vec<Name>,
    /// The index of each name in `names`, under its first word and under every word.
    by_first_word: ByWord<usize>,
    by_word: ByWord<usize>,
}

/// One name of a record.
#[derive(Debug)]
struct Name {
    /// The record's index in `Directory::records`.
    record: usize,
    words: Vec<String>,
}

impl SearchIndex {
    /// Prepares the terms and the names; a record's names are its name, its id and its `aliases`.
    pub fn new(directory: &Directory, locales: &[Locale]) -> Self {
        let terms = locales.iter().map(|locale| Terms::of(locale, &directory.facets)).collect();
        let names = directory.records.iter().enumerate().flat_map(|(index, record)| {
            let all = [&record.name, &record.id].into_iter().chain(&record.aliases);
            all.map(move |name| Name { record: index, words: words(name) })
        });
        let mut index = Self { terms, names: names.collect(), ..Self::default() };
        for (at, name) in index.names.iter().enumerate() {
            name.words.iter().take(1).for_each(|word| index.by_first_word.insert(word, at));
            name.words.iter().for_each(|word| index.by_word.insert(word, at));
        }
        index
    }

    /// The record whose name was typed: the longest one that stands whole among the words. A name of one word may be meant as
    /// a word, so it must be all that was typed, unless it is a number.
    pub fn named(&self, typed: &[String]) -> Option<usize> {
        let is_first = |first: &str| typed.iter().any(|word| is_meant(word, first));
        let names = self.by_first_word.under(is_first).filter_map(|at| self.names.get(*at));
        let is_number = |word: &String| word.chars().all(|c| c.is_ascii_digit());
        let is_typed = |name: &&Name| name.words.len() > 1 || typed.len() == 1 || name.words.iter().all(is_number);
        let whole = names.filter(is_typed).filter(|name| contains(typed, &name.words, |_| true));
        whole.max_by_key(|name| (name.words.len(), name.record)).map(|name| name.record)
    }

    /// The one record of whose name the typed words are a part. One word alone is too little: "help" is part of a name.
    pub fn partly_named(&self, typed: &[String]) -> Option<usize> {
        let [first, _, ..] = typed else { return None };
        let names = self.by_word.under(|word| is_meant(word, first)).filter_map(|at| self.names.get(*at));
        let mut found = names.filter(|name| contains(&name.words, typed, |_| true)).map(|name| name.record);
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }

    /// The bits that the words mean in these languages, by their index; terms in a row, one letter may be wrong.
    pub fn meant(&self, typed: &[String], languages: [usize; 2], bits: u64) -> u64 {
        let terms: Vec<&Terms> = languages.iter().filter_map(|language| self.terms.get(*language)).collect();
        let is_known = |word: &str| terms.iter().any(|terms| terms.knows(word));
        terms.iter().fold(0, |all, terms| all | terms.matched(typed, bits, &is_known))
    }

    /// The danger that the words tell of, in any language of the site.
    pub fn danger(&self, typed: &[String], bits: u64) -> u64 {
        self.terms.iter().fold(0, |all, terms| all | terms.matched_loosely(typed, bits))
    }
}
