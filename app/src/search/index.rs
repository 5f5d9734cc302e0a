//! Prepares what typed text is compared with, once when content is read: the terms of every language and the names of
//! records.

use super::{
    by_word::ByWord,
    normalize::words,
    terms::{Terms, contains, is_meant},
};
use crate::{
    directory::{Directory, selection::Selection},
    i18n::locale::Locale,
};
use std::cmp::Reverse;

/// The terms of every language and the names of records, normalized.
#[derive(Debug, Default)]
pub struct SearchIndex {
    /// The terms of each language, in the order of `Site::locales`.
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
    /// Creates the index. The names of a record are its name, its id and its `aliases`.
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

    /// The index in `Directory::records` of the record whose whole name was typed; of several, the one with the longest
    /// name. A name of one word may be an ordinary word, so it counts only if nothing else was typed or if it is a
    /// number.
    pub fn named(&self, typed: &[String]) -> Option<usize> {
        let is_first = |first: &str| typed.iter().any(|word| is_meant(word, first));
        let names = self.by_first_word.under(is_first).filter_map(|at| self.names.get(*at));
        let is_number = |word: &String| word.chars().all(|c| c.is_ascii_digit());
        let is_typed = |name: &&Name| name.words.len() > 1 || typed.len() == 1 || name.words.iter().all(is_number);
        let whole = names.filter(is_typed).filter(|name| contains(typed, &name.words, |_| true));
        whole.max_by_key(|name| (name.words.len(), Reverse(name.record))).map(|name| name.record)
    }

    /// The index in `Directory::records` of the only record whose name contains the typed words. `None` for a single
    /// word, which is too little: "help" is in many names.
    pub fn find_by_part_of_name(&self, typed: &[String]) -> Option<usize> {
        let [first, _, ..] = typed else { return None };
        let names = self.by_word.under(|word| is_meant(word, first)).filter_map(|at| self.names.get(*at));
        let mut found = names.filter(|name| contains(&name.words, typed, |_| true)).map(|name| name.record);
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }

    /// The values among `among` whose terms were typed, in these languages (indexes in `Site::locales`). The words of a
    /// term must be adjacent, and one letter of a word may be wrong.
    pub fn meant(&self, typed: &[String], languages: [usize; 2], among: Selection) -> Selection {
        let terms: Vec<&Terms> = languages.iter().filter_map(|language| self.terms.get(*language)).collect();
        let is_known = |word: &str| terms.iter().any(|terms| terms.knows(word));
        terms.iter().map(|terms| terms.matched(typed, among, &is_known)).collect()
    }

    /// The values among `among` whose terms of danger were typed, in any language of the site.
    pub fn danger(&self, typed: &[String], among: Selection) -> Selection {
        self.terms.iter().map(|terms| terms.matched_loosely(typed, among)).collect()
    }
}
