//! The closed words of a record: what is known of it, and which of its facts are not confirmed.

use serde::Deserialize;

/// A yes or no that may not be known.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Known to be so.
    Yes,
    /// Known not to be so.
    No,
    /// Not known.
    Unknown,
}

/// A fact of a record that can be marked as not confirmed.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// What they do.
    What,
    /// Who it is for.
    Who,
    /// What it costs.
    Cost,
    /// The languages they speak.
    Languages,
    /// Whether people can ring or write themselves.
    SelfReferral,
}

impl Fact {
    /// As a record writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::Who => "who",
            Self::Cost => "cost",
            Self::Languages => "languages",
            Self::SelfReferral => "self-referral",
        }
    }
}
