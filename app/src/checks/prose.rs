//! What must not be typed into words: numbers, which stand in the directory alone, and characters that only a program may use.

use super::Content;
use crate::{
    content::{diagnostic::Diagnostic, toml::Diagnostics, tree::locale::TextFile},
    directory::{Directory, phone},
    i18n::fallback,
};
use std::collections::BTreeSet;

/// Reports every number that the directory holds, and anything like a telephone number, typed where a link should stand.
pub fn numbers(content: &Content<'_>, problems: &Diagnostics) {
    let known = known_numbers(content.directory);
    for text in content.tree.locales.iter().flat_map(|locale| locale.texts()) {
        for (line, at) in text.file().text.lines().zip(1..) {
            for run in phone::runs(&prose(text, line)).iter().filter(|run| run.len() > 6 || known.contains(*run)) {
                let wrong = format!("the number {run} is typed into the words");
                let mend = "link it: [words](helpline:id), so that it stands in the directory alone";
                problems.borrow_mut().push(Diagnostic::at(&text.file().path, at, wrong, mend));
            }
        }
    }
}

fn known_numbers(directory: &Directory) -> BTreeSet<String> {
    let contacts = directory.records.iter().flat_map(|record| &record.contacts);
    let numbers = contacts.filter(|contact| contact.channel.is_number()).map(|contact| phone::digits(&contact.value));
    numbers.filter(|digits| digits.len() > 1).collect()
}

/// What a visitor reads of a line: not comments, ids, dates of review or where links lead.
fn prose(text: TextFile<'_>, line: &str) -> String {
    match text {
        TextFile::Page(_) => prose_of_page(line),
        TextFile::Strings(_) => prose_of_strings(line).to_owned(),
    }
}

fn prose_of_page(line: &str) -> String {
    if line.starts_with("reviewed = ") {
        return String::new();
    }
    let mut parts = line.split("](");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.split_once(')').map_or(part, |(_, after)| after));
    rest.fold(first, |all, part| all + " | " + part)
}

fn prose_of_strings(line: &str) -> &str {
    match line.split_once('=') {
        _ if line.starts_with('#') => "",
        Some((_, words)) if !line.starts_with("     ") => words,
        _ => line,
    }
}

/// Reports the characters by which the program marks words of another language.
pub fn reserved(content: &Content<'_>, problems: &Diagnostics) {
    for file in content.tree.locales.iter().flat_map(|locale| &locale.files) {
        for (_, at) in file.text.lines().zip(1..).filter(|(line, _)| fallback::is_marked(line)) {
            let wrong = "a character that only a program may use (U+FDD0 or U+FDD1)";
            problems.borrow_mut().push(Diagnostic::at(&file.path, at, wrong, "remove it"));
        }
    }
}
