//! Serves HTTP, from an accepted connection to a sent page. Stores nothing of a request.
//!
//! [`server`] accepts connections and hands each request to the [`router`] through the layers of `middleware`; every
//! response passes them. [`limits`] holds every limit. Only [`client_key`] sees an IP address, and hashes it.

mod activity;
pub mod client_key;
mod connection;
pub mod connection_limit;
pub mod errors;
pub mod limits;
mod middleware;
pub mod negotiate;
pub mod page_cache;
pub mod pages;
pub mod rate_limit;
pub mod redirect;
pub mod router;
pub mod search_form;
pub mod security_headers;
pub mod server;
mod service;
pub mod tls;
