//! Every seed of the fuzz targets, and so every input that ever was a finding, run through what its target claims.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods)]

use std::{fs, path::Path};

#[path = "../../../fuzz/src/lib.rs"]
mod fuzz;

fn replay(target: &str, claim: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds").join(target);
    let seeds: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!seeds.is_empty());
    seeds.iter().for_each(|seed| claim(&fs::read(seed).unwrap()));
}

macro_rules! targets {
    ($($target:ident)*) => { $(#[test] fn $target() { replay(stringify!($target), fuzz::$target); })* };
}

targets! { route accept_language accept_encoding form hours guide records po }
