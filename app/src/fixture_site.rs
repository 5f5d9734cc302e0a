//! Assembles the fixture site: a few records and pages for the tests and the catalogue of components, which do not
//! change when the live content changes. It takes the interface's strings, the finder's vocabulary and the bank
//! holidays from the live content. A language of the fixture that has only a `locale.toml` gets the messages of the
//! default language.

use crate::content::diagnostic::File;
use std::collections::BTreeSet;

/// The front-matter keys that only the default language has, because they hold no text to translate.
const FACTS: [&str; 6] = ["group", "order", "reviewed", "next", "services", "picture"];

/// Returns the files of the fixture site: its own ones, and those of the live content that it does not replace.
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

/// Returns the text of a translated file. A translated page holds only text, so its other front-matter keys are
/// removed.
fn words_of(path: &str, text: &str) -> String {
    let is_fact = |line: &str| FACTS.iter().any(|key| line.starts_with(&format!("{key} = ")));
    let lines = text.lines().filter(|line| !path.ends_with(".md") || !is_fact(line));
    lines.map(|line| format!("{line}\n")).collect()
}

/// Whether the fixture site takes this live file: all but records, pages and translations.
fn is_borrowed(path: &str) -> bool {
    let record = path.starts_with("directory/helplines/") || path.starts_with("directory/services/");
    let translation = path.starts_with("locales/") && !path.starts_with("locales/en/");
    !record && !translation && !path.ends_with(".md")
}

fn languages(files: &[File]) -> BTreeSet<String> {
    let inside = files.iter().filter_map(|file| file.path.strip_prefix("locales/")?.strip_suffix("/locale.toml"));
    inside.map(str::to_owned).collect()
}
