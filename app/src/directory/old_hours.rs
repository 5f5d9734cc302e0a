//! Opening hours that claim nothing, since their source is too old or has no date, or that soon will: for editors.

use super::{Directory, contact::Opening, record::Record};
use crate::hours::local;
use chrono::{DateTime, Months, NaiveDate, Utc};

/// How long before hours lapse editors hear of it.
const NOTICE: Months = Months::new(3);

impl Directory {
    /// One line for each: the file, the name, the source, and since or until when.
    pub fn old_hours(&self, now: DateTime<Utc>) -> Vec<String> {
        let today = local(now).date_naive();
        self.records.iter().flat_map(|record| of_record(record, today)).collect()
    }
}

fn of_record(record: &Record, today: NaiveDate) -> Vec<String> {
    let openings = record.contacts.iter().filter_map(|contact| contact.opening.as_ref());
    let said = openings.filter_map(|opening| Some((opening, when(opening, today)?)));
    said.map(|(o, when)| format!("{}:{}: {}: hours, from {}: {when}", record.file, o.line, record.name, o.source))
        .collect()
}

fn when(opening: &Opening, today: NaiveDate) -> Option<String> {
    let Some(lapse) = opening.checked.hours_lapse() else {
        return Some("not shown, since the source has no date".to_owned());
    };
    let soon = today.checked_add_months(NOTICE).is_none_or(|until| lapse <= until);
    soon.then(|| if lapse <= today { format!("not shown since {lapse}") } else { format!("shown until {lapse}") })
}
