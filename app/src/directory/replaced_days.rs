//! Weekdays that a later rule of opening hours takes out of an earlier one, for editors: they may have meant both.

use super::{Directory, contact::Opening, record::Record};

impl Directory {
    /// One line for each: the file, the name, and the weekdays.
    pub fn replaced_days(&self) -> Vec<String> {
        self.records.iter().flat_map(of_record).collect()
    }
}

fn of_record(record: &Record) -> Vec<String> {
    let openings = record.contacts.iter().filter_map(|contact| contact.opening.as_ref());
    let replaced = openings.filter(|opening| !opening.hours.replaced().is_empty());
    replaced.map(|o| format!("{}:{}: {}: {}", record.file, o.line, record.name, days(o))).collect()
}

fn days(opening: &Opening) -> String {
    opening.hours.replaced().iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
