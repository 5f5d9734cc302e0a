//! Facts that somebody compared with their source more than a year ago: for editors.

use super::{Directory, record::Record, source_date::SourceDate};
use crate::hours::local;
use chrono::{DateTime, Months, NaiveDate, Utc};

/// How long a check of a fact holds.
const PERIOD: Months = Months::new(12);

impl Directory {
    /// One line for each: the file, the name, the fact, and its date.
    pub fn old_facts(&self, now: DateTime<Utc>) -> Vec<String> {
        let today = local(now).date_naive();
        self.records.iter().flat_map(|record| of_record(record, today)).collect()
    }
}

fn of_record(record: &Record, today: NaiveDate) -> Vec<String> {
    let own = old(record.checked, today)
        .map(|date| format!("{}: {}: {date}, from {}", record.file, record.name, record.source));
    let contacts = record.contacts.iter().filter_map(|contact| {
        let date = old(contact.checked, today)?;
        let what = format!("{} {}", contact.channel.name(), contact.value);
        Some(format!("{}:{}: {}: {what}: {date}, from {}", record.file, contact.line, record.name, contact.source))
    });
    own.into_iter().chain(contacts).collect()
}

fn old(date: SourceDate, today: NaiveDate) -> Option<NaiveDate> {
    date.earliest().filter(|first| first.checked_add_months(PERIOD).is_none_or(|until| until < today))
}
