//! Finds the records that match a selection, and the axes to remove from it when none matches.

use crate::directory::{
    Directory,
    facets::{Axis, From},
    record::Record,
    selection::Selection,
};
use crate::hours::{State, Status};
use chrono::{DateTime, Utc};

impl Directory {
    /// Returns the records that have, on every axis with chosen values, at least one of them. If `now` is `None`, no
    /// record counts as open.
    pub fn search(&self, filter: Selection, now: Option<DateTime<Utc>>) -> Vec<&Record> {
        self.records.iter().filter(|record| self.matches(record, filter, now)).collect()
    }

    fn matches(&self, record: &Record, filter: Selection, now: Option<DateTime<Utc>>) -> bool {
        // Opening hours are computed only if the selection needs them: they cost far more than the rest.
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

    /// For a selection that matches nothing: the selection without one axis, and the number of records that then match,
    /// for each axis whose removal gives a match.
    pub fn loosened(&self, filter: Selection, now: Option<DateTime<Utc>>) -> Vec<(Selection, usize)> {
        let axes = self.facets.axes.iter().filter(|axis| axis.from != From::Messages);
        let chosen = axes.filter(|axis| filter.intersects(axis.mask()));
        let looser = chosen.map(|axis| filter - axis.mask());
        looser.map(|filter| (filter, self.search(filter, now).len())).filter(|(_, count)| *count > 0).collect()
    }
}

/// Whether the record is open now by hours from a confirmed and recent source.
fn is_open(record: &Record, now: Option<DateTime<Utc>>) -> bool {
    now.is_some_and(|now| record.sure_hours(now).is_some_and(|opening| opening.hours.state(now) == State::Open))
}

/// The opening status of a record. `None` if its hours are unknown, if their source is weak or too old, or without a
/// time.
pub fn status(record: &Record, now: Option<DateTime<Utc>>) -> Option<Status> {
    now.and_then(|now| record.sure_hours(now).map(|opening| opening.hours.status(now)))
}
