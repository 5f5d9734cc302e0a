//! The hours of one day: of a weekday as published, of a bank holiday, or of a date with its exceptions.

use super::{Hours, State};
use chrono::{Days, NaiveDate, NaiveTime, Weekday};
use opening_hours::{OpeningHours, RuleKind};
use opening_hours_syntax::ExtendedTime;
use std::collections::BTreeSet;

/// A part of a day in which it is open, or in which that is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// When it begins.
    pub from: NaiveTime,
    /// When it ends; midnight is the end of the day.
    pub to: NaiveTime,
    /// Open or unknown.
    pub state: State,
}

impl Span {
    const UNKNOWN: Self = Self { from: NaiveTime::MIN, to: NaiveTime::MIN, state: State::Unknown };
}

/// How far ahead exceptions are told.
const NOTICE: Days = Days::new(28);

impl Hours {
    /// The times of a weekday without holidays and exceptions. Closed spans are left out.
    pub fn ordinary(&self, day: Weekday) -> Vec<Span> {
        weekday(&self.ordinary, day)
    }

    /// The times of a bank holiday, where the rules name them: none on a day that is closed.
    pub fn holiday(&self) -> Option<Vec<Span>> {
        self.holiday.as_ref().map(|hours| weekday(hours, Weekday::Mon))
    }

    /// The times of a date, with holidays and exceptions.
    pub fn on(&self, date: NaiveDate) -> Vec<Span> {
        if self.is_certain(date) { spans(&self.rules, date) } else { vec![Span::UNKNOWN] }
    }

    /// The exceptions from a day on, for four weeks.
    pub fn exceptions_from(&self, day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let end = day.checked_add_days(NOTICE).unwrap_or(day);
        self.exceptions.range(day..end).copied()
    }

    /// The coming days that are not ordinary: exceptions of the next four weeks, and the next bank holidays, at most
    /// this many, where the rules name them. In order.
    pub fn special_days(&self, from: NaiveDate, max_holidays: usize) -> BTreeSet<NaiveDate> {
        let holidays = self.calendar.holidays_from(from).filter(|_| self.holidays_matter()).take(max_holidays);
        self.exceptions_from(from).chain(holidays).collect()
    }

    /// Whether a date is an exception, or a bank holiday that the rules name.
    pub fn is_special(&self, date: NaiveDate) -> bool {
        self.exceptions.contains(&date) || self.holidays_matter() && self.calendar.is_holiday(date)
    }

    /// Whether the hours give a time at which it is open: in the week, on bank holidays or in an exception.
    pub fn gives_times(&self) -> bool {
        let week = (0..7).filter_map(|day| Weekday::try_from(day).ok()).flat_map(|day| self.ordinary(day));
        let exceptions = self.exceptions.iter().flat_map(|date| spans(&self.rules, *date));
        week.chain(self.holiday().unwrap_or_default()).chain(exceptions).any(|span| span.state == State::Open)
    }
}

/// The times of a weekday under rules that name no dates, so that any week will do.
fn weekday(hours: &OpeningHours, day: Weekday) -> Vec<Span> {
    NaiveDate::from_isoywd_opt(2001, 20, day).map_or_else(Vec::new, |date| spans(hours, date))
}

fn spans(hours: &OpeningHours, date: NaiveDate) -> Vec<Span> {
    let time = |time: ExtendedTime| NaiveTime::from_hms_opt(u32::from(time.hour()) % 24, time.minute().into(), 0);
    let spans = hours.schedule_at(date).into_iter().filter(|span| span.kind != RuleKind::Closed);
    let spans = spans.filter_map(|span| {
        let state = if span.kind == RuleKind::Open { State::Open } else { State::Unknown };
        Some(Span { from: time(span.range.start)?, to: time(span.range.end)?, state })
    });
    spans.collect()
}
