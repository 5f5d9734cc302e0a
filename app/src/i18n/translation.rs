//! Translations beside the default locale: what is to be translated, and how far it is.

pub mod report;
pub mod status;
pub mod units;
