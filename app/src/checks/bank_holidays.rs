//! The list of bank holidays against the rules by which they fall. A day that is left out would be shown as an ordinary
//! one, with a line "open" that is closed.

use super::Content;
use crate::{
    content::{
        toml::{self, Date, Diagnostics, Faults, Spanned},
        tree::path::BANK_HOLIDAYS,
    },
    directory::holidays::HolidaysFile,
    hours,
};
use chrono::{Datelike, NaiveDate, Weekday};
use std::collections::BTreeSet;

const SOURCE: &str = "compare it with gov.uk/bank-holidays";

/// The days of every year on which hours are never sure, also where a weekend takes the bank holiday to another day.
const EVERY_YEAR: [&str; 3] = ["12-25", "12-26", "01-01"];

/// Reports each bank holiday that is missing, and each day in the list that cannot be one.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    let Some(file) = content.tree.directory.setting(BANK_HOLIDAYS) else { return };
    // What cannot be read is reported where the directory is read.
    let Some(written) = toml::read::<HolidaysFile>(file, &Diagnostics::default()).value else { return };
    let faults = Faults { file, problems };
    missing(&written, faults);
    listed(&written, faults);
    moved(&written, faults);
    every_year(&written, faults);
}

fn dates(days: &[Spanned<Date>]) -> BTreeSet<NaiveDate> {
    days.iter().map(|day| day.get_ref().0).collect()
}

/// The bank holidays by rule in the span of days for which the list says that it is whole.
fn by_rule(written: &HolidaysFile) -> BTreeSet<NaiveDate> {
    let (from, until) = (written.from.0, written.until.get_ref().0);
    (from.year()..=until.year()).flat_map(hours::bank_holidays).filter(|day| (from..=until).contains(day)).collect()
}

fn missing(written: &HolidaysFile, faults: Faults<'_>) {
    let known = &dates(&written.days) | &dates(&written.moved);
    let missing: BTreeSet<NaiveDate> = &by_rule(written) - &known;
    let years: BTreeSet<i32> = missing.iter().map(Datelike::year).collect();
    for year in years {
        let days: Vec<String> = missing.iter().filter(|day| day.year() == year).map(ToString::to_string).collect();
        let message = format!("bank holidays of {year} are missing: {}", days.join(", "));
        faults.at(&written.until, message, format!("add them, or let `until` end before; {SOURCE}"));
    }
    if written.until.get_ref().0 < written.from.0 {
        faults.at(&written.until, "`until` is before `from`", "write the last day for which all are known");
    }
}

fn listed(written: &HolidaysFile, faults: Faults<'_>) {
    for (index, day) in written.days.iter().enumerate() {
        let date = day.get_ref().0;
        let wrong = match date.weekday() {
            Weekday::Sat => Some("is a Saturday"),
            Weekday::Sun => Some("is a Sunday"),
            _ if date < written.from.0 => Some("is before `from`"),
            _ if date > written.until.get_ref().0 => Some("is after `until`"),
            _ if written.days[..index].iter().any(|other| other.get_ref().0 == date) => Some("stands twice"),
            _ => None,
        };
        if let Some(wrong) = wrong {
            faults.at(day, format!("the bank holiday {date} {wrong}"), format!("remove or mend it; {SOURCE}"));
        }
    }
}

fn moved(written: &HolidaysFile, faults: Faults<'_>) {
    let (by_rule, days) = (by_rule(written), dates(&written.days));
    for day in &written.moved {
        let date = day.get_ref().0;
        if !by_rule.contains(&date) {
            faults.at(day, format!("{date} is no bank holiday by rule, so it was not moved"), "remove it from `moved`");
        } else if days.contains(&date) {
            faults.at(day, format!("{date} stands in `days` and in `moved`"), "remove it from one of them");
        }
    }
}

fn every_year(written: &HolidaysFile, faults: Faults<'_>) {
    let days: Vec<&str> = written.every_year.iter().map(|day| day.get_ref().as_str()).collect();
    for day in EVERY_YEAR.iter().filter(|day| !days.contains(day)) {
        faults.at(&written.until, format!("`every-year` lacks \"{day}\""), "add it: on that day hours are never sure");
    }
    for (index, day) in written.every_year.iter().enumerate() {
        if days[..index].contains(&day.get_ref().as_str()) {
            faults.at(day, format!("\"{}\" stands twice in `every-year`", day.get_ref()), "remove one");
        }
    }
}
