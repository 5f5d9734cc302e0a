//! The launch list: every fact in use that rests on one weak source and must be confirmed by a person before launch.

use super::{Directory, record::Record};

impl Directory {
    /// One line a fact: the file, and what is to be confirmed.
    pub fn launch_list(&self) -> Vec<String> {
        self.records.iter().flat_map(unconfirmed).collect()
    }
}

fn unconfirmed(record: &Record) -> Vec<String> {
    let facts = record
        .unconfirmed
        .iter()
        .map(|fact| format!("{}: {}: {}, from {}", record.file, record.name, fact.name(), record.source));
    let contacts = record.contacts.iter().filter(|contact| contact.is_low());
    let contacts = contacts.map(|c| {
        format!("{}:{}: {}: {} {}, from {}", record.file, c.line, record.name, c.channel.name(), c.value, c.source)
    });
    let openings =
        record.contacts.iter().filter_map(|contact| contact.opening.as_ref()).filter(|opening| opening.is_low());
    let openings = openings.map(|o| format!("{}:{}: {}: hours, from {}", record.file, o.line, record.name, o.source));
    facts.chain(contacts).chain(openings).collect()
}
