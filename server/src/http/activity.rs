//! What is known of a connection while it lasts: how many requests it has brought, how many are under way, and whether its
//! answer is write_blocked. Nothing that a visitor has sent.

use crate::http::limits::MAX_REQUESTS_PER_CONNECTION;
use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
};

/// The numbers.
#[derive(Default)]
pub struct Activity {
    count: AtomicUsize,
    under_way: AtomicUsize,
    write_blocked: AtomicBool,
}

/// One request under way; dropping it ends it.
pub struct InFlight(Arc<Activity>);

impl Activity {
    /// A request has come.
    pub fn count_one(&self) {
        self.count.fetch_add(1, Relaxed);
    }

    /// Its answer is not ready.
    pub fn begin(self: &Arc<Self>) -> InFlight {
        self.under_way.fetch_add(1, Relaxed);
        InFlight(self.clone())
    }

    /// Whether it has brought as many as one may.
    pub fn reached_request_limit(&self) -> bool {
        self.count() >= MAX_REQUESTS_PER_CONNECTION
    }

    /// How many requests there have been.
    pub fn count(&self) -> usize {
        self.count.load(Relaxed)
    }

    /// Whether something is owed to the other side.
    pub fn is_busy(&self) -> bool {
        self.under_way.load(Relaxed) > 0 || self.write_blocked.load(Relaxed)
    }

    /// An answer is waiting for the other side to take it, or no longer.
    pub fn write_blocked(&self, write_blocked: bool) {
        self.write_blocked.store(write_blocked, Relaxed);
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_is_worn_after_its_last_request_and_owes_until_it_is_answered() {
        let pulse = Arc::new(Activity::default());
        let begin = || {
            pulse.count_one();
            pulse.begin()
        };
        (1..MAX_REQUESTS_PER_CONNECTION).for_each(|_| drop(begin()));
        assert!(!pulse.is_busy() && !pulse.reached_request_limit());
        let last = begin();
        assert!(pulse.is_busy() && pulse.reached_request_limit() && pulse.count() == MAX_REQUESTS_PER_CONNECTION);
        drop(last);
        assert!(!pulse.is_busy());
    }
}
