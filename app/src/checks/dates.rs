//! Faults that come with time. They are looked for only for a given moment.

use super::{Content, records};
use crate::{
    content::{
        diagnostic::Diagnostic,
        toml::Diagnostics,
        tree::path::{self, BANK_HOLIDAYS},
    },
    hours,
};
use chrono::{Months, NaiveDate};

/// How long the date of a review holds. The law wants the accessibility statement to be reviewed once a year.
const REVIEW_PERIOD: Months = Months::new(12);

/// For how many days ahead bank holidays must be known.
const MIN_DAYS_KNOWN: i64 = 60;

/// Reports that the list of bank holidays ends soon.
pub fn bank_holidays(content: &Content<'_>, problems: &Diagnostics) {
    let Some(now) = content.now else { return };
    let last = content.directory.calendar.last_known();
    if last.signed_duration_since(hours::local(now).date_naive()).num_days() < MIN_DAYS_KNOWN {
        let wrong = format!("bank holidays are known only until {last}");
        let mend = "add the next years from gov.uk/bank-holidays, and move `until`";
        problems.borrow_mut().push(Diagnostic::at(&path::setting_path(BANK_HOLIDAYS), 1, wrong, mend));
    }
}

/// How long after its day an exception may stand in a record, and how long before it.
const EXCEPTION_PAST: Months = Months::new(12);
const EXCEPTION_AHEAD: Months = Months::new(24);

/// Reports exceptions that are long past, or so far ahead that the year is probably wrong.
pub fn exceptions(content: &Content<'_>, problems: &Diagnostics) {
    let Some(now) = content.now else { return };
    let today = hours::local(now).date_naive();
    for record in &content.directory.records {
        let openings = record.contacts.iter().filter_map(|contact| contact.opening.as_ref());
        for (date, line) in openings.flat_map(|opening| &opening.exception_lines) {
            let is_past = date.checked_add_months(EXCEPTION_PAST).is_none_or(|until| until < today);
            let is_far = today.checked_add_months(EXCEPTION_AHEAD).is_some_and(|until| until < *date);
            if is_past || is_far {
                let wrong = format!("the exception of {date} is {}", if is_past { "long past" } else { "far ahead" });
                problems.borrow_mut().push(Diagnostic::at(&record.file, *line, wrong, "mend its date, or remove it"));
            }
        }
    }
}

/// Reports the lines on every page whose hours are too old for the page to say that they are open.
pub fn lapsed_hours(content: &Content<'_>, problems: &Diagnostics) {
    let Some(now) = content.now else { return };
    let lines = [content.directory.helpline(), content.directory.always_open()].into_iter().flatten();
    for (record, opening) in lines.filter_map(|record| Some((record, record.hours()?))) {
        if !opening.is_current(now) {
            let wrong =
                format!("the hours of \"{}\" are too old to be shown, and every page names this line", record.id);
            let mend = "confirm them, and set `checked` to the date of the new source";
            problems.borrow_mut().push(Diagnostic::at(&record.file, opening.line, wrong, mend));
        }
    }
}

/// Reports dates of facts, of their sources and of reviews that are still to come.
pub fn future(content: &Content<'_>, problems: &Diagnostics) {
    let Some(now) = content.now else { return };
    let today = hours::local(now).date_naive();
    let report = |file: &str, line: usize, day: NaiveDate| {
        if day > today {
            let (wrong, mend) =
                (format!("the date {day} is still to come"), "write the day on which somebody checked it");
            problems.borrow_mut().push(Diagnostic::at(file, line, wrong, mend));
        }
    };
    for (record, file) in records::with_files(content) {
        let contacts = record.contacts.iter();
        let dates = contacts.flat_map(|contact| {
            let opening = contact.opening.as_ref().map(|opening| (opening.line, opening.checked));
            std::iter::once((contact.line, contact.checked)).chain(opening)
        });
        let dates = std::iter::once((file.line_of_key("checked"), record.checked)).chain(dates);
        dates
            .filter_map(|(line, date)| Some((line, date.earliest()?)))
            .for_each(|(line, day)| report(&file.path, line, day));
    }
    let figures = content.directory.figures.dates.iter().filter_map(|(line, date)| Some((*line, date.earliest()?)));
    figures.for_each(|(line, day)| report(&path::setting_path(path::FIGURES), line, day));
    for locale in content.locales.iter().filter(|locale| locale.is_default) {
        for guide in &locale.guides {
            let sources = guide.sources.iter().filter_map(|source| source.checked.earliest());
            let path = path::page_path(&locale.code, &guide.slug);
            sources.chain([guide.reviewed]).for_each(|day| report(&path, guide.reviewed_line, day));
        }
    }
}

/// Reports the pages that nobody has read again for too long.
pub fn stale_pages(content: &Content<'_>, problems: &Diagnostics) {
    let Some(now) = content.now else { return };
    let today = hours::local(now).date_naive();
    // The date stands in the pages of the default language; translations have none of their own.
    for locale in content.locales.iter().filter(|locale| locale.is_default) {
        for guide in &locale.guides {
            if guide.reviewed.checked_add_months(REVIEW_PERIOD).is_none_or(|until| until < today) {
                let path = path::page_path(&locale.code, &guide.slug);
                let wrong = format!("nobody has read this page against the facts since {}", guide.reviewed);
                let mend = "read it again, mend it, and set the day in `reviewed`";
                problems.borrow_mut().push(Diagnostic::at(&path, guide.reviewed_line, wrong, mend));
            }
        }
    }
}
