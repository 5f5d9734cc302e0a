//! Translations beside the default locale: what is to be translated, how far it is, and whether the parts agree.

pub mod parity;
pub mod report;
pub mod status;
pub mod units;
