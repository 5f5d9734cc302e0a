//! Carries pages to phones: content from the binary or a folder, URLs to pages, pages to compressed responses. What may be printed
//! is one closed type in [`log`]; the HTTP side stands in [`http`]; only [`clock`] asks the time; only [`config`] reads flags and
//! the environment.

pub mod check;
pub mod clock;
pub mod config;
pub mod export;
pub mod hours;
pub mod http;
pub mod log;
pub mod patterns;
pub mod reload;
pub mod reload_signal;
pub mod sandbox;
pub mod serve;
pub mod source;
pub mod translations;
pub mod zeroing_allocator;
