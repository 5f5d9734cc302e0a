//! Turns times, days and dates into text relative to now: "tomorrow at 8.30am", "on Monday". This module only computes;
//! the text comes from Fluent, and the formats of clocks and dates from `cldr`.

use super::{cldr::Formats, messages::Messages};
use crate::directory::source_date::SourceDate;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Timelike, Weekday};
use chrono_tz::Tz;
use fluent::FluentValue;

impl<'a> Messages<'a> {
    fn formats(self) -> &'a Formats {
        &self.0.formats
    }

    /// Formats a time of day: "8.30am".
    pub fn clock(self, time: NaiveTime) -> String {
        let (afternoon, hour) = time.hour12();
        let half = if afternoon { "pm" } else { "am" };
        let digits = |text: String| self.formats().in_digits(&text);
        match (time.hour(), time.minute()) {
            (0, 0) => self.time_midnight(),
            (12, 0) => self.time_noon(),
            (_, 0) => self.time_clock(
                self.formats().clock(time),
                digits(hour.to_string()),
                hour,
                0,
                digits("00".to_owned()),
                half,
            ),
            (_, minute) => {
                let (short, minutes) = (digits(format!("{hour}:{minute:02}")), digits(format!("{minute:02}")));
                self.time_clock(self.formats().clock(time), short, hour, minute, minutes, half)
            }
        }
    }

    fn year(self, date: NaiveDate) -> String {
        self.formats().in_digits(&date.year().to_string())
    }

    /// Formats a date: "22 November 2026".
    pub fn date(self, date: NaiveDate) -> String {
        let ours = self.formats().date(date);
        let day = self.formats().number(date.day().into());
        let parts = [("date", ours.clone().into()), ("number", day.into()), ("month", date.month().into())];
        self.optional("time-date", parts.into_iter().chain([("year", self.year(date).into())])).unwrap_or(ours)
    }

    /// Formats the month and year of a date: "November 2026".
    fn month(self, date: NaiveDate) -> String {
        let ours = self.formats().month(date);
        let parts = [("date", ours.clone().into()), ("month", date.month().into()), ("year", self.year(date).into())];
        self.optional("time-month", parts).unwrap_or(ours)
    }

    /// Formats a day and month: "28 December".
    fn month_day(self, date: NaiveDate) -> String {
        let ours = self.formats().month_day(date);
        let day = self.formats().number(date.day().into());
        let parts = [("date", ours.clone().into()), ("number", day.into()), ("month", date.month().into())];
        self.optional("time-month-day", parts).unwrap_or(ours)
    }

    /// Formats a source and its date, as precise as the date is known: "City Council. Last noted June 2024."
    pub fn source(self, source: String, date: SourceDate) -> String {
        match date {
            SourceDate::Undated => source,
            SourceDate::Year(day) => self.service_checked(source, self.year(day)),
            SourceDate::Month(day) => self.service_checked(source, self.month(day)),
            SourceDate::Day(day) => self.service_checked(source, self.date(day)),
        }
    }

    /// Formats a day with its weekday: "Monday 28 December".
    pub fn long_day(self, day: NaiveDate) -> String {
        let ours = self.formats().long_day(day);
        let (name, rest) = (self.weekday(day.weekday()), self.month_day(day));
        let parts = [("date", ours.clone().into()), ("name", name.into()), ("day", number(day).into())];
        self.optional("time-long-day", parts.into_iter().chain([("rest", rest.into())])).unwrap_or(ours)
    }

    /// The name of a weekday.
    pub fn weekday(self, day: Weekday) -> String {
        // Any Monday, plus the number of days from Monday to the weekday.
        let monday = NaiveDate::from_isoywd_opt(2026, 1, Weekday::Mon).unwrap_or_default();
        let date = monday.checked_add_days(Days::new(day.num_days_from_monday().into()));
        let ours = self.formats().weekday(date.unwrap_or(monday));
        let parts = [("name", ours.clone().into()), ("day", day.number_from_monday().into())];
        self.optional("time-weekday", parts).unwrap_or(ours)
    }

    /// Formats a range of weekdays: "Monday to Friday".
    pub fn weekdays(self, first: Weekday, last: Weekday) -> String {
        self.time_days(self.weekday(first), self.weekday(last), first.number_from_monday(), last.number_from_monday())
    }

    /// Formats when something begins: "today at 1pm", "tomorrow at 8.30am", "on Monday at 8.30am", "on Monday 4 January
    /// at 8.30am"; for the start of a day "at midnight tonight", "at the start of Monday".
    pub fn at(self, then: DateTime<Tz>, now: DateTime<Tz>) -> String {
        let (time, day) = (self.clock(then.time()), then.date_naive());
        // "Monday at midnight" is read both as its start and as its end.
        let midnight = if then.time() == NaiveTime::MIN { "yes" } else { "no" };
        match days(now, day) {
            0 => self.time_today(time),
            1 => self.time_tomorrow(time, midnight),
            2..=6 => self.time_on(self.weekday(day.weekday()), number(day), time, midnight),
            _ => self.time_on_date(self.long_day(day), number(day), self.month_day(day), time, midnight),
        }
    }

    /// Formats until when something lasts, with the day, because a saved copy of a page may be read on another day:
    /// "5.30pm today, Friday", "2am tomorrow, Saturday".
    pub fn until(self, then: DateTime<Tz>, now: DateTime<Tz>) -> String {
        let time = self.clock(then.time());
        // Midnight is the end of the day before.
        let day = (then - TimeDelta::seconds(1)).date_naive();
        let name = self.weekday(day.weekday());
        match days(now, day) {
            0 => self.time_until_today(name, number(day), time),
            1 => self.time_until_tomorrow(name, number(day), time),
            2..=6 => self.time_until(name, number(day), time),
            _ => self.time_until_date(self.long_day(day), number(day), self.month_day(day), time),
        }
    }

    /// Formats a day relative to now: "today", "tomorrow", "on Monday".
    pub fn day(self, day: NaiveDate, now: DateTime<Tz>) -> String {
        match days(now, day) {
            0 => self.time_day_today(),
            1 => self.time_day_tomorrow(),
            2..=6 => self.time_day_on(self.weekday(day.weekday()), number(day)),
            _ => self.time_day_on_date(self.long_day(day), number(day), self.month_day(day)),
        }
    }

    /// Joins items to a list, as the language does.
    pub fn list(self, items: &[String]) -> String {
        self.own_list(items).unwrap_or_else(|| self.formats().list(items))
    }

    /// The same by the language's own messages, if it has them.
    fn own_list(self, items: &[String]) -> Option<String> {
        let [start @ .., last] = items else { return None };
        let (first, middle) = start.split_first()?;
        let text = |words: &String| FluentValue::from(words.clone());
        let start = middle.iter().try_fold(first.clone(), |list, next| {
            self.optional("time-list-more", [("first", text(&list)), ("next", text(next))])
        })?;
        let id = if middle.is_empty() { "time-list-two" } else { "time-list-end" };
        self.optional(id, [("first", text(&start)), ("last", text(last))])
    }
}

fn number(day: NaiveDate) -> u32 {
    day.weekday().number_from_monday()
}

fn days(now: DateTime<Tz>, day: NaiveDate) -> i64 {
    day.signed_duration_since(now.date_naive()).num_days()
}
