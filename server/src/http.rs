//! The HTTP side: from an accepted connection to a page on a phone. Keeps nothing of a request.

mod activity;
pub mod client_key;
mod connection;
pub mod connection_limit;
pub mod encoding;
pub mod errors;
pub mod language;
pub mod limits;
pub mod page_cache;
pub mod pages;
pub mod rate_limit;
pub mod redirect;
pub mod router;
pub mod search_form;
pub mod server;
mod service;
pub mod tls;
mod wire;
