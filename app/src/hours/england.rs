//! The bank holidays of England and Wales by rule: the Banking and Financial Dealings Act 1971, and the days that stand in
//! for a holiday on a weekend. Days that were moved or added by proclamation follow no rule.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use std::collections::BTreeSet;

/// The bank holidays of a year.
pub fn bank_holidays(year: i32) -> BTreeSet<NaiveDate> {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let good_friday = easter(year).and_then(|easter| easter.checked_sub_days(Days::new(2)));
    let easter_monday = easter(year).and_then(|easter| easter.checked_add_days(Days::new(1)));
    // The first Monday of May, and the last ones of May and August.
    let mondays = [day(5, 1), day(5, 25), day(8, 25)].map(monday_from);
    let fixed = on_weekdays(&[day(1, 1)]).into_iter().chain(on_weekdays(&[day(12, 25), day(12, 26)]));
    [good_friday, easter_monday].into_iter().chain(mondays).flatten().chain(fixed).collect()
}

fn monday_from(from: Option<NaiveDate>) -> Option<NaiveDate> {
    from?.iter_days().find(|day| day.weekday() == Weekday::Mon)
}

/// These days; the next free weekday stands in for each that is a Saturday or Sunday.
fn on_weekdays(days: &[Option<NaiveDate>]) -> BTreeSet<NaiveDate> {
    let is_weekend = |day: &NaiveDate| matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let (weekend, mut kept): (BTreeSet<_>, BTreeSet<_>) = days.iter().flatten().copied().partition(is_weekend);
    for day in weekend {
        kept.extend(day.iter_days().find(|day| !is_weekend(day) && !kept.contains(day)));
    }
    kept
}

/// Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i32) -> Option<NaiveDate> {
    let (century, rest) = (year / 100, year % 100);
    let cycle = year % 19;
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * cycle + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (cycle + 11 * moon + 22 * weekday) / 451;
    let days = moon + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, (days / 31).unsigned_abs(), (days % 31 + 1).unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bank_holidays_by_rule_are_those_that_gov_uk_published() {
        for (year, days) in [
            (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
            (2022, "01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27"), // in fact the spring holiday was moved to 2 June
            (2023, "01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26"),
            (2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
            (2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
            (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
            (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
            (2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
        ] {
            let found: Vec<String> = bank_holidays(year).iter().map(|day| day.format("%m-%d").to_string()).collect();
            assert_eq!(found.join(" "), days, "{year}");
        }
    }

    #[test]
    fn easter_is_right_at_its_ends() {
        for (year, day) in [(1818, "1818-03-22"), (2038, "2038-04-25"), (2049, "2049-04-18"), (2285, "2285-03-22")] {
            assert_eq!(easter(year).map(|day| day.to_string()).as_deref(), Some(day));
        }
    }
}
