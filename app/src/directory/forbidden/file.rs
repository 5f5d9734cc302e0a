//! `directory/never-print.toml`, key by key. The comments are what editors read: they stand in `directory/schema`.

use crate::{content::toml::Spanned, directory::phrase::Case};
use serde::Deserialize;

/// What must not appear anywhere on the site, and why.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NeverPrintFile {
    /// Telephone numbers that are old or wrong.
    #[serde(default)]
    pub number: Vec<Banned>,
    /// Names of schemes that have ended, and words that no page can say truthfully.
    #[serde(default)]
    pub word: Vec<BannedWords>,
    /// Claims that no sentence may make.
    #[serde(default)]
    pub claim: Vec<ClaimTable>,
    /// Hours that must not be given.
    #[serde(default)]
    pub hours: HoursRules,
}

/// A number that must not be printed.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Banned {
    /// The number.
    pub value: String,
    /// Why.
    pub reason: String,
}

/// Words that must not be printed.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct BannedWords {
    /// The words, which are found in any case.
    pub value: String,
    /// Whether they are found in capitals alone, because in small letters they are an ordinary word of some language.
    #[serde(default)]
    pub capitals_only: bool,
    /// Why.
    pub reason: String,
}

/// A sentence with words of `about` and words of `with` is refused, unless it has words of `unless` too.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ClaimTable {
    /// What the sentence is about.
    #[serde(default)]
    pub about: Vec<String>,
    /// What it must not say of that.
    #[serde(default)]
    pub with: Vec<String>,
    /// What makes the sentence true after all.
    #[serde(default)]
    pub unless: Vec<String>,
    /// Why.
    pub reason: String,
}

/// Hours that must not be given.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct HoursRules {
    /// The ids of records of whose hours sources disagree.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    pub records: Vec<Spanned<String>>,
    /// Words of any language by which prose says that a helpline is open at every hour.
    #[serde(default)]
    pub always: Vec<String>,
}

impl BannedWords {
    /// In which case they are found.
    pub fn case(&self) -> Case {
        if self.capitals_only { Case::Capitals } else { Case::Any }
    }
}
