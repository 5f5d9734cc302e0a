//! A service whose place is secret: no postcode stands in its file, comments included, or in its words in any language.

use super::Content;
use crate::{
    content::{diagnostic::Diagnostic, diagnostic::File, toml::Diagnostics},
    directory::{phone, record},
    i18n::ftl::{self, Written},
};
use std::ops::Range;

/// Reports every such postcode.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    let records = &content.tree.directory.records;
    let confidential = records.iter().filter(|record| content.directory.is_confidential(record.file.stem()));
    for record in confidential.clone() {
        postcodes(record.file, 0..usize::MAX, problems);
    }
    for (_, files) in content.languages() {
        let written = ftl::messages(&files.strings);
        for record in confidential.clone() {
            words(record.file.stem(), &written, problems);
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
        postcodes(found.file, first - 1..first + rest, problems);
    }
}

/// Reports each postcode in these lines of a file, counted from 0.
fn postcodes(file: &File, lines: Range<usize>, problems: &Diagnostics) {
    let lines = file.text.lines().zip(1..).skip(lines.start).take(lines.len());
    for (_, at) in lines.filter(|(line, _)| phone::has_postcode(line)) {
        let (wrong, mend) = ("a postcode on a confidential service", "remove it from the file and from its history");
        problems.borrow_mut().push(Diagnostic::at(&file.path, at, wrong, mend));
    }
}
