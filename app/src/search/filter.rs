//! Which records match a choice of filters, and what to loosen when none does.

use crate::directory::{
    Directory,
    facets::{Axis, From},
    record::Record,
    selection::Selection,
};
use crate::hours::{State, Status};
use chrono::{DateTime, Utc};

impl Directory {
    /// Records that match: on each axis any of the chosen values, on all axes together. Without a time nothing is open.
    pub fn search(&self, filter: Selection, now: Option<DateTime<Utc>>) -> Vec<&Record> {
        self.records.iter().filter(|record| self.matches(record, filter, now)).collect()
    }

    fn matches(&self, record: &Record, filter: Selection, now: Option<DateTime<Utc>>) -> bool {
        // Hours are worked out only where the choice asks for them: they cost far more than the rest.
        let asked_open = filter & self.facets.open_now();
        let is_asked = !asked_open.is_empty();
        let open = if is_asked && is_open(record, now) { asked_open } else { Selection::EMPTY };
        let offered = record.facets | open;
        let chooses = |axis: &&Axis| axis.from != From::Messages;
        self.facets.axes.iter().filter(chooses).all(|axis| {
            let asked = filter & axis.mask();
            let everyone = axis.everyone.filter(|_| !(asked - axis.apart).is_empty()).unwrap_or_default();
            asked.is_empty() || offered.intersects(asked | everyone)
        })
    }

    /// When nothing matches: the same choice without one axis, for each axis whose loosening finds something, with how many.
    pub fn loosened(&self, filter: Selection, now: Option<DateTime<Utc>>) -> Vec<(Selection, usize)> {
        let axes = self.facets.axes.iter().filter(|axis| axis.from != From::Messages);
        let chosen = axes.filter(|axis| filter.intersects(axis.mask()));
        let looser = chosen.map(|axis| filter - axis.mask());
        looser.map(|filter| (filter, self.search(filter, now).len())).filter(|(_, count)| *count > 0).collect()
    }
}

/// Surely open: hours from a good and recent source say so.
fn is_open(record: &Record, now: Option<DateTime<Utc>>) -> bool {
    now.is_some_and(|now| record.sure_hours(now).is_some_and(|opening| opening.hours.state(now) == State::Open))
}

/// What can be said of a record's hours: nothing, when they are unknown or their source is weak or old, or no moment is given.
pub fn status(record: &Record, now: Option<DateTime<Utc>>) -> Option<Status> {
    now.and_then(|now| record.sure_hours(now).map(|opening| opening.hours.status(now)))
}
