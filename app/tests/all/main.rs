//! The tests that need no process of their own, linked as one program: `cargo test --release -p app --test all find::` runs those of
//! `find.rs`.
#![allow(missing_docs)]

#[path = "../common/mod.rs"]
mod common;

mod content;
mod dependencies;
mod find;
mod lines;
mod markup;
mod old_engines;
mod old_hours;
mod opening_hours;
mod properties;
mod queries;
mod reach;
mod shortened_script;
mod style;
