//! Carries pages to phones: content from the binary or a folder, addresses to pages, pages to compressed answers. Every rule
//! of privacy stands in [`privacy`], every limit in [`http::limits`]; only [`http::client_key`] sees an address, and hashes it; only [`clock`] asks the time; only [`config`] reads flags and the environment.

pub mod check;
pub mod clock;
pub mod config;
pub mod export;
pub mod hours;
pub mod http;
pub mod reload_signal;

pub mod patterns;
pub mod privacy;
pub mod reload;
pub mod sandbox;
pub mod serve;
pub mod source;
pub mod translations;
pub mod zeroing_allocator;
