//! Pairs a language code with the direction of its script, as `lang` and `dir` in HTML need them.

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

/// A language code with the direction of its script.
#[derive(Clone, Copy, Debug)]
pub struct LanguageTag<'a> {
    /// The BCP 47 code, as in URLs.
    pub code: &'a str,
    /// The direction of its script.
    pub direction: Direction,
}
