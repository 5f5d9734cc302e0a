//! What must stand on some page: `directory/coverage.toml`. `checks/coverage.rs` looks for each item.

use crate::content::toml::Spanned;
use serde::Deserialize;

/// What the documents behind the site name, and where the site says it.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CoverageFile {
    /// One thing that they name.
    #[serde(default)]
    pub item: Vec<Item>,
}

/// One thing that must stand on some page: on exactly one of `page`, `record` and `figure`.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Item {
    /// What it is: a measure of the Act, a P, a figure, a kind of support, a service.
    pub kind: ItemKind,
    /// Its name, for editors.
    #[cfg_attr(test, schemars(with = "String"))]
    pub name: Spanned<String>,
    /// The document that names it.
    pub source: String,
    /// The page of guidance that says it.
    pub page: Option<String>,
    /// The service or helpline that it is.
    pub record: Option<String>,
    /// The figure of `figures.toml`; some page must show it.
    pub figure: Option<String>,
    /// Words of that page or record that say it; of a figure the value.
    pub words: String,
}

/// What an item is.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// A measure of the Domestic Abuse Act 2021.
    Measure,
    /// One of the four Ps of the strategy.
    P,
    /// A figure.
    Figure,
    /// A kind of support that the council pays for.
    Support,
    /// A service.
    Service,
    /// A programme.
    Programme,
    /// A duty of the council.
    Duty,
    /// Something about the partnership board.
    Board,
    /// Something about the needs assessment.
    Assessment,
}
