//! Splits a page of guidance into its front matter (TOML between two lines `+++`) and its body.

/// Opens the front matter.
pub const FENCE: &str = "+++\n";

/// The front matter and the body; an empty front matter where there is none.
pub fn split(text: &str) -> (&str, &str) {
    text.strip_prefix(FENCE).and_then(|rest| rest.split_once("\n+++\n")).unwrap_or(("", text))
}
