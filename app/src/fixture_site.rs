//! The small site: a handful of records and pages that never change under the tests and the catalogue of patterns. It borrows
//! the interface's strings, the finder's vocabulary and the bank holidays from the live content, and a language of its own
//! that has only a `locale.toml` borrows the words of the source.

use crate::content::diagnostic::File;
use std::collections::BTreeSet;

/// What the front matter of a page says beside its words.
const FACTS: [&str; 6] = ["group", "order", "reviewed", "next", "services", "picture"];

/// The files of the small site from its own and the live ones.
pub fn files(own: Vec<File>, live: Vec<File>) -> Vec<File> {
    let mut files = own;
    borrow(&mut files, live.into_iter().filter(|file| is_borrowed(&file.path)).collect());
    for code in languages(&files) {
        let words = files.iter().filter_map(|file| Some((file.path.strip_prefix("locales/en/")?, &file.text)));
        let words =
            words.map(|(path, text)| File { path: format!("locales/{code}/{path}"), text: words_of(path, text) });
        let words = words.collect();
        borrow(&mut files, words);
    }
    files
}

fn borrow(files: &mut Vec<File>, others: Vec<File>) {
    let have: BTreeSet<String> = files.iter().map(|file| file.path.clone()).collect();
    files.extend(others.into_iter().filter(|file| !have.contains(&file.path)));
}

/// A translated page holds words alone.
fn words_of(path: &str, text: &str) -> String {
    let is_fact = |line: &str| FACTS.iter().any(|key| line.starts_with(&format!("{key} = ")));
    let lines = text.lines().filter(|line| !path.ends_with(".md") || !is_fact(line));
    lines.map(|line| format!("{line}\n")).collect()
}

/// Neither records nor pages, and of the languages only the source.
fn is_borrowed(path: &str) -> bool {
    let record = path.starts_with("directory/helplines/") || path.starts_with("directory/services/");
    let translation = path.starts_with("locales/") && !path.starts_with("locales/en/");
    !record && !translation && !path.ends_with(".md")
}

fn languages(files: &[File]) -> BTreeSet<String> {
    let inside = files.iter().filter_map(|file| file.path.strip_prefix("locales/")?.strip_suffix("/locale.toml"));
    inside.map(str::to_owned).collect()
}
