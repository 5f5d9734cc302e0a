//! The tests that need no process of their own, linked as one program: `cargo test --release -p server --test all tls::` runs those of
//! `tls.rs`.
#![allow(missing_docs)]

#[path = "../common/mod.rs"]
mod common;

mod find;
mod hours;
mod http;
mod page_cache;
mod program;
mod properties;
mod rate;
mod renewal;
mod seeds;
mod tls;
