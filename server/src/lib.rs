//! Serves the site: reads content from the binary or a folder, answers URLs with pages, and sends pages as compressed
//! responses. [`log`] defines everything that may be printed, as one closed type. [`http`] holds the HTTP side. Only
//! [`clock`] reads the time; only [`cli`] reads flags and the environment.

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
