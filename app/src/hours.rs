//! Computes when a helpline or service is open, from OSM `opening_hours`, dated exceptions and bank holidays, in
//! Europe/London, to the minute. Where the published hours give no answer, the result is *unknown*; it is never a false
//! *open*. This module knows no messages and no pages.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::{Europe::London, Tz};
use opening_hours::{Context, OpeningHours, RuleKind};
use std::{collections::BTreeSet, sync::Arc};

mod calendar;
mod clock_change;
mod day;
mod england;
mod grammar;

pub use calendar::Calendar;
pub use day::Span;
pub use england::bank_holidays;
pub use grammar::Unreadable;

/// The state of a record at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Published as open.
    Open,
    /// Published as closed.
    Closed,
    /// The published hours do not say whether it is open.
    Unknown,
}

/// The state of a record at a time, and the next change. Times are local.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Open at every hour of every day.
    Always,
    /// Open now.
    Open {
        /// The time at which it closes or its state becomes unknown.
        until: DateTime<Tz>,
    },
    /// Closed now.
    Closed {
        /// The next time at which it is known to open. `None` if there is none within 400 days.
        opens: Option<DateTime<Tz>>,
        /// A day before `opens` on which the state is unknown, so that it may be open. `None` if there is no such day.
        unsure: Option<NaiveDate>,
    },
    /// The published hours do not say whether it is open.
    Unknown {
        /// Whether the day is a bank holiday, or one of the days of every year that are treated as one.
        holiday: bool,
        /// The next time at which it is known to open. `None` if there is none within 400 days.
        opens: Option<DateTime<Tz>>,
    },
}

/// A day on which the hours differ from the weekly ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The day.
    pub date: NaiveDate,
    /// Times such as `08:30-12:00`, `off` or `unknown`.
    pub open: String,
}

/// The opening hours of one contact.
#[derive(Clone, Debug)]
pub struct Hours {
    rules: OpeningHours,
    ordinary: OpeningHours,
    /// The hours of a bank holiday, on each day. `None` if the rules do not name bank holidays.
    holiday: Option<OpeningHours>,
    exceptions: BTreeSet<NaiveDate>,
    calendar: Arc<Calendar>,
    covers_holidays: bool,
    always: bool,
    replaced: Vec<Weekday>,
}

/// Parses opening hours and exceptions. Bank holidays have an effect only in the last rule: a rule after it would open
/// the record on those days again.
///
/// # Errors
/// Says which part cannot be read, and how to write it.
pub fn parse(open: &str, exceptions: &[Exception], calendar: &Arc<Calendar>) -> Result<Hours, Unreadable> {
    let timetable = grammar::timetable(open)?;
    let mut all = timetable.week.clone();
    timetable.holiday.iter().for_each(|state| all.push_str(&format!("; PH {state}")));
    for Exception { date, open } in exceptions {
        all.push_str(&format!("; {} {}", date.format("%Y %b %d"), exception(open)?));
    }
    let context = Context::default().with_holidays(calendar.holidays());
    let daily = timetable.holiday.as_ref().map(|state| evaluated(&format!("Mo-Su {state}")));
    Ok(Hours {
        rules: evaluated(&all)?.with_context(context),
        ordinary: evaluated(&timetable.week)?,
        covers_holidays: timetable.holiday.is_some() || timetable.is_always,
        holiday: daily.transpose()?,
        exceptions: exceptions.iter().map(|exception| exception.date).collect(),
        calendar: calendar.clone(),
        always: timetable.is_always && exceptions.is_empty(),
        replaced: timetable.replaced,
    })
}

/// Reads what an exception says of its day.
///
/// # Errors
/// Says which part cannot be read, and how to write it.
pub fn exception(open: &str) -> Result<String, Unreadable> {
    grammar::exception(open)
}

fn evaluated(rules: &str) -> Result<OpeningHours, Unreadable> {
    let help = "write OSM opening_hours, for example \"Mo-Fr 09:00-17:00; PH unknown\"".to_owned();
    rules.parse::<OpeningHours>().map_err(|error| Unreadable { message: error.to_string(), help })
}

/// Converts a time to civil time in the United Kingdom.
pub fn local(at: DateTime<Utc>) -> DateTime<Tz> {
    London.from_utc_datetime(&at.naive_utc())
}

/// The time at which a day begins in the United Kingdom.
pub fn midnight(day: NaiveDate) -> DateTime<Utc> {
    let start = day.and_time(NaiveTime::MIN);
    London.from_local_datetime(&start).earliest().map_or_else(|| Utc.from_utc_datetime(&start), |at| at.to_utc())
}

