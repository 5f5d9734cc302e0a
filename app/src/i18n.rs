//! The words of each language: short strings in Fluent, long guidance in Markdown, and the checks that keep them whole.
//! Holds no facts: numbers, hours and names come from the directory.

pub mod bundle;
pub mod checks;
pub mod cldr;
pub mod exit_label;
pub mod fallback;
pub mod ftl;
pub mod guide;
pub mod hour_claims;
pub mod isolate;
pub mod language_match;
pub mod language_tag;
pub mod links;
pub mod locale;
pub mod markup;
pub mod messages;
pub mod relative_time;
pub mod translation;
