//! A service whose place is secret: no postcode stands in its file, comments included, or in its words in any language.

use super::Content;
use crate::{
    content::{diagnostic::Diagnostic, diagnostic::File, toml::Diagnostics},
    directory::{phone, record},
    i18n::ftl::{self, Written},
};

/// Reports every such postcode.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    let records = &content.tree.directory.records;
    let confidential = records.iter().filter(|record| content.directory.is_confidential(record.file.stem()));
    for record in confidential.clone() {
        postcodes(record.file, 0, |_| true, problems);
    }
    for (_, files) in content.languages() {
        let written = ftl::messages(&files.strings);
        for record in confidential.clone() {
            words(record.file.stem(), &written, problems);
        }
    }
}

/// The lines of a message after its id are indented.
fn words(id: &str, written: &[Written<'_>], problems: &Diagnostics) {
    let id = record::message_id(id);
    if let Some(found) = written.iter().find(|message| message.id == id) {
        postcodes(found.file, found.line(), |line| line.starts_with(' '), problems);
    }
}

/// Reports each postcode of a file after its first lines, for as long as the lines belong to the service.
fn postcodes(file: &File, skip: usize, belongs: impl Fn(&str) -> bool, problems: &Diagnostics) {
    let lines = file.text.lines().zip(1..).skip(skip).take_while(|(line, _)| belongs(line));
    for (_, at) in lines.filter(|(line, _)| phone::has_postcode(line)) {
        let (wrong, mend) = ("a postcode on a confidential service", "remove it from the file and from its history");
        problems.borrow_mut().push(Diagnostic::at(&file.path, at, wrong, mend));
    }
}
