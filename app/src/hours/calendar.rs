//! Lists the days on which published hours may not hold: bank holidays by date, and fixed days of every year.

use chrono::{Datelike, NaiveDate};
use compact_calendar::CompactCalendar;
use opening_hours::ContextHolidays;
use std::{collections::BTreeSet, ops::RangeInclusive, sync::Arc};

/// The days on which weekly hours may not hold, and the span of days for which bank holidays are known.
#[derive(Clone, Debug)]
pub struct Calendar {
    days: BTreeSet<NaiveDate>,
    known: RangeInclusive<NaiveDate>,
}

/// Knows no day.
impl Default for Calendar {
    fn default() -> Self {
        Self { days: BTreeSet::new(), known: NaiveDate::MAX..=NaiveDate::MIN }
    }
}

impl Calendar {
    /// Creates a calendar from bank holidays by date, uncertain days of every year as month and day, and the span for
    /// which bank holidays are known.
    pub fn new(bank: &[NaiveDate], every_year: &[(u32, u32)], known: RangeInclusive<NaiveDate>) -> Self {
        let years = known.start().year()..=known.end().year();
        let yearly =
            years.flat_map(|year| every_year.iter().filter_map(move |(m, d)| NaiveDate::from_ymd_opt(year, *m, *d)));
        Self { days: bank.iter().copied().chain(yearly).collect(), known }
    }

    /// Whether weekly hours may not hold on this day.
    pub fn is_holiday(&self, day: NaiveDate) -> bool {
        self.days.contains(&day)
    }

    /// Whether it is known if this day is a bank holiday.
    pub fn knows(&self, day: NaiveDate) -> bool {
        self.known.contains(&day)
    }

    /// The last day for which bank holidays are known.
    pub fn last_known(&self) -> NaiveDate {
        *self.known.end()
    }

    /// The days from `day` on, in order, on which weekly hours may not hold.
    pub fn holidays_from(&self, day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        self.days.range(day..).copied()
    }

    /// The days on which weekly hours may not hold, in the form that the `opening_hours` crate takes.
    pub(super) fn holidays(&self) -> ContextHolidays {
        let mut public = CompactCalendar::default();
        self.days.iter().for_each(|day| {
            public.insert(*day);
        });
        ContextHolidays::new(Arc::new(public), Arc::default())
    }
}
