//! A file of `directory/helplines` or `directory/services`, key by key. The comments are what editors read: they stand in
//! `directory/schema` and in `directory/README.md`.

use super::vocabulary::{Answer, Fact};
use crate::{
    content::toml::{ListsByKey, Spanned},
    directory::{
        contact::table::{ContactTable, Cost},
        source_date::SourceDate,
    },
};
use serde::{Deserialize, de::IgnoredAny};

/// A service or helpline.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RecordFile {
    /// The proper name, as they write it. It is not translated.
    #[cfg_attr(test, schemars(with = "String"))]
    pub name: Spanned<String>,
    /// Other names by which people know it: old names, short names, nicknames. Only the search uses them; no page shows them.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Where it helps: an `id` of `areas.toml`.
    #[cfg_attr(test, schemars(with = "String"))]
    pub area: Spanned<String>,
    /// Its position in lists. Records without one come after those, by name.
    pub order: Option<u32>,
    /// Whether its location is secret. If so, an address anywhere in the file is refused.
    pub confidential: bool,
    /// Whether people can ring or write themselves.
    pub self_referral: Answer,
    /// Whether its help is free of charge.
    pub cost: Cost,
    /// Language codes, or `many`. Empty when we do not know.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Facts of this record that rest on one weak source. Each is shown with "not confirmed" and stands in the launch list.
    #[serde(default)]
    pub unconfirmed: Vec<Fact>,
    /// The id of the helpline to offer when this record has no contact. Our own if left out.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub instead: Option<Spanned<String>>,
    /// Where the facts above come from.
    pub source: String,
    /// The date of that source, or of our own check.
    pub checked: SourceDate,
    /// Its values in the finder, by axis. Only words of `facets.toml`.
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, Vec<String>>", required))]
    pub facets: Option<ListsByKey>,
    /// Ways to reach it, the one to try first in front. None when no contact is known.
    #[serde(default)]
    pub contact: Vec<ContactTable>,
    /// Refused: see `refuse_address`.
    #[cfg_attr(test, schemars(skip))]
    pub address: Option<Spanned<IgnoredAny>>,
    /// Refused.
    #[cfg_attr(test, schemars(skip))]
    pub postcode: Option<Spanned<IgnoredAny>>,
    /// Refused.
    #[cfg_attr(test, schemars(skip))]
    pub location: Option<Spanned<IgnoredAny>>,
}

/// The part of a record that is checked even when another part cannot be read.
#[derive(Debug, Default, Deserialize)]
pub struct Remainder {
    /// Whether its location is secret.
    #[serde(default)]
    pub confidential: bool,
    /// The contacts that can be read.
    #[serde(default)]
    pub contact: Vec<ContactTable>,
}
