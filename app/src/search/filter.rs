//! Which records match a choice of filters, and what to loosen when none does.

use crate::directory::{Directory, facets::From, record::Record};
use crate::hours::{State, Status};
use chrono::{DateTime, Utc};

impl Directory {
    /// Records that match: on each axis any of the chosen values, on all axes together. Without a time nothing is open.
    pub fn search(&self, filter: u64, now: Option<DateTime<Utc>>) -> Vec<&Record> {
        self.matching(filter, now).collect()
    }

    /// Whether a record matches.
    pub fn finds(&self, filter: u64, now: Option<DateTime<Utc>>) -> bool {
        self.matching(filter, now).next().is_some()
    }

    fn matching(&self, filter: u64, now: Option<DateTime<Utc>>) -> impl Iterator<Item = &Record> {
        let asked = self.asked(filter);
        let fits = move |bits: u64| asked.iter().all(|values| bits & values != 0);
        // Hours are worked out only where the choice asks for them and all else fits: they cost far more than the rest.
        let open = filter & self.facets.open_now();
        let matches =
            move |bits: u64, record: &Record| fits(bits) || open != 0 && fits(bits | open) && is_open(record, now);
        let each = self.facet_bits.iter().zip(&self.records);
        each.filter(move |(bits, record)| matches(**bits, record)).map(|(_, record)| record)
    }

    /// For each axis on which something is chosen, the values of which a record needs one.
    fn asked(&self, filter: u64) -> Vec<u64> {
        let axes = self.facets.axes.iter().filter(|axis| axis.from != From::Messages);
        let asked = axes.map(|axis| {
            let asked = filter & axis.mask();
            asked | axis.everyone.filter(|_| asked & !axis.apart != 0).unwrap_or(0)
        });
        asked.filter(|asked| *asked != 0).collect()
    }

    /// When nothing matches: the same choice without one axis, for each axis whose loosening finds something, with how many.
    pub fn loosened(&self, filter: u64, now: Option<DateTime<Utc>>) -> Vec<(u64, usize)> {
        let axes = self.facets.axes.iter().filter(|axis| axis.from != From::Messages);
        let chosen = axes.filter(|axis| filter & axis.mask() != 0);
        let looser = chosen.map(|axis| filter & !axis.mask());
        looser.map(|filter| (filter, self.matching(filter, now).count())).filter(|(_, count)| *count > 0).collect()
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
