//! What is known of a connection while it lasts: how many requests it has brought, how many are under way, and whether its
//! answer is stuck. Nothing that a visitor has sent.

use crate::limits::MOST_REQUESTS;
use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
};

/// The numbers.
#[derive(Default)]
pub struct Pulse {
    count: AtomicUsize,
    under_way: AtomicUsize,
    stuck: AtomicBool,
}

/// One request under way; dropping it ends it.
pub struct UnderWay(Arc<Pulse>);

impl Pulse {
    /// A request has come.
    pub fn count_one(&self) {
        self.count.fetch_add(1, Relaxed);
    }

    /// Its answer is not ready.
    pub fn begin(self: &Arc<Self>) -> UnderWay {
        self.under_way.fetch_add(1, Relaxed);
        UnderWay(self.clone())
    }

    /// Whether it has brought as many as one may.
    pub fn is_worn(&self) -> bool {
        self.count() >= MOST_REQUESTS
    }

    /// How many requests there have been.
    pub fn count(&self) -> usize {
        self.count.load(Relaxed)
    }

    /// Whether something is owed to the other side.
    pub fn owes(&self) -> bool {
        self.under_way.load(Relaxed) > 0 || self.stuck.load(Relaxed)
    }

    /// An answer is waiting for the other side to take it, or no longer.
    pub fn stuck(&self, stuck: bool) {
        self.stuck.store(stuck, Relaxed);
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_is_worn_after_its_last_request_and_owes_until_it_is_answered() {
        let pulse = Arc::new(Pulse::default());
        let begin = || {
            pulse.count_one();
            pulse.begin()
        };
        (1..MOST_REQUESTS).for_each(|_| drop(begin()));
        assert!(!pulse.owes() && !pulse.is_worn());
        let last = begin();
        assert!(pulse.owes() && pulse.is_worn() && pulse.count() == MOST_REQUESTS);
        drop(last);
        assert!(!pulse.owes());
    }
}
