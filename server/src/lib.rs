//! Carries pages to phones: content from the binary or a folder, addresses to pages, pages to compressed answers. Every rule
//! of privacy stands in [`privacy`]; only [`clock`] asks the time; only [`config`] reads flags and the environment.

pub mod cache;
pub mod check;
pub mod clock;
pub mod config;
pub mod encoding;
pub mod export;
pub mod find;
pub mod hours;
pub mod language;
pub mod patterns;
pub mod privacy;
pub mod respond;
pub mod router;
pub mod serve;
pub mod source;
