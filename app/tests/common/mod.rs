//! Two sites for tests: the live content, and a small one whose records and pages never change under the snapshots. The small
//! one borrows the interface's strings, the finder's vocabulary and the bank holidays from the live content.
#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

pub mod plurals;

use app::{content::diagnostic::File, route::Route, site::Site};
use chrono::{DateTime, Utc};
use std::{fs, path::Path, sync::LazyLock};

/// Friday 20 November 2026, 9am: our line is open.
pub const FRIDAY: &str = "2026-11-20T09:00:00Z";
/// The same day, 7pm: closed until tomorrow.
pub const EVENING: &str = "2026-11-20T19:00:00Z";
/// Christmas Day: nobody has said.
pub const CHRISTMAS: &str = "2026-12-25T10:00:00Z";

pub fn at(text: &str) -> Option<DateTime<Utc>> {
    Some(text.parse().unwrap())
}

pub fn live_files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    ["directory", "locales"].iter().for_each(|name| walk(&root.join(name), name, &mut files));
    files
}

/// Read once: it takes longer than a page.
pub fn live() -> &'static Site {
    static LIVE: LazyLock<Site> = LazyLock::new(|| whole(Site::read(&live_files())));
    &LIVE
}

pub fn fixture_files() -> Vec<File> {
    let mut files = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixture");
    ["directory", "locales"].iter().for_each(|name| walk(&root.join(name), name, &mut files));
    app::fixture_site::files(files, live_files())
}

pub fn fixture() -> &'static Site {
    static FIXTURE: LazyLock<Site> = LazyLock::new(|| whole(Site::read(&fixture_files())));
    &FIXTURE
}

pub fn route(site: &'static Site, address: &str) -> Route<&'static str> {
    let (path, query) = address.split_once('?').map_or((address, None), |(path, query)| (path, Some(query)));
    match Route::parse(site, path, query, "en") {
        app::route::Parsed::Page(route) => route,
        other => panic!("{address} is not a page: {other:?}"),
    }
}

fn whole(site: Result<Site, Vec<app::content::diagnostic::Diagnostic>>) -> Site {
    let list = |problems: Vec<app::content::diagnostic::Diagnostic>| {
        problems.iter().map(|p| format!("{p}\n")).collect::<String>()
    };
    site.map_err(list).unwrap_or_else(|problems| panic!("{problems}"))
}

fn walk(folder: &Path, name: &str, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            walk(&entry.path(), &path, files);
        } else if !path.ends_with("README.md") {
            files.push(File { path, text: fs::read_to_string(entry.path()).unwrap() });
        }
    }
}
