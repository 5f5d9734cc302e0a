//! Records beside one another: their names, their ids, the line offered instead of one without contacts, and the hours that
//! must not be given.

use super::Content;
use crate::{
    content::{
        diagnostic::{Diagnostic, File},
        toml::{Diagnostics, Faults},
        tree::path::{self, NEVER_PRINT, SERVICE_PAGE_STRINGS},
    },
    directory::record::{Kind, Record},
    i18n::ftl,
};
use std::collections::BTreeSet;

/// Each record that could be read, with its file.
pub fn with_files<'a>(content: &Content<'a>) -> impl Iterator<Item = (&'a Record, &'a File)> {
    let files = &content.tree.directory.records;
    let file = |record: &Record| files.iter().map(|found| found.file).find(|file| file.path == record.file);
    content.directory.records.iter().filter_map(move |record| Some((record, file(record)?)))
}

/// Reports languages that have no name in the default language. Without one a page would show the code.
pub fn languages(content: &Content<'_>, problems: &Diagnostics) {
    let Some(source) = content.tree.default_locale() else { return };
    let written = ftl::messages(&source.strings);
    let known: BTreeSet<&str> = written.iter().filter_map(|message| message.id.strip_prefix("language-")).collect();
    for (record, file) in with_files(content) {
        for code in record.languages.iter().filter(|code| *code != "many" && !known.contains(code.as_str())) {
            let wrong = format!("the language \"{code}\" has no name");
            let mend = format!(
                "correct the code, or add language-{code} to {}",
                path::locale_path(source.code, SERVICE_PAGE_STRINGS)
            );
            problems.borrow_mut().push(Diagnostic::at(&file.path, file.line_of_key("languages"), wrong, mend));
        }
    }
}

/// Reports names of files that cannot be part of a URL, and files that stand too deep.
pub fn names(content: &Content<'_>, problems: &Diagnostics) {
    for record in &content.tree.directory.records {
        let fault = |wrong: String, mend| problems.borrow_mut().push(Diagnostic::at(&record.file.path, 1, wrong, mend));
        if record.is_nested {
            fault("this record is not in its folder".to_owned(), "move it up one folder");
        }
        if !path::is_url_part(record.file.stem()) {
            let wrong = format!("\"{}\" cannot be an address", record.file.stem());
            fault(wrong, "name the file with small letters, digits and hyphens");
        }
    }
}

/// Reports services that have the id of a helpline.
pub fn ids(content: &Content<'_>, problems: &Diagnostics) {
    let records = &content.directory.records;
    for record in records.iter().filter(|record| record.kind == Kind::Service) {
        let twin = records.iter().find(|other| other.kind == Kind::Helpline && other.id == record.id);
        if let Some(twin) = twin {
            let wrong = format!("the id \"{}\" is also that of {}", record.id, twin.file);
            problems.borrow_mut().push(Diagnostic::at(&record.file, 1, wrong, "rename one of the two files"));
        }
    }
}

/// Reports records that send people on to a line that cannot be called.
pub fn substitutes(content: &Content<'_>, problems: &Diagnostics) {
    let directory = content.directory;
    let is_unfit = |id: &str| {
        let phone = directory.record(id).and_then(Record::phone);
        !directory.is_unread(id) && phone.is_none_or(|phone| phone.is_low())
    };
    for (id, file) in with_files(content).filter_map(|(record, file)| Some((record.instead.as_ref()?, file))) {
        if is_unfit(id.get_ref()) {
            let message = format!("no record \"{}\" with a confirmed number", id.get_ref());
            Faults { file, problems }.at(id, message, "name a line that can be called");
        }
    }
}

/// Reports opening times of records whose hours must not be given: they may at most say on which days they answer.
pub fn disputed_hours(content: &Content<'_>, problems: &Diagnostics) {
    let directory = content.directory;
    let Some(file) = content.tree.directory.setting(NEVER_PRINT) else { return };
    for id in directory.forbidden.no_hours.iter().filter(|id| !directory.is_unread(id.get_ref())) {
        match directory.record(id.get_ref()) {
            Some(record) => opening_times(record, problems),
            None => {
                let message = format!("no record \"{}\"", id.get_ref());
                Faults { file, problems }.at(id, message, "remove it, or correct the spelling");
            }
        }
    }
}

fn opening_times(record: &Record, problems: &Diagnostics) {
    for opening in record.contacts.iter().filter_map(|contact| contact.opening.as_ref()) {
        if opening.hours.gives_times() {
            let wrong = format!("the hours of \"{}\" must not be printed: sources disagree", record.id);
            let mend = "remove them, or write \"Mo-Fr unknown; PH unknown\"";
            problems.borrow_mut().push(Diagnostic::at(&record.file, opening.line, wrong, mend));
        }
    }
}
