//! A service whose place is secret: nothing that tells where it is stands in its file, comments included, in its words in any
//! language, or on a page of guidance that links it.

use super::Content;
use crate::{
    content::{diagnostic::Diagnostic, diagnostic::File, toml::Diagnostics},
    directory::{place, record},
    i18n::ftl::{self, Written},
};
use std::ops::Range;

/// Reports everything that tells such a place.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    let records = &content.tree.directory.records;
    let confidential = records.iter().filter(|record| content.directory.is_confidential(record.file.stem()));
    for record in confidential.clone() {
        clues(record.file, 0..usize::MAX, "on a confidential service", problems);
    }
    for (_, files) in content.languages() {
        let written = ftl::messages(&files.strings);
        for record in confidential.clone() {
            words(record.file.stem(), &written, problems);
        }
        let links = |text: &str| confidential.clone().any(|record| is_linked(record.file.stem(), text));
        for page in files.pages.iter().filter(|page| links(&page.file.text)) {
            clues(page.file, 0..usize::MAX, "on a page that links a confidential service", problems);
        }
    }
}

/// A message goes on up to the next line that is neither empty nor indented.
fn words(id: &str, written: &[Written<'_>], problems: &Diagnostics) {
    let id = record::message_id(id);
    if let Some(found) = written.iter().find(|message| message.id == id) {
        let first = found.line();
        let lines = found.file.text.lines().skip(first);
        let rest = lines.take_while(|line| line.is_empty() || line.starts_with(' ')).count();
        clues(found.file, first - 1..first + rest, "on a confidential service", problems);
    }
}

fn is_linked(id: &str, text: &str) -> bool {
    let mut links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '/']).next());
    links.any(|link| link.split_once(':').is_some_and(|(_, target)| target == id))
}

/// Reports each clue in these lines of a file, counted from 0.
fn clues(file: &File, lines: Range<usize>, at: &str, problems: &Diagnostics) {
    let text: Vec<&str> = file.text.lines().skip(lines.start).take(lines.len()).collect();
    for clue in place::clues(&text.join("\n")) {
        let (wrong, mend) = (format!("{} {at}", clue.kind), "remove it from the file and from its history");
        problems.borrow_mut().push(Diagnostic::at(&file.path, lines.start + clue.line, wrong, mend));
    }
}
