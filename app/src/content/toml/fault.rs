//! Why a value cannot be read, before its file and line are known.

use serde::de::{Error, Expected, Unexpected};
use std::fmt;

/// A fault of one value, or the news that it has been noted.
#[derive(Debug)]
pub(super) enum Fault {
    /// The value itself is wrong. `{}` in either text stands for its key.
    Value {
        /// What is wrong, to be read after the name of the key.
        message: String,
        /// How to mend it.
        help: String,
    },
    /// A key that must be there is missing.
    Missing(&'static str),
    /// Noted; the value that holds it is still to be left out.
    Noted,
    /// Noted, and the value will be left out when the file is read again.
    LeftOut,
}

impl Fault {
    /// The value is of the wrong type; `example` is how one of the right type is written.
    pub(super) fn wrong_type(kind: &str, example: &str) -> Self {
        Self::Value { message: format!("is not {kind}"), help: format!("write {example}") }
    }
}

impl std::error::Error for Fault {}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// The texts of the errors that our own types raise have the form `is not a date; write 2026-12-31`.
impl Error for Fault {
    fn custom<T: fmt::Display>(text: T) -> Self {
        let text = text.to_string();
        let (message, help) = text.split_once("; ").unwrap_or((&text, "see directory/README.md"));
        Self::Value { message: message.to_owned(), help: help.to_owned() }
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(format!("is not {expected}"))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(format!("is not {expected}"))
    }

    fn unknown_variant(word: &str, known: &'static [&'static str]) -> Self {
        let help = crate::content::diagnostic::suggest(word, known.iter().copied());
        Self::Value { message: format!("cannot be \"{word}\""), help }
    }

    fn missing_field(key: &'static str) -> Self {
        Self::Missing(key)
    }
}
