//! What a text needs to know of its language: its code and direction, as `lang` and `dir` in HTML, and how it writes numbers.

use super::cldr::Formats;
use serde::Deserialize;

/// The direction in which a script runs.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From left to right.
    #[default]
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language code with the direction of its script and its formats.
#[derive(Clone, Copy, Debug)]
pub struct LanguageTag<'a> {
    /// The BCP 47 code, as in URLs.
    pub code: &'a str,
    /// The direction of its script.
    pub direction: Direction,
    /// How it writes numbers.
    pub formats: &'a Formats,
}
