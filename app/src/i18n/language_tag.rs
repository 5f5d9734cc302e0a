//! The name of a language and the direction of its script: what HTML needs to mark words with `lang` and `dir`.

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
    /// As HTML writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The code of a language with its direction.
#[derive(Clone, Copy, Debug)]
pub struct LanguageTag<'a> {
    /// BCP 47, as in URLs.
    pub code: &'a str,
    /// The direction of its script.
    pub direction: Direction,
}
