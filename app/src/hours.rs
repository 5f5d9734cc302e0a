//! Computes when a helpline or service is open, from OSM `opening_hours`, dated exceptions and bank holidays, in
//! Europe/London, to the minute. Where the published hours give no answer, the result is *unknown*; it is never a false
//! *open*. This module knows no messages and no pages.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::{Europe::London, Tz};
use opening_hours::{Context, OpeningHours, RuleKind};
use std::sync::Arc;

mod calendar;
mod grammar;

pub use calendar::Calendar;

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

/// The opening hours of one record.
#[derive(Clone, Debug)]
pub struct Hours {
    rules: OpeningHours,
    ordinary: OpeningHours,
    calendar: Arc<Calendar>,
    holidays_matter: bool,
    always: bool,
}

/// Parses opening hours and exceptions. Bank holidays have an effect only in the last rule: a rule after it would open
/// the record on those days again.
///
/// # Errors
/// Says which syntax may be used, or what the parser of OSM `opening_hours` reports.
pub fn parse(open: &str, exceptions: &[Exception], calendar: &Arc<Calendar>) -> Result<Hours, String> {
    if !grammar::is_plain(open) || !exceptions.iter().all(|exception| grammar::is_state(&exception.open)) {
        return Err(
            "only whole weekdays, times within a day, `off`, `unknown` and a last rule for PH can be used".to_owned()
        );
    }
    let dated = exceptions.iter().map(|e| format!("; {} {}", e.date.format("%Y %b %d"), e.open));
    let all: String = std::iter::once(open.to_owned()).chain(dated).collect();
    let read = |text: &str| text.parse::<OpeningHours>().map_err(|error| error.to_string());
    let context = Context::default().with_holidays(calendar.holidays());
    Ok(Hours {
        rules: read(&all)?.with_context(context),
        ordinary: read(open)?,
        calendar: calendar.clone(),
        holidays_matter: grammar::names_holidays(open),
        always: open == "24/7" && exceptions.is_empty(),
    })
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
        self.holidays_matter
    }

    /// The state at this time.
    pub fn state(&self, at: DateTime<Utc>) -> State {
        let now = local(at).naive_local();
        let sure = !self.holidays_matter || self.calendar.knows(now.date());
        match self.rules.state(now).0 {
            RuleKind::Open if sure => State::Open,
            RuleKind::Closed => State::Closed,
            RuleKind::Open | RuleKind::Unknown => State::Unknown,
        }
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
            let guess = *at + (edge - now);
            // Each step must go forward, whatever the rules are; else this loop would not end.
            Some(clock_change(*at, guess).unwrap_or(guess)).filter(|next| next > at)
        };
        std::iter::successors(Some(from), step).skip(1).take_while(move |at| !fixed && *at <= end)
    }

    /// The changes of state in a number of days from the start of `from`, each with its local time and the state that
    /// begins.
    pub fn changes(&self, from: NaiveDate, days: u32) -> Vec<(DateTime<Tz>, State)> {
        let end = from.checked_add_days(Days::new(days.into())).map_or(DateTime::<Utc>::MAX_UTC, midnight);
        let before = midnight(from) - TimeDelta::minutes(1);
        let each = std::iter::successors(self.next_change(before), |at| self.next_change(*at));
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

    /// The times of a weekday without holidays and exceptions, as start, end and state: open, or unknown. Closed spans
    /// are left out.
    pub fn ordinary(&self, day: Weekday) -> Vec<(NaiveTime, NaiveTime, State)> {
        // Rules name no dates, so any week will do. Only the weekday matters.
        let Some(date) = NaiveDate::from_isoywd_opt(2001, 20, day) else {
            return Vec::new();
        };
        let spans = self.ordinary.schedule_at(date).into_iter().filter(|span| span.kind != RuleKind::Closed);
        let time = |t: opening_hours_syntax::ExtendedTime| {
            NaiveTime::from_hms_opt(u32::from(t.hour()) % 24, t.minute().into(), 0)
        };
        spans
            .filter_map(|span| {
                let state = if span.kind == RuleKind::Open { State::Open } else { State::Unknown };
                Some((time(span.range.start)?, time(span.range.end)?, state))
            })
            .collect()
    }
}

/// The time between two others at which the clocks change. `None` if they do not change.
fn clock_change(from: DateTime<Utc>, to: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let offset = |at: DateTime<Utc>| local(at).naive_local() - at.naive_utc();
    if offset(from) == offset(to) {
        return None;
    }
    let (mut before, mut after) = (from, to);
    while after - before > TimeDelta::seconds(1) {
        let middle = before + (after - before) / 2;
        if offset(middle) == offset(from) { before = middle } else { after = middle }
    }
    Some(truncated(after))
}

/// Cuts a time to the whole second. Clocks change on a whole minute, but the search above may end a fraction of a
/// second late.
fn truncated(at: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp(at.timestamp(), 0).unwrap_or(at)
}

#[cfg(test)]
mod tests;
