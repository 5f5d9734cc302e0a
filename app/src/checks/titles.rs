//! Titles, URLs and link previews hold no word that a history list must not show.

use super::Content;
use crate::{
    content::{
        diagnostic::Diagnostic,
        toml::Diagnostics,
        tree::path::{self, HOME_STRINGS, SECTIONS},
    },
    directory::record::Record,
    i18n::{
        locale::Locale,
        messages::{MESSAGES, Messages},
        sections::Section,
        translation::status::TranslationStatus,
    },
};
use fluent::FluentArgs;
use unicode_segmentation::UnicodeSegmentation;

/// Reports every such word, in each language.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    for locale in content.locales {
        let titles = Titles { locale, problems };
        titles.guides();
        titles.messages();
        content.sections.iter().for_each(|section| titles.section(section));
        content.directory.records.iter().for_each(|record| titles.record(record));
    }
}

/// The titles of one language.
struct Titles<'a> {
    locale: &'a Locale,
    problems: &'a Diagnostics,
}

impl Titles<'_> {
    fn guides(&self) {
        for guide in self.locale.guides.iter().filter(|guide| guide.translation_status != TranslationStatus::Missing) {
            let path = path::page_path(&self.locale.code, &guide.slug);
            for (key, text) in [("slug", &guide.slug), ("title", &guide.title), ("summary", &guide.summary)] {
                self.check(&path, key, text);
            }
        }
    }

    fn messages(&self) {
        let is_title = |name: &str| name.ends_with("_title") || name.ends_with("_summary");
        for message in MESSAGES.iter().filter(|message| is_title(message.name)) {
            let text = self.locale.bundle.format(&message.id(), None, &FluentArgs::new()).unwrap_or_default();
            self.check(&path::locale_path(&self.locale.code, message.file), &message.id(), &text);
        }
    }

    /// The id of a section is part of a URL, and its name the title of its page.
    fn section(&self, section: &Section) {
        self.check(&path::locale_path(&self.locale.code, SECTIONS), "id", &section.id);
        let [name, ..] = Messages::section_ids(&section.id);
        let text = self.locale.bundle.format(&name, None, &FluentArgs::new()).unwrap_or_default();
        self.check(&path::locale_path(&self.locale.code, HOME_STRINGS), &name, &text);
    }

    fn record(&self, record: &Record) {
        let own = self.locale.bundle.format(&record.message_id(), Some("title"), &FluentArgs::new());
        self.check(&record.file, "name", own.as_deref().unwrap_or(&record.name));
        self.check(&record.file, "id", &record.id);
    }

    fn check(&self, file: &str, key: &str, text: &str) {
        let lower = text.to_lowercase();
        // By Unicode's borders of words: in Tamil a vowel sign belongs to its word and is no letter.
        let is_private =
            |word: &&str| self.locale.not_in_titles.iter().any(|private| word.starts_with(private.as_str()));
        if let Some(word) = lower.unicode_words().find(is_private) {
            let wrong = format!("the {key} holds the word \"{word}\", which a history list would show");
            let mend = "write a neutral one; a record takes a .title in its words";
            self.problems.borrow_mut().push(Diagnostic::at(file, 1, wrong, mend));
        }
    }
}