impl Hours {
    /// Whether it is open at every hour of every day, holidays included.
    pub fn is_always(&self) -> bool {
        self.always
    }

    /// Whether the rules name bank holidays.
    pub fn holidays_matter(&self) -> bool {
        self.holiday.is_some()
    }

    /// Whether the hours say what happens on bank holidays. `24/7` says it without naming them.
    pub fn covers_holidays(&self) -> bool {
        self.covers_holidays
    }

    /// The weekdays that a later and narrower rule takes out of an earlier one.
    pub fn replaced(&self) -> &[Weekday] {
        &self.replaced
    }

    /// The state at this time.
    pub fn state(&self, at: DateTime<Utc>) -> State {
        let now = local(at).naive_local();
        match self.rules.state(now).0 {
            RuleKind::Open if !self.is_certain(now.date()) => State::Unknown,
            RuleKind::Open if self.is_open_in_both_readings(at, now) => State::Open,
            RuleKind::Open | RuleKind::Closed => State::Closed,
            RuleKind::Unknown => State::Unknown,
        }
    }

    /// Whether the hours of a day do not depend on a bank holiday that may not be known.
    fn is_certain(&self, day: NaiveDate) -> bool {
        self.holiday.is_none() || self.calendar.knows(day) || self.exceptions.contains(&day)
    }

    /// The next time at which the state differs from the state now. `None` if there is none within 400 days.
    pub fn next_change(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let state = self.state(now);
        self.moments(now).find(|at| self.state(*at) != state)
    }

    /// Every time in the next 400 days at which the state could change: each edge of a rule, each local midnight (where
    /// the known span of bank holidays begins or ends), and each change of the clocks.
    fn moments(&self, from: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> {
        let end = from + TimeDelta::days(400);
        let fixed = self.always;
        let step = move |at: &DateTime<Utc>| {
            let now = local(*at).naive_local();
            let midnight = now.date().checked_add_days(Days::new(1))?.and_time(NaiveTime::MIN);
            let first = self.rules.iter_range(now, midnight).next();
            let edge = first.map_or(midnight, |span| span.range.end.min(midnight));
            let edge = self.delayed_edge(now).map_or(edge, |delayed| delayed.min(edge));
            let guess = *at + (edge - now);
            // Each step must go forward, whatever the rules are; else this loop would not end.
            Some(clock_change::between(*at, guess).unwrap_or(guess)).filter(|next| next > at)
        };
        std::iter::successors(Some(from), step).skip(1).take_while(move |at| !fixed && *at <= end)
    }

    /// The state at the start of `from`, and each change in a number of days from there, each with its local time and
    /// the state that begins.
    pub fn changes(&self, from: NaiveDate, days: u32) -> Vec<(DateTime<Tz>, State)> {
        let end = from.checked_add_days(Days::new(days.into())).map_or(DateTime::<Utc>::MAX_UTC, midnight);
        let each = std::iter::successors(Some(midnight(from)), |at| self.next_change(*at));
        each.take_while(|at| *at < end).map(|at| (local(at), self.state(at))).collect()
    }

    /// The status at this time.
    pub fn status(&self, now: DateTime<Utc>) -> Status {
        let change = self.next_change(now);
        match (self.state(now), change) {
            (State::Open, None) => Status::Always,
            (State::Open, Some(until)) => Status::Open { until: local(until) },
            (State::Closed, _) => self.closed(now),
            (State::Unknown, _) => Status::Unknown {
                holiday: self.calendar.is_holiday(local(now).date_naive()),
                opens: self.next_in(now, State::Open).map(local),
            },
        }
    }

    fn closed(&self, now: DateTime<Utc>) -> Status {
        let opens = self.next_in(now, State::Open);
        let unsure = self.next_in(now, State::Unknown).filter(|at| opens.is_none_or(|opens| *at < opens));
        Status::Closed { opens: opens.map(local), unsure: unsure.map(|at| local(at).date_naive()) }
    }

    fn next_in(&self, now: DateTime<Utc>, state: State) -> Option<DateTime<Utc>> {
        self.moments(now).find(|at| self.state(*at) == state)
    }

    /// The time at which a sentence about `status` that uses words such as "today" or "tomorrow" stops being true.
    /// `None` if it is always open.
    pub fn valid_until(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let tomorrow = local(now).date_naive().checked_add_days(Days::new(1)).map(midnight);
        // The next midnight counts even if the state does not change for a year: tomorrow may be after the last day
        // whose bank holidays are known.
        let sooner = self.next_change(now).into_iter().chain(tomorrow).min();
        sooner.filter(|_| !self.always)
    }
}

#[cfg(test)]
mod tests;
