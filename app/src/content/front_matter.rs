//! Splits a page of guidance into its front matter (TOML between two lines `+++`) and its body.

use crate::content::diagnostic::File;
use crate::content::toml::{self, Diagnostics, Reading};
use serde::de::DeserializeOwned;

const FENCE: &str = "+++\n";

/// The front matter and the body; an empty front matter where there is none.
pub fn split(text: &str) -> (&str, &str) {
    text.strip_prefix(FENCE).and_then(|rest| rest.split_once("\n+++\n")).unwrap_or(("", text))
}

/// Reads the front matter.
pub fn read<T: DeserializeOwned>(file: &File, problems: &Diagnostics) -> Reading<T> {
    let (front, _) = split(&file.text);
    toml::read_part(file, FENCE.len()..FENCE.len() + front.len(), problems)
}
