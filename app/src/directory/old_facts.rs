//! Facts that somebody compared with their source more than a year ago: for editors.

use super::{Directory, record::Record};
use crate::hours::local;
use chrono::{DateTime, NaiveDate, Utc};

impl Directory {
    /// One line for each: the file, the name, the fact, and its date.
    pub fn old_facts(&self, now: DateTime<Utc>) -> Vec<String> {
        let today = local(now).date_naive();
        self.records.iter().flat_map(|record| of_record(record, today)).collect()
    }
}

fn of_record(record: &Record, today: NaiveDate) -> Vec<String> {
    let own = record
        .checked
        .aged(today)
        .map(|date| format!("{}: {}: {date}, from {}", record.file, record.name, record.source));
    let contacts = record.contacts.iter().filter_map(|contact| {
        let date = contact.checked.aged(today)?;
        let what = format!("{} {}", contact.channel.name(), contact.value);
        Some(format!("{}:{}: {}: {what}: {date}, from {}", record.file, contact.line, record.name, contact.source))
    });
    own.into_iter().chain(contacts).collect()
}
