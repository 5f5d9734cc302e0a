//! What must not be typed into words: numbers, which stand in the directory alone, and characters that only a program may use.

use super::{Content, visible_words::without};
use crate::{
    content::{
        diagnostic::Diagnostic,
        toml::Diagnostics,
        tree::{locale::TextFile, path::SEARCH_TERMS},
    },
    directory::{Directory, phone},
    i18n::fallback,
};
use std::collections::BTreeSet;

/// Reports every number that the directory holds, and anything like a telephone number, typed where a link should stand.
pub fn numbers(content: &Content<'_>, problems: &Diagnostics) {
    let known = known_numbers(content.directory);
    for text in content.tree.locales.iter().flat_map(|locale| locale.texts()) {
        // What people type is never shown: there a short number, such as 999, is a word like others.
        let is_shown = text.area() != SEARCH_TERMS;
        let is_number = |run: &&String| run.len() > 6 || is_shown && known.contains(*run);
        for (line, at) in text.file().text.lines().zip(1..) {
            for run in phone::runs(&prose(text, line)).iter().filter(is_number) {
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

/// The lines of front matter that hold a date or names of pages and records.
const WITHOUT_WORDS: [&str; 4] = ["checked = ", "next = ", "reviewed = ", "services = "];

fn prose_of_page(line: &str) -> String {
    if WITHOUT_WORDS.iter().any(|key| line.trim_start().starts_with(key)) {
        return String::new();
    }
    let without_links = without(line, "](", &[')'], " | ");
    without(&without_links, "checked = ", &[',', '}'], " | ")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_links_of_a_page_are_no_prose_and_words_beside_them_are() {
        for (line, prose) in [
            ("reviewed = 2026-11-22", ""),
            ("next = \"helpline:nhs-111\"", ""),
            ("    checked = 2026-11-22", ""),
            (
                "sources = [{ name = \"One\", checked = 2026-11-22 }, { checked = 2026-11-29, name = \"Two\" }]",
                "sources = [{ name = \"One\",  | , {  |  name = \"Two\" }]",
            ),
            ("Call [us](helpline:nhs-111) or [them](page:plan).", "Call [us |  or [them | ."),
        ] {
            assert_eq!(prose_of_page(line), prose, "{line}");
        }
    }
}
