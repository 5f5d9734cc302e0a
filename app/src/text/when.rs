//! Times, days and dates in words: "tomorrow at 8.30am", "on Monday". Only arithmetic stands here; every word is Fluent's.

use super::messages::Words;
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz;

impl Words {
    /// A time of day: "8.30am".
    pub fn clock(self, time: NaiveTime) -> String {
        let (afternoon, hour) = time.hour12();
        let half = if afternoon { "pm" } else { "am" };
        match (time.hour(), time.minute()) {
            (0, 0) => self.time_midnight(),
            (12, 0) => self.time_noon(),
            (_, 0) => self.time_hour(hour, half),
            (_, minute) => self.time_minutes(hour, format!("{minute:02}"), half),
        }
    }

    /// A date: "22 November 2026".
    pub fn date(self, date: NaiveDate) -> String {
        self.time_date(date.day(), self.time_month(date.month()), date.year().to_string())
    }

    /// A day of some week: "Monday 28 December".
    pub fn long_day(self, date: NaiveDate) -> String {
        self.time_weekday_date(self.weekday(date), date.day(), self.time_month(date.month()))
    }

    fn weekday(self, date: NaiveDate) -> String {
        self.time_weekday(date.weekday().number_from_monday())
    }

    /// When something begins: "today at 1pm", "tomorrow at 8.30am", "on Monday at 8.30am", "on Monday 4 January at 8.30am".
    pub fn at(self, then: DateTime<Tz>, now: DateTime<Tz>) -> String {
        let time = self.clock(then.time());
        match days(now, then.date_naive()) {
            0 => self.time_today(time),
            1 => self.time_tomorrow(time),
            2..=6 => self.time_on(self.weekday(then.date_naive()), time),
            _ => self.time_on(self.long_day(then.date_naive()), time),
        }
    }

    /// Until when something lasts: "5.30pm", "2am tomorrow".
    pub fn until(self, then: DateTime<Tz>, now: DateTime<Tz>) -> String {
        let time = self.clock(then.time());
        // Midnight ends the day before it.
        let day = (then - TimeDelta::seconds(1)).date_naive();
        match days(now, day) {
            0 => time,
            1 => self.time_until_tomorrow(time),
            2..=6 => self.time_until(self.weekday(day), time),
            _ => self.time_until(self.long_day(day), time),
        }
    }

    /// A day seen from now: "today", "tomorrow", "on Monday".
    pub fn day(self, day: NaiveDate, now: DateTime<Tz>) -> String {
        match days(now, day) {
            0 => self.time_day_today(),
            1 => self.time_day_tomorrow(),
            2..=6 => self.time_day_on(self.weekday(day)),
            _ => self.time_day_on(self.long_day(day)),
        }
    }
}

fn days(now: DateTime<Tz>, day: NaiveDate) -> i64 {
    day.signed_duration_since(now.date_naive()).num_days()
}
