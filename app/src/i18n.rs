//! The words of each language: short strings in Fluent and long guidance in Markdown.
//! Holds no facts: numbers, hours and names come from the directory.

pub mod bundle;
pub mod cldr;
pub mod fallback;
pub mod ftl;
pub mod guide;
pub mod isolate;
pub mod language_match;
pub mod language_tag;
pub mod links;
pub mod locale;
pub mod markup;
pub mod messages;
pub mod number;
pub mod plural_forms;
pub mod relative_time;
pub mod sections;
pub mod translation;
