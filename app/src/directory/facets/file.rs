//! `directory/facets.toml`, key by key. The comments are what editors read: they stand in `directory/schema`.

use super::From;
use crate::content::toml::Spanned;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The finder's closed vocabulary.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FacetsFile {
    /// The questions of the finder, in the order in which it shows them.
    #[serde(default)]
    pub axis: Vec<AxisTable>,
}

/// One question of the finder.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AxisTable {
    /// Its name in addresses and records: neutral, since a history list shows it.
    #[cfg_attr(test, schemars(with = "String"))]
    pub id: Spanned<String>,
    /// Its words, in the order in which the finder shows them: neutral, too.
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    pub values: Vec<Spanned<String>>,
    /// Where the values of a record come from. Left out when the record itself says them.
    #[cfg_attr(test, schemars(with = "Option<From>"))]
    pub from: Option<From>,
    /// The value that matches any choice on this axis. The form does not offer it.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub everyone: Option<Spanned<String>>,
    /// The values that `everyone` does not match.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    pub apart: Vec<Spanned<String>>,
    /// Only with `from = "words"`: what to choose for each value when nothing else was understood, as `axis=value`.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    pub fallback: Vec<Spanned<String>>,
    /// The guide about a value, by its slug: `{ home = "home" }`.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "BTreeMap<String, String>"))]
    pub guides: BTreeMap<String, Spanned<String>>,
    /// Only with `from = "words"`: the values to answer when danger was chosen and nobody said of what kind.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    pub urgent: Vec<Spanned<String>>,
}
