//! What a translation may say of itself. `made-from.toml` of a language holds, for each string and each page, the sum of the
//! source words that it was made from and, where somebody reviewed it, who, when, and the sum of the words that they saw.
//! So a change of the source makes exactly its translations stale, and a change after a review undoes the review.

use super::units::{self, Unit};
use crate::content::{
    toml::{self, Diagnostics},
    tree::locale::{FtlFile, LocaleFiles, PageFile, StringsKind, TextFile},
};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The state of some words, the best first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TranslationStatus {
    /// Not a translation.
    Source,
    /// There is none; the source stands in for it, marked.
    Missing,
    /// Somebody has reviewed it.
    Reviewed {
        /// The day.
        on: NaiveDate,
        /// Their role.
        by: String,
    },
    /// Nobody has reviewed it.
    Draft,
    /// The source has changed since, or nobody has said what it was made from.
    Stale,
}

impl TranslationStatus {
    /// Whether somebody has reviewed the words as they are.
    pub fn is_reviewed(&self) -> bool {
        matches!(self, Self::Reviewed { .. })
    }
}

/// What a string or a page was made from.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// The sum of the source.
    pub from: String,
    /// The sum of the words that were reviewed.
    pub words: Option<String>,
    /// The role of the person who reviewed them.
    pub by: Option<String>,
    /// The day of the review.
    #[serde(default, deserialize_with = "toml::quoted_day")]
    pub on: Option<NaiveDate>,
}

/// All of them, by the names of units and pages.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Of each string.
    #[serde(default)]
    pub strings: BTreeMap<String, Provenance>,
    /// Of each page.
    #[serde(default)]
    pub pages: BTreeMap<String, Provenance>,
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A string.
    String(StringsKind),
    /// A page.
    Page,
}

/// One string or page of a translation.
#[derive(Clone, Debug)]
pub struct TranslationEntry {
    /// What it is.
    pub kind: EntryKind,
    /// Its file in the default language, without the language's folder: `helpline.ftl`, `pages/plan.md`.
    pub area: String,
    /// The name of the string; of a page, its slug.
    pub name: String,
    /// Its state.
    pub translation_status: TranslationStatus,
    /// Whether it is still in the words of the source, and nobody has reviewed it as such.
    pub is_untranslated: bool,
    /// The sum of the source now, and of the translation's own words.
    pub sums: [String; 2],
    /// The line in the source.
    pub line: usize,
}

/// Reads the review log of a language; an empty one where there is none.
pub fn record(files: &LocaleFiles<'_>, problems: &Diagnostics) -> Record {
    let Some(file) = files.review_log else {
        return Record::default();
    };
    toml::read(file, problems).value.unwrap_or_default()
}

/// Every string and page of a translation, in the order of the default language.
pub fn pieces(source: &LocaleFiles<'_>, own: &LocaleFiles<'_>, record: &Record) -> Vec<TranslationEntry> {
    let of = |text: TextFile<'_>| match text {
        TextFile::Strings(strings) => of_strings(strings, own.strings_in(strings.area), record),
        TextFile::Page(page) => vec![of_page(page, own.page(page.slug), record)],
    };
    source.texts().into_iter().flat_map(of).collect()
}

fn of_strings(file: &FtlFile<'_>, own: Option<&FtlFile<'_>>, record: &Record) -> Vec<TranslationEntry> {
    let own = own.map(units::strings).unwrap_or_default();
    let piece = |unit: Unit| {
        let own = own.iter().find(|other| other.name == unit.name);
        let is_same = own.is_some_and(|own| units::is_untranslated(&unit.words, &own.words));
        let (from, found) = (units::sum(&unit.words), own.map(|own| units::sum(&own.words)));
        let translation_status = translation_status(&from, found.as_deref(), record.strings.get(&unit.name));
        TranslationEntry {
            kind: EntryKind::String(file.kind()),
            area: file.area.to_owned(),
            name: unit.name,
            is_untranslated: is_same && !translation_status.is_reviewed(),
            translation_status,
            sums: [from, found.unwrap_or_default()],
            line: unit.line,
        }
    };
    units::strings(file).into_iter().map(piece).collect()
}

fn of_page(page: &PageFile<'_>, own: Option<&PageFile<'_>>, record: &Record) -> TranslationEntry {
    let sum = |page: &PageFile<'_>| units::sum_of_all(units::page(page).iter().map(|unit| unit.words.as_str()));
    let (from, found) = (sum(page), own.map(sum));
    let translation_status = translation_status(&from, found.as_deref(), record.pages.get(page.slug));
    TranslationEntry {
        kind: EntryKind::Page,
        area: page.area.to_owned(),
        name: page.slug.to_owned(),
        is_untranslated: found.as_ref() == Some(&from) && !translation_status.is_reviewed(),
        translation_status,
        sums: [from, found.unwrap_or_default()],
        line: 1,
    }
}

fn translation_status(from: &str, own: Option<&str>, made: Option<&Provenance>) -> TranslationStatus {
    match (own, made) {
        (None, _) => TranslationStatus::Missing,
        (Some(_), None) => TranslationStatus::Stale,
        (Some(_), Some(made)) if made.from != from => TranslationStatus::Stale,
        (Some(own), Some(Provenance { words: Some(words), by: Some(by), on: Some(on), .. })) if words == own => {
            TranslationStatus::Reviewed { on: *on, by: by.clone() }
        }
        _ => TranslationStatus::Draft,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_the_source_makes_it_stale_and_a_change_after_a_review_undoes_the_review() {
        let on = NaiveDate::from_ymd_opt(2026, 12, 1);
        let made = |from: &str| Provenance { from: from.to_owned(), ..Provenance::default() };
        let seen = |words: &str| Provenance {
            words: Some(words.to_owned()),
            by: Some("an adviser".to_owned()),
            on,
            ..made("a")
        };
        let reviewed = TranslationStatus::Reviewed { on: on.unwrap(), by: "an adviser".to_owned() };
        for (own, record, expected) in [
            (None, Some(made("a")), TranslationStatus::Missing),
            (Some("w"), None, TranslationStatus::Stale),
            (Some("w"), Some(made("b")), TranslationStatus::Stale),
            (Some("w"), Some(made("a")), TranslationStatus::Draft),
            (Some("w"), Some(seen("w")), reviewed),
            (Some("changed"), Some(seen("w")), TranslationStatus::Draft),
        ] {
            assert_eq!(translation_status("a", own, record.as_ref()), expected);
        }
    }
}
