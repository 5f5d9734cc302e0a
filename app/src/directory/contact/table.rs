//! `[[contact]]`, `[contact.hours]` and `[[contact.hours.exception]]` of a record, key by key. The comments are what editors
//! read: they stand in `directory/schema` and in `directory/README.md`.

use super::{Channel, Confidence};
use crate::{
    content::toml::{Date, Spanned},
    directory::source_date::SourceDate,
};
use serde::Deserialize;

/// What it costs.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Free of charge, as a source says.
    Free,
    /// Not known.
    Unknown,
}

/// One way to reach a service.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ContactTable {
    /// How contact is made.
    pub kind: Channel,
    /// As people write it: a number with its spaces, a web address without `https://`.
    #[cfg_attr(test, schemars(with = "String"))]
    pub value: Spanned<String>,
    /// What a call or text costs. Only for phone and text, and only where a source says so.
    #[cfg_attr(test, schemars(with = "Option<Cost>"))]
    pub cost: Option<Spanned<Cost>>,
    /// How well it is sourced. `low` is shown as "not confirmed", with our helpline beside it.
    pub confidence: Confidence,
    /// Where it comes from.
    pub source: String,
    /// The date of that source, or of our own check.
    pub checked: SourceDate,
    /// When it answers. Left out when the hours are not known.
    pub hours: Option<HoursTable>,
}

/// The hours of a contact, with their own source.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct HoursTable {
    /// OSM `opening_hours` syntax, local time: see "Hours" in `directory/README.md`.
    #[cfg_attr(test, schemars(with = "String"))]
    pub open: Spanned<String>,
    /// How well they are sourced. Hours with `low` are never shown as "open now".
    pub confidence: Confidence,
    /// Where they come from.
    pub source: String,
    /// The date of that source, or of our own check. Hours are shown for 24 months from it.
    pub checked: SourceDate,
    /// Dates on which the hours differ.
    #[serde(default)]
    pub exception: Vec<ExceptionTable>,
}

/// One date on which the hours differ. It comes before all other rules.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ExceptionTable {
    /// The day.
    #[cfg_attr(test, schemars(with = "Date"))]
    pub date: Spanned<Date>,
    /// Times (`08:30-12:00`), `off` or `unknown`.
    #[cfg_attr(test, schemars(with = "String"))]
    pub open: Spanned<String>,
    /// Where this comes from.
    pub source: String,
}
