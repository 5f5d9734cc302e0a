//! Nothing is listed twice: no contact or word of a list within a record, and no name in two records.

use super::{Content, records};
use crate::{
    content::{diagnostic::Diagnostic, diagnostic::File, toml::Diagnostics},
    directory::{contact::Contact, phone, record::Record},
};

/// Stands for "several languages" in a record.
const MANY: &str = "many";

/// Reports everything that stands twice.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    for (index, (record, file)) in records::with_files(content).enumerate() {
        lists(record, file, problems);
        contacts(record, problems);
        let mut before = content.directory.records.iter().take(index);
        if let Some(twin) = before.find(|other| folded(&other.name) == folded(&record.name)) {
            let wrong = format!("\"{}\" is also the name of {}", record.name, twin.file);
            let mend = "join the two records, or tell the names apart";
            problems.borrow_mut().push(Diagnostic::at(&record.file, file.line_of_key("name"), wrong, mend));
        }
    }
}

fn lists(record: &Record, file: &File, problems: &Diagnostics) {
    let unconfirmed: Vec<String> = record.unconfirmed.iter().map(|fact| fact.name().to_owned()).collect();
    for (key, list) in [("languages", &record.languages), ("aliases", &record.aliases), ("unconfirmed", &unconfirmed)] {
        let fault = |wrong: String, mend| {
            problems.borrow_mut().push(Diagnostic::at(&file.path, file.line_of_key(key), wrong, mend));
        };
        if let Some(word) = double(list, |word| folded(word)) {
            fault(format!("\"{word}\" stands twice in `{key}`"), "remove one");
        }
        if key == "languages" && list.len() > 1 && list.iter().any(|word| word == MANY) {
            fault(format!("\"{MANY}\" stands beside other languages"), "write it alone, or name each language");
        }
    }
}

fn contacts(record: &Record, problems: &Diagnostics) {
    if let Some(contact) = double(&record.contacts, |contact| (contact.channel.name(), value(contact))) {
        let wrong = format!("\"{}\" is twice a contact of kind \"{}\"", contact.value, contact.channel.name());
        problems.borrow_mut().push(Diagnostic::at(&record.file, contact.line, wrong, "remove one of the two"));
    }
}

fn value(contact: &Contact) -> String {
    if contact.channel.is_number() { phone::digits(&contact.value) } else { folded(&contact.value) }
}

fn folded(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The first item that has the same key as an earlier one.
fn double<T, K: PartialEq>(list: &[T], key: impl Fn(&T) -> K) -> Option<&T> {
    let is_double = |(index, item): &(usize, &T)| list[..*index].iter().any(|other| key(other) == key(item));
    list.iter().enumerate().find(is_double).map(|(_, item)| item)
}
