//! Two years of the helpline's hours, as the program prints them, against a calculation that shares nothing with it: the
//! published hours, the bank holidays typed again from gov.uk's list, and the rule of the clocks written out.
#![allow(missing_docs, clippy::unwrap_used)]

use crate::common::{run, stderr, stdout};
use chrono::{Datelike, Days, NaiveDate, Weekday};

const BANK: [&str; 16] = [
    "2026-01-01",
    "2026-04-03",
    "2026-04-06",
    "2026-05-04",
    "2026-05-25",
    "2026-08-31",
    "2026-12-25",
    "2026-12-28",
    "2027-01-01",
    "2027-03-26",
    "2027-03-29",
    "2027-05-03",
    "2027-05-31",
    "2027-08-30",
    "2027-12-27",
    "2027-12-28",
];

fn last_sunday(year: i32, month: u32) -> NaiveDate {
    let days = (25..=31).filter_map(|day| NaiveDate::from_ymd_opt(year, month, day));
    days.rev().find(|day| day.weekday() == Weekday::Sun).unwrap()
}

/// The offset of a daytime hour. Midnight of the day on which the clocks change still has the old one.
fn offset(day: NaiveDate, midnight: bool) -> &'static str {
    let (march, october) = (last_sunday(day.year(), 3), last_sunday(day.year(), 10));
    let summer = if midnight { march < day && day <= october } else { march <= day && day < october };
    if summer { "+01:00" } else { "+00:00" }
}

fn is_unsure(day: NaiveDate) -> bool {
    let yearly = [(12, 25), (12, 26), (1, 1)].contains(&(day.month(), day.day()));
    yearly || BANK.contains(&day.to_string().as_str())
}

fn expected(from: NaiveDate, days: u64) -> Vec<String> {
    let mut lines = Vec::new();
    for day in (0..days).map(|n| from + Days::new(n)) {
        let mut line =
            |time: &str, state: &str| lines.push(format!("{day}T{time}:00{} {state}", offset(day, time == "00:00")));
        let before = is_unsure(day - Days::new(1));
        match (is_unsure(day), before) {
            (true, false) => line("00:00", "unknown"),
            (false, true) => line("00:00", "closed"),
            _ => {}
        }
        if is_unsure(day) {
            continue;
        }
        let weekend = [Weekday::Sat, Weekday::Sun].contains(&day.weekday());
        let (open, close) = if weekend { ("10:00", "13:00") } else { ("08:30", "17:30") };
        line(open, "open");
        line(close, "closed");
    }
    lines
}

#[test]
fn two_years_agree_line_by_line() {
    let output = run(&["hours", "safe-to-talk", "--from", "2026-01-01", "--days", "730"]);
    let printed: Vec<String> = stdout(&output).lines().map(str::to_owned).collect();
    let expected = expected(NaiveDate::from_ymd_opt(2026, 1, 1).unwrap(), 730);
    assert!(expected.len() > 1_400, "{}", expected.len());
    for (printed, expected) in printed.iter().zip(&expected) {
        assert_eq!(printed, expected);
    }
    assert_eq!(printed.len(), expected.len());
    assert!(output.status.success());
}

#[test]
fn a_day_is_printed_as_the_readme_says() {
    let text = stdout(&run(&["hours", "safe-to-talk", "--from", "2026-03-30", "--days", "1"]));
    let lines =
        ["2026-03-30T00:00:00+01:00 closed", "2026-03-30T08:30:00+01:00 open", "2026-03-30T17:30:00+01:00 closed"];
    assert_eq!(text.lines().collect::<Vec<_>>(), lines);
}

#[test]
fn the_first_line_is_the_state_at_the_start_even_if_it_never_changes() {
    let always = stdout(&run(&["hours", "national-helpline", "--from", "2026-03-30"]));
    assert_eq!(always, "2026-03-30T00:00:00+01:00 open\n");
    let holiday = stdout(&run(&["hours", "safe-to-talk", "--from", "2026-12-25", "--days", "1"]));
    assert_eq!(holiday, "2026-12-25T00:00:00+00:00 unknown\n");
}

#[test]
fn a_line_that_is_not_there_or_has_no_hours_is_one_clear_message() {
    for (id, words) in [("nobody", "There is no such helpline"), ("galop", "The hours of this line are not known")] {
        let output = run(&["hours", id]);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).starts_with(words), "{}", stderr(&output));
    }
}
