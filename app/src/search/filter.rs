//! Finds the records that match a selection, and the axes to remove from it when none matches.

use crate::directory::{Directory, contact::Contact, facets::From, record::Record, selection::Selection};
use crate::hours::Status;
use chrono::{DateTime, Utc};

impl Directory {
    /// Returns the records that have, on every axis with chosen values, at least one of them. If `now` is `None`, no
    /// record counts as open.
    pub fn search(&self, filter: Selection, now: Option<DateTime<Utc>>) -> Vec<&Record> {
        self.matching(filter, now).collect()
    }

    /// Whether a record matches.
    pub fn finds(&self, filter: Selection, now: Option<DateTime<Utc>>) -> bool {
        self.matching(filter, now).next().is_some()
    }

    fn matching(&self, filter: Selection, now: Option<DateTime<Utc>>) -> impl Iterator<Item = &Record> {
        let asked = self.asked(filter);
        let fits = move |offered: Selection| asked.iter().all(|values| offered.intersects(*values));
        // Opening hours are computed only if the selection needs them and all else fits: they cost far more than the rest.
        let open = filter & self.facets.open_now();
        let matches = move |offered: Selection, record: &Record| {
            fits(offered) || !open.is_empty() && fits(offered | open) && is_open(record, now)
        };
        let each = self.offers.iter().zip(&self.records);
        // Nobody is helped by a service that they cannot reach: a page of guidance lists those.
        let found = each.filter(move |(offered, record)| matches(**offered, record) && !record.contacts.is_empty());
        found.map(|(_, record)| record)
    }

    /// For each axis with chosen values, the values of which a record needs one.
    fn asked(&self, filter: Selection) -> Vec<Selection> {
        let axes = self.facets.axes.iter().filter(|axis| axis.from != From::TypedText);
        let asked = axes.map(|axis| {
            let asked = filter & axis.mask();
            asked | axis.everyone.filter(|_| !(asked - axis.apart).is_empty()).unwrap_or_default()
        });
        asked.filter(|asked| !asked.is_empty()).collect()
    }

    /// For a selection that matches nothing: the selection without one axis, and the number of records that then match,
    /// for each axis whose removal gives a match.
    pub fn loosened(&self, filter: Selection, now: Option<DateTime<Utc>>) -> Vec<(Selection, usize)> {
        let axes = self.facets.axes.iter().filter(|axis| axis.from != From::TypedText);
        let chosen = axes.filter(|axis| filter.intersects(axis.mask()));
        let looser = chosen.map(|axis| filter - axis.mask());
        looser.map(|filter| (filter, self.matching(filter, now).count())).filter(|(_, count)| *count > 0).collect()
    }
}

/// Whether the record is open now by hours from a confirmed and recent source: those of a number, if it has one.
fn is_open(record: &Record, now: Option<DateTime<Utc>>) -> bool {
    now.is_some_and(|now| record.contact_at(now).is_some_and(|contact| contact.is_open(now)))
}

/// The opening status of a contact. `None` if its hours are unknown, if their source is weak or too old, or without a
/// time.
pub fn status(contact: &Contact, now: Option<DateTime<Utc>>) -> Option<Status> {
    now.and_then(|now| contact.sure_hours(now).map(|opening| opening.hours.status(now)))
}
