//! `locales/other-languages.toml`: small lists of phrases in languages into which the site is not translated. Each is understood on
//! every site, and answered with a line in its language.

use super::phrases::{Lines, Target};
use crate::{
    content::{
        diagnostic::File,
        toml::{self, Diagnostics, Faults, Spanned},
    },
    directory::{facets::Facets, selection::Selection},
    i18n::language_tag::Direction,
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The languages of the file.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OtherLanguages {
    /// One language.
    #[serde(default)]
    pub language: Vec<OtherLanguage>,
}

/// One language.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OtherLanguage {
    /// BCP 47; with a script if that is not the usual one, such as `ur-Latn`.
    #[cfg_attr(test, schemars(with = "String"))]
    pub code: Spanned<String>,
    /// The language's name for itself.
    pub name: String,
    /// Its English name.
    pub english: String,
    /// The direction of its script.
    pub direction: Direction,
    /// One sentence in this language: that one can ask for an interpreter, and the English words for it.
    pub line: String,
    /// Phrases by what they mean, as `axis=value`: `"need=home" = ["…"]`.
    #[cfg_attr(test, schemars(with = "BTreeMap<String, Vec<String>>"))]
    pub words: BTreeMap<String, Spanned<Vec<String>>>,
}

impl OtherLanguage {
    /// Its phrases of danger, and all others, by what they mean.
    pub fn lines(&self, facets: &Facets) -> (Lines<Selection>, Lines<Target>) {
        let lines =
            self.words.iter().filter_map(|(name, phrases)| Some((value(name, facets)?, phrases.get_ref().clone())));
        let (danger, others): (Vec<_>, Vec<_>) = lines.partition(|(bit, _)| bit.intersects(facets.danger()));
        (danger, others.into_iter().map(|(bit, phrases)| (Target::Value(bit), phrases)).collect())
    }
}

/// Reads the file, and reports values that the finder does not have.
pub fn read(file: &File, facets: &Facets, problems: &Diagnostics) -> OtherLanguages {
    let written = toml::read::<OtherLanguages>(file, problems).value.unwrap_or_default();
    let faults = Faults { file, problems };
    for (name, phrases) in written.language.iter().flat_map(|language| &language.words) {
        if value(name, facets).is_none() {
            let help = "write axis=value, for example \"need=home\"";
            faults.at(phrases, format!("\"{name}\" is not a value of any axis"), help);
        }
    }
    written
}

fn value(name: &str, facets: &Facets) -> Option<Selection> {
    name.split_once('=').and_then(|(axis, value)| facets.find(axis, value))
}
