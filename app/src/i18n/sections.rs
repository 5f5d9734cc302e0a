//! The sections of guidance: `sections.toml` of the default language.

use crate::{
    content::{
        diagnostic::{Diagnostic, suggest},
        toml::{self, Diagnostics, Faults, Spanned},
        tree::{locale::LocaleFiles, path},
    },
    icons::{self, Picture},
};
use serde::Deserialize;

/// The sections of guidance, in the order of the home page.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SectionsFile {
    /// The sections.
    #[serde(default)]
    pub section: Vec<SectionTable>,
}

/// A section as the file writes it.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SectionTable {
    /// Its name in pages (`group`) and in its URL: neutral, since a history list shows it.
    #[cfg_attr(test, schemars(with = "String"))]
    pub id: Spanned<String>,
    /// The picture of its link card on the home page.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub picture: Option<Spanned<String>>,
    /// Whether its pages are about the site itself. Such a section has no link card: its pages are linked from every page.
    #[serde(default)]
    pub about: bool,
}

/// A section.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its position among the sections, from 0.
    pub index: usize,
    /// Its name in pages and URLs.
    pub id: String,
    /// The picture of its link card.
    pub picture: Option<Picture>,
    /// Whether its pages are about the site itself.
    pub about: bool,
    /// The line of its `id` in the file.
    pub line: usize,
}

/// All sections.
#[derive(Clone, Debug, Default)]
pub struct Sections(Vec<Section>);

/// Reads the sections from the files of the default language.
pub fn read(files: &LocaleFiles<'_>, problems: &Diagnostics) -> Sections {
    let Some(file) = files.sections else {
        let help = "add it with a [[section]] for each group of pages";
        let path = path::locale_path(files.code, path::SECTIONS);
        problems.borrow_mut().push(Diagnostic::at(&path, 1, "this file is missing", help));
        return Sections::default();
    };
    let faults = Faults { file, problems };
    let written = toml::read::<SectionsFile>(file, problems).value;
    let tables = written.map(|written| written.section).unwrap_or_default().into_iter().enumerate();
    Sections(tables.map(|(index, table)| section(index, table, faults)).collect())
}

fn section(index: usize, table: SectionTable, faults: Faults<'_>) -> Section {
    let picture = table.picture.and_then(|name| picture(&name, faults));
    let line = faults.line(&table.id);
    Section { index, id: table.id.into_inner(), picture, about: table.about, line }
}

/// The picture that a key `picture` names. `None`, with a fault, if there is no such picture.
pub fn picture(name: &Spanned<String>, faults: Faults<'_>) -> Option<Picture> {
    let found = icons::find(name.get_ref());
    if found.is_none() {
        let help = suggest(name.get_ref(), icons::ALL.iter().map(|(known, _)| *known));
        faults.at(name, format!("`picture` cannot be \"{}\"", name.get_ref()), help);
    }
    found
}

impl Sections {
    /// Every section, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Section> {
        self.0.iter()
    }

    /// A section by its id.
    pub fn find(&self, id: &str) -> Option<&Section> {
        self.0.iter().find(|section| section.id == id)
    }

    /// The sections with a link card on the home page.
    pub fn with_card(&self) -> impl Iterator<Item = &Section> {
        self.0.iter().filter(|section| !section.about)
    }

    /// The sections whose pages are about the site itself.
    pub fn about(&self) -> impl Iterator<Item = &Section> {
        self.0.iter().filter(|section| section.about)
    }
}
