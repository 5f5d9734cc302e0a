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
    /// The id of the section on whose page its pages are listed, under its name. It has no link card and no page of its own.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub within: Option<Spanned<String>>,
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
    /// The id of the section on whose page its pages are listed.
    pub within: Option<String>,
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
    let mut ids = Vec::new();
    Sections(tables.map(|(index, table)| section(index, table, &mut ids, faults)).collect())
}

/// `ids` are those of the sections before it that may hold others.
fn section(index: usize, table: SectionTable, ids: &mut Vec<String>, faults: Faults<'_>) -> Section {
    if let Some(within) = table.within.as_ref().filter(|within| !ids.contains(within.get_ref())) {
        let help = suggest(within.get_ref(), ids.iter().map(String::as_str));
        faults.at(
            within,
            format!("`within` cannot be \"{}\": no section with a page stands above", within.get_ref()),
            help,
        );
    } else if table.within.is_none() && !table.about {
        ids.push(table.id.get_ref().clone());
    }
    let picture = table.picture.and_then(|name| picture(&name, faults));
    let line = faults.line(&table.id);
    let within = table.within.map(Spanned::into_inner);
    Section { index, id: table.id.into_inner(), picture, about: table.about, within, line }
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
        self.0.iter().filter(|section| !section.about && section.within.is_none())
    }

    /// The sections that are listed on the page of a section: itself, and those within it.
    pub fn on_page_of<'a>(&'a self, section: &'a Section) -> impl Iterator<Item = &'a Section> {
        let within = |other: &&Section| other.index == section.index || other.within.as_ref() == Some(&section.id);
        self.0.iter().filter(within)
    }

    /// The sections that are listed on the page of another.
    pub fn within(&self) -> impl Iterator<Item = &Section> {
        self.0.iter().filter(|section| section.within.is_some())
    }

    /// The sections whose pages are about the site itself.
    pub fn about(&self) -> impl Iterator<Item = &Section> {
        self.0.iter().filter(|section| section.about)
    }
}
