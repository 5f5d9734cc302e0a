//! The files of `app` use one another in one direction: there is no circle. It is read from their `use` items and from paths
//! that begin with `crate::`; tests inside a file do not count. Nor do they look for files of content: one module knows where they lie.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// Which files each file uses; files by their path below `src`, without the ending.
type Uses = BTreeMap<String, BTreeSet<String>>;

fn sources(folder: &Path, below: &str, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        if entry.path().is_dir() {
            sources(&entry.path(), &path, found);
        } else if let Some(module) = path.strip_suffix(".rs") {
            let text = fs::read_to_string(entry.path()).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let lines = code.lines().map(|line| line.split("//").next().unwrap_or_default());
            found.insert(module.to_owned(), lines.collect::<Vec<_>>().join("\n"));
        }
    }
}

/// Every path of a `use` tree: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn paths(prefix: &str, tree: &str, out: &mut Vec<String>) {
    let tree = tree.trim();
    let Some(open) = tree.find('{') else {
        out.push(format!("{prefix}{}", tree.split(" as ").next().unwrap_or_default().trim()));
        return;
    };
    let (head, inside) = (&tree[..open], &tree[open + 1..tree.rfind('}').unwrap_or(tree.len())]);
    let (mut depth, mut start) = (0, 0);
    for (at, c) in inside.char_indices().chain([(inside.len(), ',')]) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                paths(&format!("{prefix}{head}"), &inside[start..at], out);
                start = at + 1;
            }
            _ => {}
        }
    }
}

/// The file that a path leads to, seen from another file.
fn target(path: &str, from: &str, files: &BTreeMap<String, String>) -> Option<String> {
    let mut segments: Vec<&str> = path.split("::").map(str::trim).filter(|part| !part.is_empty()).collect();
    let mut base: Vec<&str> = Vec::new();
    match *segments.first()? {
        "crate" => drop(segments.remove(0)),
        "super" => {
            base = from.split('/').collect();
            while segments.first() == Some(&"super") {
                base.pop();
                segments.remove(0);
            }
        }
        _ => return None,
    }
    let whole: Vec<&str> = base.into_iter().chain(segments).filter(|part| *part != "self").collect();
    (1..=whole.len()).rev().map(|length| whole[..length].join("/")).find(|file| files.contains_key(file))
}

fn uses(files: &BTreeMap<String, String>) -> Uses {
    let of = |file: &String, code: &String| {
        let mut found = Vec::new();
        for item in code.split("use ").skip(1) {
            paths("", item.split(';').next().unwrap_or_default(), &mut found);
        }
        let inline = code.split("crate::").skip(1).map(|rest| {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':').unwrap_or(rest.len());
            format!("crate::{}", &rest[..end])
        });
        found.extend(inline);
        found.iter().filter_map(|path| target(path, file, files)).filter(|other| other != file).collect()
    };
    files.iter().map(|(file, code)| (file.clone(), of(file, code))).collect()
}

/// What is left when every file that uses nothing of the rest has been taken away, again and again: the circles, and what
/// hangs on them.
fn circles(mut uses: Uses) -> BTreeSet<String> {
    loop {
        let free: BTreeSet<String> =
            uses.iter().filter(|(_, used)| used.is_empty()).map(|(file, _)| file.clone()).collect();
        if free.is_empty() {
            return uses.into_keys().collect();
        }
        uses.retain(|file, _| !free.contains(file));
        uses.values_mut().for_each(|used| used.retain(|other| !free.contains(other)));
    }
}

#[test]
fn files_use_one_another_in_one_direction() {
    let mut files = BTreeMap::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut files);
    let uses = uses(&files);
    assert!(uses["render"].contains("pages") && uses["site"].contains("i18n/locale"), "uses are found: {uses:?}");
    assert_eq!(circles(uses), BTreeSet::new());
}

#[test]
fn a_circle_is_found() {
    let files =
        [("a", "use crate::b::X;"), ("b", "use super::c::{self, Y};"), ("c", "crate::a::z()"), ("d", "use crate::a;")];
    let files = files.map(|(name, code)| (name.to_owned(), code.to_owned())).into();
    assert_eq!(circles(uses(&files)).len(), 4);
}

#[test]
fn each_layer_uses_only_what_stands_to_its_right() {
    let mut files = BTreeMap::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut files);
    let order = ["render", "pages", "components", "context", "site", "checks", "i18n", "directory", "hours", "content"];
    let layer = |file: &str| order.iter().position(|name| file.split('/').next() == Some(*name));
    let backward: Vec<_> = uses(&files)
        .into_iter()
        .flat_map(|(file, used)| used.into_iter().map(move |other| (file.clone(), other)))
        .filter(|(file, other)| layer(file).zip(layer(other)).is_some_and(|(one, next)| next < one))
        .collect();
    assert_eq!(backward, Vec::new());
}

/// Code that looks for a file of content by its path, or parses one. `schema` is tests alone.
const LOOKS_FOR_FILES: [&str; 14] = [
    "ends_with(\".ftl",
    "ends_with(\".md",
    "ends_with(\".toml",
    "\"ftl\"",
    "\"md\"",
    "with(\"locales",
    "with(\"directory",
    "prefix(\"locales",
    "prefix(\"directory",
    "format!(\"locales/",
    "format!(\"directory/",
    "FluentResource::try_new",
    "parser::parse",
    "front_matter::split",
];

fn looks_for_files(files: &BTreeMap<String, String>) -> Vec<(&str, &str)> {
    let others = files.iter().filter(|(file, _)| !file.starts_with("content/tree") && !file.starts_with("schema"));
    let found = others.flat_map(|(file, code)| {
        LOOKS_FOR_FILES.iter().filter(|part| code.contains(**part)).map(move |part| (file.as_str(), *part))
    });
    found.collect()
}

#[test]
fn only_the_tree_knows_where_files_of_content_lie() {
    for root in ["src", "../server/src"] {
        let mut files = BTreeMap::new();
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(root), "", &mut files);
        assert!(files.len() > 20, "{root}");
        assert_eq!(looks_for_files(&files), []);
    }
    let guilty = BTreeMap::from([("x".to_owned(), "file.path.ends_with(\".ftl\")".to_owned())]);
    assert_eq!(looks_for_files(&guilty).len(), 1);
}
