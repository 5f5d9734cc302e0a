//! One language: its name for itself, its direction, the state of its translation, its strings and its guides.

use super::{
    bundle::{self, Bundle},
    cldr::Formats,
    guide::Guide,
    language_tag::{Direction, LanguageTag},
    number::Numbers,
    sections::Section,
    translation::status::TranslationStatus,
};
use crate::content::toml::{self, Diagnostics, Faults, Reading, Spanned};
use crate::content::{
    diagnostic::Diagnostic,
    tree::{
        locale::{LocaleFiles, Status},
        path,
    },
};
use crate::hours::local;
use chrono::{DateTime, Utc};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One language.
#[derive(Debug)]
pub struct Locale {
    /// BCP 47, as in addresses.
    pub code: String,
    /// What the language calls itself.
    pub endonym: String,
    /// What English calls it.
    pub english: String,
    /// How it writes dates, clocks and lists.
    pub formats: Formats,
    /// Which way its script runs.
    pub direction: Direction,
    /// The language that the others are made from.
    pub is_default: bool,
    /// The state of what stands on every page: all strings but those of records.
    pub interface: TranslationStatus,
    /// The state of the sentences of each record, by its id.
    pub records: BTreeMap<String, TranslationStatus>,
    /// Words that must not stand in a title, an address or a link preview.
    pub not_in_titles: Vec<String>,
    /// Its strings.
    pub bundle: Bundle,
    /// Its guides, in reading order.
    pub guides: Vec<Guide>,
}

impl Locale {
    /// Its code and direction.
    pub fn tag(&self) -> LanguageTag<'_> {
        LanguageTag { code: &self.code, direction: self.direction, formats: &self.formats }
    }
}

/// The settings of a language.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LocaleFile {
    /// BCP 47: the name of its folder.
    #[cfg_attr(test, schemars(with = "String"))]
    pub code: Spanned<String>,
    /// The language's name for itself.
    pub endonym: String,
    /// Its English name.
    pub english: String,
    /// The locale whose dates, clocks and lists it follows, if that is not `code`.
    pub formats: Option<String>,
    /// The direction of its script.
    pub direction: Direction,
    /// Only in the language that the others are made from.
    pub status: Option<Status>,
    /// Beginnings of words that must not stand in a title, an address or a link preview: a history list would show them.
    #[serde(default)]
    pub not_in_titles: Vec<String>,
}

/// Reads the settings and strings of a language; its guides come later, when every URL is known.
pub fn read(files: &LocaleFiles<'_>, problems: &Diagnostics) -> Locale {
    let (code, path) = (files.code, path::settings_path(files.code));
    if files.settings.is_none() {
        let help = "copy that of locales/en and change it";
        problems.borrow_mut().push(Diagnostic::at(&path, 1, "this file is missing", help));
    }
    let settings = files.settings.and_then(|file| settings(code, Faults { file, problems }));
    let language = code.parse().unwrap_or_else(|_| {
        let help = "name the folder with a BCP 47 code, for example \"ur\"";
        problems.borrow_mut().push(Diagnostic::at(&path, 1, format!("\"{code}\" is not a language code"), help));
        Default::default()
    });
    let direction = settings.as_ref().map(|settings| settings.direction).unwrap_or_default();
    let written = settings.as_ref().and_then(|settings| settings.formats.as_deref()).unwrap_or(code).to_owned();
    let formats = Formats::read(&written);
    if let Some(file) = files.settings.filter(|_| settings.is_some() && !formats.is_known()) {
        let key = if written == code { "code" } else { "formats" };
        let help = "write in `formats` the code of a language whose dates and numbers it follows, for example \"ur\"";
        let message = format!("there are no dates and numbers for \"{written}\"");
        Faults { file, problems }.on_line(file.line_of_key(key), message, help);
    }
    let numbers = Numbers::new(&language, Formats::read(&written));
    let bundle = bundle::read(&files.strings, language, numbers, direction == Direction::Rtl, problems);
    Locale { is_default: files.is_default, direction, ..locale(code, settings, formats, bundle) }
}

/// Reads `locale.toml`; none when a part of it could not be read.
fn settings(code: &str, faults: Faults<'_>) -> Option<LocaleFile> {
    let Reading { value, .. } = toml::read::<LocaleFile>(faults.file, faults.problems);
    if let Some(settings) = value.as_ref().filter(|settings| settings.code.get_ref() != code) {
        let message = format!("the code is not the folder's name \"{code}\"");
        faults.at(&settings.code, message, "make the two the same");
    }
    value
}

/// A language. Without settings it has no names of its own: they have faults, and the site is refused.
fn locale(code: &str, settings: Option<LocaleFile>, formats: Formats, bundle: Bundle) -> Locale {
    let names = settings.map(|settings| (settings.endonym, settings.english, settings.not_in_titles));
    let (endonym, english, not_in_titles) = names.unwrap_or_default();
    Locale {
        code: code.to_owned(),
        endonym,
        english,
        formats,
        direction: Direction::default(),
        is_default: false,
        interface: TranslationStatus::Source,
        records: BTreeMap::new(),
        not_in_titles: not_in_titles.iter().map(|word| word.to_lowercase()).collect(),
        bundle,
        guides: Vec::new(),
    }
}

impl Locale {
    /// A guide by its slug.
    pub fn guide(&self, slug: &str) -> Option<&Guide> {
        self.guides.iter().find(|guide| guide.slug == slug)
    }

    /// One line for each guide that names a source of more than a year ago: the file, how many they are, and the oldest.
    pub fn guides_with_old_sources(&self, now: DateTime<Utc>) -> Vec<String> {
        let today = local(now).date_naive();
        let aged = self.guides.iter().filter_map(|guide| {
            let path = path::page_path(&self.code, &guide.slug);
            let old = guide.sources.iter().filter_map(|source| Some((source.checked.aged(today)?, &source.name)));
            let (count, (first, name)) = (old.clone().count(), old.min()?);
            Some(format!("{path}: {count} of {} sources, the oldest of {first}: {name}", guide.sources.len()))
        });
        aged.collect()
    }

    /// The guides of a section, in reading order.
    pub fn guides_of(&self, section: &Section) -> impl Iterator<Item = &Guide> {
        self.guides.iter().filter(move |guide| guide.section == section.index)
    }
}
