//! Every dependency has one exact version, written once: in the workspace. A package of ours names it and no version.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods)]

use std::{fs, path::Path};
use toml::Table;

fn manifest(folder: &str) -> Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder).join("Cargo.toml");
    fs::read_to_string(path).unwrap().parse().unwrap()
}

fn tables<'a>(manifest: &'a Table, names: &[&str]) -> Vec<(&'a String, &'a toml::Value)> {
    names.iter().filter_map(|name| manifest.get(*name)).flat_map(|table| table.as_table().unwrap()).collect()
}

/// The dependencies of the workspace without an exact version.
fn without_exact_version(root: &Table) -> Vec<&str> {
    let version = |value: &toml::Value| value.get("version").unwrap_or(value).as_str().map(str::to_owned);
    let all = tables(root["workspace"].as_table().unwrap(), &["dependencies"]);
    let loose = all.into_iter().filter(|(_, value)| version(value).is_none_or(|version| !version.starts_with('=')));
    loose.map(|(name, _)| name.as_str()).collect()
}

/// The dependencies of a package that have a version of their own.
fn with_own_version(package: &Table) -> Vec<&str> {
    let all = tables(package, &["dependencies", "dev-dependencies", "build-dependencies"]);
    let own = all.into_iter().filter(|(_, value)| value.get("workspace").is_none() && value.get("path").is_none());
    own.map(|(name, _)| name.as_str()).collect()
}

#[test]
fn every_version_is_exact_and_stands_in_the_workspace() {
    let root = manifest(".");
    assert_eq!(without_exact_version(&root), [""; 0]);
    for member in root["workspace"]["members"].as_array().unwrap() {
        assert_eq!(with_own_version(&manifest(member.as_str().unwrap())), [""; 0], "{member}");
    }
}

#[test]
fn a_loose_version_is_seen() {
    let root: Table =
        "[workspace.dependencies]\na = \"1.0\"\nb = { version = \"^2\" }\nc = \"=3.0.0\"".parse().unwrap();
    assert_eq!(without_exact_version(&root), ["a", "b"]);
    let package: Table = "[dependencies]\na.workspace = true\n[dev-dependencies]\nb = \"=1.0.0\"".parse().unwrap();
    assert_eq!(with_own_version(&package), ["b"]);
}
