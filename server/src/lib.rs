//! Carries pages to phones: content from the binary or a folder, URLs to pages, pages to compressed responses. What may be printed
//! is one closed type in [`log`]; the HTTP side stands in [`http`]; only [`clock`] asks the time; only [`cli`] reads flags and
//! the environment.

pub mod cli;
pub mod clock;
pub mod commands;
pub mod content_source;
pub mod fingerprint;
pub mod http;
pub mod log;
pub mod patterns;
pub mod reload;
pub mod reload_signal;
pub mod sandbox;
pub mod zeroing_allocator;
