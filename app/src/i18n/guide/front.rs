//! The front matter of a page of guidance, key by key. `locales/README.md` explains it to editors.

use crate::{
    content::toml::{Date, Spanned},
    directory::source_date::SourceDate,
};
use serde::Deserialize;

/// The front matter of a page of the default locale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FrontMatter {
    /// For tabs, history lists and previews: neutral.
    pub title: String,
    /// The heading on the page.
    pub heading: String,
    /// One neutral sentence for link previews.
    pub summary: String,
    /// One or two sentences below the heading.
    pub intro: String,
    /// The section that it belongs to.
    pub group: Spanned<String>,
    /// Its position within its section, from 1.
    pub order: u32,
    /// When a person last read it against the facts.
    pub reviewed: Spanned<Date>,
    /// The next step: `page:SLUG` or `helpline:ID`.
    pub next: Spanned<String>,
    /// What brings a person to this page, in their own words.
    #[serde(default)]
    pub needs: Vec<String>,
    /// The choice of the finder that lists related services, each entry as `axis=value`.
    #[serde(default)]
    pub services: Vec<Spanned<String>>,
    /// The name of its drawing.
    pub picture: Option<Spanned<String>>,
    /// The page itself begins with the numbers to call, so it needs no helpline card.
    #[serde(default)]
    pub gives_numbers: bool,
    /// The slug of the page that this one tells in Easy Read: the two link to each other.
    pub easy_of: Option<Spanned<String>>,
    /// It ends with the services of which no contact is known.
    #[serde(default)]
    pub without_contact: bool,
    /// Where its facts come from, shown at the end of the page.
    #[serde(default)]
    pub sources: Vec<SourceTable>,
}

/// One source of a page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SourceTable {
    /// Its name, in English. Not a URL.
    pub name: String,
    /// The date of the source, or of our own check.
    pub checked: SourceDate,
}

/// The front matter of a translation: words alone.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TranslatedFrontMatter {
    /// For tabs, history lists and previews: neutral.
    pub title: String,
    /// The heading on the page.
    pub heading: String,
    /// One neutral sentence for link previews.
    pub summary: String,
    /// One or two sentences below the heading.
    pub intro: String,
    /// What brings a person to this page, in their own words.
    #[serde(default)]
    pub needs: Vec<String>,
}
