//! The files of one language. Each file of strings is parsed here and nowhere else; pages are split into head and body.

use super::path::{HELPLINE_STRINGS, PAGES, Placed, REVIEW_LOG, SEARCH_TERMS, SECTIONS, SERVICE_STRINGS, SETTINGS};
use crate::content::{
    diagnostic::File,
    front_matter::{self, FENCE},
    toml::{self, Diagnostics, Reading},
};
use fluent::FluentResource;
use fluent_syntax::{
    ast::{Entry, Message, Term},
    parser::ParserError,
};
use serde::{Deserialize, de::DeserializeOwned};
use std::sync::Arc;

/// What `status` can say.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The other languages are made from this one.
    Source,
}

/// The part of the settings by which the default language is known.
#[derive(Debug, Deserialize)]
struct StatusOnly {
    status: Option<Status>,
}

/// The files of one language.
#[derive(Debug)]
pub struct LocaleFiles<'a> {
    /// The name of its folder.
    pub code: &'a str,
    /// Whether its settings say that the others are translated from it.
    pub is_default: bool,
    /// Every file of the language, whatever it holds.
    pub files: Vec<&'a File>,
    /// Its name and direction.
    pub settings: Option<&'a File>,
    /// The sections of guidance; only in the default language.
    pub sections: Option<&'a File>,
    /// Its strings.
    pub strings: Vec<FtlFile<'a>>,
    /// Its guidance.
    pub pages: Vec<PageFile<'a>>,
    /// The words that its strings and pages were made from, and who reviewed them.
    pub review_log: Option<&'a File>,
}

/// A file of Fluent strings.
#[derive(Debug)]
pub struct FtlFile<'a> {
    /// The file.
    pub file: &'a File,
    /// Its path within the folder of the language: the same in every language.
    pub area: &'a str,
    /// Its messages as far as they can be read. Shared with the bundle, which keeps them as long as the site is served.
    pub resource: Arc<FluentResource>,
    /// What cannot be read of it.
    pub errors: Vec<ParserError>,
}

/// A page of guidance.
#[derive(Debug)]
pub struct PageFile<'a> {
    /// The file.
    pub file: &'a File,
    /// Its path within the folder of the language: the same in every language.
    pub area: &'a str,
    /// The name of the file, which is the last part of the page's URL.
    pub slug: &'a str,
    /// Whether it stands in a folder within the folder of pages, where no page belongs.
    pub is_nested: bool,
    /// The TOML at its head; empty if there is none.
    pub front: &'a str,
    /// The Markdown below.
    pub body: &'a str,
}

/// What the strings of a file are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StringsKind {
    /// They stand on pages, whatever records there are.
    Interface,
    /// They describe services and helplines.
    Records,
    /// They are never shown: the search understands typed words by them.
    SearchTerms,
}

/// A file of words.
#[derive(Clone, Copy, Debug)]
pub enum TextFile<'t> {
    /// Strings.
    Strings(&'t FtlFile<'t>),
    /// A page.
    Page(&'t PageFile<'t>),
}

