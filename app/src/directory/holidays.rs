//! The days on which published hours may not hold: `bank-holidays.toml`.

use crate::content::toml::{Date, Faults, Spanned};
use crate::hours::Calendar;
use chrono::NaiveDate;
use serde::Deserialize;

/// Bank holidays in England and Wales.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct HolidaysFile {
    /// Where the days come from.
    pub source: String,
    /// When somebody last compared them with the source.
    pub checked: Date,
    /// The first day for which all bank holidays are known.
    pub from: Date,
    /// The last day for which all bank holidays are known.
    #[cfg_attr(test, schemars(with = "Date"))]
    pub until: Spanned<Date>,
    /// The bank holidays.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<Date>"))]
    pub days: Vec<Spanned<Date>>,
    /// Ordinary days that would be bank holidays by rule, because the holiday was moved to another day, which stands in
    /// `days`. For example 2020-05-04.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<Date>"))]
    pub moved: Vec<Spanned<Date>>,
    /// Days on which hours are as unsure as on a bank holiday in every year: month and day, for example `12-25`.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    pub every_year: Vec<Spanned<String>>,
}

/// Builds the calendar.
pub fn calendar(written: &HolidaysFile, faults: Faults<'_>) -> Calendar {
    let days: Vec<NaiveDate> = written.days.iter().map(|day| day.get_ref().0).collect();
    let every_year: Vec<_> = written.every_year.iter().filter_map(|day| month_day(day, faults)).collect();
    Calendar::new(&days, &every_year, written.from.0..=written.until.get_ref().0)
}

fn month_day(text: &Spanned<String>, faults: Faults<'_>) -> Option<(u32, u32)> {
    let numbers = text.get_ref().split_once('-').filter(|(month, day)| month.len() == 2 && day.len() == 2);
    let numbers = numbers.and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)));
    let valid = numbers.filter(|(month, day)| NaiveDate::from_ymd_opt(2028, *month, *day).is_some());
    if valid.is_none() {
        let message = format!("\"{}\" is not a month and a day", text.get_ref());
        faults.at(text, message, "write for example \"12-25\"");
    }
    valid
}
