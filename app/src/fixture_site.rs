//! Assembles the fixture site: a few records and pages for the tests and the catalogue of components, which do not
//! change when the live content changes. It takes the interface's strings, the finder's vocabulary and the bank
//! holidays from the live content. A language of the fixture that has only a `locale.toml` gets the messages of the
//! default language.

use crate::content::{
    diagnostic::File,
    tree::{
        ContentTree,
        locale::{LocaleFiles, TextFile},
        path,
    },
};
use std::collections::BTreeSet;

/// The front-matter keys that only the default language has, because they hold no text to translate.
const FACTS: [&str; 9] =
    ["group", "order", "reviewed", "next", "services", "picture", "sources", "easy-of", "without-contact"];

/// Returns the files of the fixture site: its own ones, and those of the live content that it does not replace.
pub fn files(own: Vec<File>, live: Vec<File>) -> Vec<File> {
    let mut files = own;
    let borrowed = borrowed(&ContentTree::new(&live));
    add(&mut files, borrowed);
    let tree = ContentTree::new(&files);
    let words =
        tree.default_locale().map(|source| tree.translations().flat_map(|own| words_for(source, own)).collect());
    let words: Vec<File> = words.unwrap_or_default();
    add(&mut files, words);
    files
}

fn add(files: &mut Vec<File>, others: Vec<File>) {
    let have: BTreeSet<String> = files.iter().map(|file| file.path.clone()).collect();
    files.extend(others.into_iter().filter(|file| !have.contains(&file.path)));
}

/// Neither records nor pages, and of the languages only the default one.
fn borrowed(live: &ContentTree<'_>) -> Vec<File> {
    let own = live.default_locale().into_iter();
    let words = own.flat_map(|locale| {
        locale.settings.into_iter().chain(locale.sections).chain(locale.strings.iter().map(|ftl| ftl.file))
    });
    live.directory.settings.iter().copied().chain(words).cloned().collect()
}

/// The words of the default language as those of another; a language without settings is none.
fn words_for(source: &LocaleFiles<'_>, own: &LocaleFiles<'_>) -> Vec<File> {
    let words = source.texts().into_iter().filter(|_| own.settings.is_some()).map(|text| {
        let words = match text {
            TextFile::Strings(strings) => strings.file.text.clone(),
            TextFile::Page(page) => words_of(&page.file.text),
        };
        File { path: path::locale_path(own.code, text.area()), text: words }
    });
    words.collect()
}

/// A translated page holds words alone.
fn words_of(page: &str) -> String {
    let is_fact = |line: &str| FACTS.iter().any(|key| line.starts_with(&format!("{key} = ")));
    page.lines().filter(|line| !is_fact(line)).map(|line| format!("{line}\n")).collect()
}
