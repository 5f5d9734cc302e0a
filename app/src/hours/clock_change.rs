//! The hours of the year in which a local time is not one moment: the hour that comes twice in October, and the one that
//! is left out in March. Hours that begin or end in them can be read in two ways; it is open only where both say so.

use super::{Hours, local};
use chrono::{DateTime, MappedLocalTime, NaiveDateTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Europe::London;
use opening_hours::RuleKind;

// In London the clocks change on the hour, and by an hour.
const SHIFT: TimeDelta = TimeDelta::hours(1);

impl Hours {
    /// Whether both readings of the local time agree that it is open, where one of them says so.
    ///
    /// Hours that end in the hour that comes twice end at the first of the two equal times, as RFC 5545 has it; hours that
    /// begin in it begin at the second. Hours that begin in the hour that is left out begin an hour after their time, as
    /// RFC 5545 has it.
    pub(super) fn is_open_in_both_readings(&self, at: DateTime<Utc>, now: NaiveDateTime) -> bool {
        let hour = now - TimeDelta::seconds(i64::from(now.num_seconds_from_midnight() % 3600));
        let soon = now + TimeDelta::seconds(1);
        let (from, to) = match London.from_local_datetime(&now) {
            MappedLocalTime::Ambiguous(first, _) if first.to_utc() == at => (hour, soon),
            MappedLocalTime::Ambiguous(..) => (now, hour + SHIFT),
            _ if follows_gap(now) && self.is_open_between(hour - TimeDelta::minutes(1), hour) => (now - SHIFT, soon),
            _ => return true,
        };
        self.is_open_between(from, to)
    }

    fn is_open_between(&self, from: NaiveDateTime, to: NaiveDateTime) -> bool {
        self.rules.iter_range(from, to).all(|span| span.kind == RuleKind::Open)
    }

    /// In the hour after the one that is left out: the next local time at which hours begin that stand in that one.
    pub(super) fn delayed_edge(&self, now: NaiveDateTime) -> Option<NaiveDateTime> {
        let span =
            Some(now).filter(|now| follows_gap(*now)).and_then(|_| self.rules.iter_range(now - SHIFT, now).next())?;
        Some(span.range.end).filter(|end| *end < now).map(|end| end + SHIFT)
    }
}

/// Whether the local time an hour ago was left out.
fn follows_gap(now: NaiveDateTime) -> bool {
    matches!(London.from_local_datetime(&(now - SHIFT)), MappedLocalTime::None)
}

/// The time between two others at which the clocks change. `None` if they do not change.
pub fn between(from: DateTime<Utc>, to: DateTime<Utc>) -> Option<DateTime<Utc>> {
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
