//! One language: its name for itself, its direction, the state of its translation, its strings and its guides.

use super::{
    bundle::{self, Bundle},
    cldr::Formats,
    guide::Guide,
    language_tag::{Direction, LanguageTag},
    translation::status::TranslationStatus,
};
use crate::content::toml::{self, Diagnostics, Fields};
use crate::{
    content::{
        diagnostic::{Diagnostic, File},
        tree::{locale::LocaleFiles, path},
    },
    page_id::Section,
};
use std::{borrow::Cow, collections::BTreeMap};

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
        LanguageTag { code: &self.code, direction: self.direction }
    }
}

/// Reads the settings and strings of a language; its guides come later, when every URL is known.
pub fn read(files: &LocaleFiles<'_>, problems: &Diagnostics) -> Locale {
    let missing = || {
        let path = path::settings_path(files.code);
        let mend = "copy that of locales/en and change it";
        problems.borrow_mut().push(Diagnostic::at(&path, 1, "this file is missing", mend));
        File { path, text: String::new() }
    };
    let settings = files.settings.map_or_else(|| Cow::Owned(missing()), Cow::Borrowed);
    toml::read(&settings, problems, |fields| locale(files, fields, problems))
}

fn locale(files: &LocaleFiles<'_>, fields: &Fields<'_>, problems: &Diagnostics) -> Locale {
    let code = files.code;
    let direction = fields.choice("direction", &[("ltr", Direction::Ltr), ("rtl", Direction::Rtl)], Direction::Ltr);
    let language = code.parse().unwrap_or_else(|_| {
        fields.fault(
            1,
            format!("\"{code}\" is not a language code"),
            "name the folder with a BCP 47 code, for example \"ur\"",
        );
        Default::default()
    });
    let formats = fields.text("formats").map_or_else(|| code.to_owned(), |formats| formats.value);
    let written = fields.need("code");
    if written.line > 0 && written.value != code {
        fields.fault(written.line, format!("the code is not the folder's name \"{code}\""), "make the two the same");
    }
    Locale {
        code: code.to_owned(),
        endonym: fields.need("endonym").value,
        direction,
        english: fields.need("english").value,
        formats: Formats::read(&formats),
        is_default: fields.present("status").is_some_and(|_| fields.choice("status", &[("source", true)], false)),
        interface: TranslationStatus::Source,
        records: BTreeMap::new(),
        not_in_titles: fields.texts("not-in-titles").into_iter().map(|word| word.value.to_lowercase()).collect(),
        bundle: bundle::read(&files.strings, language, direction == Direction::Rtl, problems),
        guides: Vec::new(),
    }
}

impl Locale {
    /// A guide by its slug.
    pub fn guide(&self, slug: &str) -> Option<&Guide> {
        self.guides.iter().find(|guide| guide.slug == slug)
    }

    /// The guides of a group, in reading order.
    pub fn guides_of(&self, group: Section) -> impl Iterator<Item = &Guide> {
        self.guides.iter().filter(move |guide| guide.group == group)
    }

    /// The doors with a page of their own: those behind which there is more than one guide.
    pub fn doors(&self) -> impl Iterator<Item = Section> {
        Section::DOORS.into_iter().filter(|group| self.guides_of(*group).count() > 1)
    }
}
