//! Carries pages to phones: content from the binary or a folder, addresses to pages, pages to compressed answers. Every rule
//! of privacy stands in [`privacy`], every limit in [`limits`]; only [`caller`] sees an address, and hashes it; only [`clock`] asks the time; only [`config`] reads flags and the environment.

pub mod cache;
pub mod caller;
pub mod carry;
pub mod check;
pub mod clock;
pub mod config;
pub mod encoding;
pub mod export;
pub mod find;
pub mod hours;
pub mod language;
pub mod limits;
pub mod look;
pub mod memory;
pub mod patterns;
pub mod privacy;
pub mod redirect;
pub mod refusal;
pub mod renewal;
pub mod respond;
pub mod router;
pub mod sandbox;
pub mod serve;
pub mod source;
pub mod tls;
pub mod translations;