impl<'a> LocaleFiles<'a> {
    /// Sorts and parses the files of a language.
    pub fn new(code: &'a str, files: &[Placed<'a>]) -> Self {
        let named = |name: &str| files.iter().find(|placed| placed.path == name).map(|placed| placed.file);
        let settings = named(SETTINGS);
        Self {
            code,
            is_default: settings.is_some_and(is_default),
            files: files.iter().map(|placed| placed.file).collect(),
            settings,
            sections: named(SECTIONS),
            strings: files.iter().filter_map(|placed| FtlFile::new(placed.path, placed.file)).collect(),
            pages: files.iter().filter_map(|placed| PageFile::new(placed.path, placed.file)).collect(),
            review_log: named(REVIEW_LOG),
        }
    }

    /// Its strings and pages, by their paths.
    pub fn texts(&self) -> Vec<TextFile<'_>> {
        let strings = self.strings.iter().map(TextFile::Strings);
        let mut texts: Vec<_> = strings.chain(self.pages.iter().map(TextFile::Page)).collect();
        texts.sort_by_key(|text| text.area());
        texts
    }

    /// The file that holds what a file of another language holds.
    pub fn counterpart(&self, other: TextFile<'_>) -> Option<TextFile<'_>> {
        match other {
            TextFile::Strings(strings) => self.strings_in(strings.area).map(TextFile::Strings),
            TextFile::Page(page) => self.page(page.slug).map(TextFile::Page),
        }
    }

    /// The file of strings that has this path within the language's folder.
    pub fn strings_in(&self, area: &str) -> Option<&FtlFile<'a>> {
        self.strings.iter().find(|file| file.area == area)
    }

    /// The page of this name.
    pub fn page(&self, slug: &str) -> Option<&PageFile<'a>> {
        self.pages.iter().find(|page| page.slug == slug)
    }
}

/// Whether the settings say that the others are translated from this language. The rest of them may have faults, which are reported
/// where the language is read.
fn is_default(settings: &File) -> bool {
    let status = toml::read::<StatusOnly>(settings, &Diagnostics::default());
    status.value.is_some_and(|settings| settings.status.is_some())
}

impl<'a> FtlFile<'a> {
    /// Parses a file of strings; none if it is no such file.
    pub fn new(area: &'a str, file: &'a File) -> Option<Self> {
        area.ends_with(".ftl").then(|| {
            let (resource, errors) = match FluentResource::try_new(file.text.clone()) {
                Ok(resource) => (resource, Vec::new()),
                Err(partly_read) => partly_read,
            };
            Self { file, area, resource: Arc::new(resource), errors }
        })
    }

    /// What its strings are for.
    pub fn kind(&self) -> StringsKind {
        match self.area {
            HELPLINE_STRINGS | SERVICE_STRINGS => StringsKind::Records,
            SEARCH_TERMS => StringsKind::SearchTerms,
            _ => StringsKind::Interface,
        }
    }

    /// Its messages.
    pub fn messages(&self) -> impl Iterator<Item = &Message<&str>> {
        self.resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    /// Its terms.
    pub fn terms(&self) -> impl Iterator<Item = &Term<&str>> {
        self.resource.entries().filter_map(|entry| match entry {
            Entry::Term(term) => Some(term),
            _ => None,
        })
    }

    /// The line, from 1, on which a name or some words of it stand: `part` must be a slice of what was parsed, such as the id of a
    /// message. 1 for anything else.
    pub fn line_of(&self, part: &str) -> usize {
        let start = self.resource.source().as_ptr() as usize;
        (part.as_ptr() as usize).checked_sub(start).map_or(1, |at| self.file.line_at(at))
    }
}

impl<'a> PageFile<'a> {
    /// Splits a page; none if it is no page.
    pub fn new(area: &'a str, file: &'a File) -> Option<Self> {
        let name = area.strip_prefix(PAGES).filter(|name| name.ends_with(".md"))?;
        let (front, body) = front_matter::split(&file.text);
        Some(Self { file, area, slug: file.stem(), is_nested: name.contains('/'), front, body })
    }

    /// Reads the front matter.
    pub fn front_matter<T: DeserializeOwned>(&self, problems: &Diagnostics) -> Reading<T> {
        toml::read_part(self.file, FENCE.len()..FENCE.len() + self.front.len(), problems)
    }
}

impl<'t> TextFile<'t> {
    /// Its path within the folder of the language.
    pub fn area(self) -> &'t str {
        match self {
            Self::Strings(strings) => strings.area,
            Self::Page(page) => page.area,
        }
    }

    /// The file.
    pub fn file(self) -> &'t File {
        match self {
            Self::Strings(strings) => strings.file,
            Self::Page(page) => page.file,
        }
    }
}
