//! Counts the requests of a connection, and those in flight. It holds nothing that a visitor has sent.

use super::limits::{IDLE_TIMEOUT, MAX_REQUESTS_PER_CONNECTION};
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering::Relaxed},
};
use tokio::{sync::Notify, time};

/// The counts of one connection.
#[derive(Default)]
pub struct Activity {
    requests: AtomicUsize,
    in_flight: AtomicUsize,
    changed: Notify,
}

/// One request in flight. Dropping it ends the count of that request.
pub struct InFlight(Arc<Activity>);

impl Activity {
    /// Counts a new request.
    pub fn begin(self: &Arc<Self>) -> InFlight {
        self.requests.fetch_add(1, Relaxed);
        self.in_flight.fetch_add(1, Relaxed);
        self.changed.notify_one();
        InFlight(self.clone())
    }

    /// Whether the connection has had a request.
    pub fn has_begun(&self) -> bool {
        self.requests.load(Relaxed) > 0
    }

    /// Whether the connection has had as many requests as it may have.
    pub fn reached_request_limit(&self) -> bool {
        self.requests.load(Relaxed) >= MAX_REQUESTS_PER_CONNECTION
    }

    /// Whether a request is in flight.
    pub fn is_busy(&self) -> bool {
        self.in_flight.load(Relaxed) > 0
    }

    /// Waits until there was no request for `IDLE_TIMEOUT` and none is in flight, or until the request limit is
    /// reached.
    pub async fn idle_or_used_up(&self) {
        while !self.reached_request_limit() {
            let idle = time::timeout(IDLE_TIMEOUT, self.changed.notified()).await.is_err();
            if idle && !self.is_busy() {
                return;
            }
        }
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        self.0.in_flight.fetch_sub(1, Relaxed);
        self.0.changed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_connection_is_used_up_after_its_last_request_and_busy_until_that_is_answered() {
        let activity = Arc::new(Activity::default());
        (1..MAX_REQUESTS_PER_CONNECTION).for_each(|_| drop(activity.begin()));
        assert!(activity.has_begun() && !activity.is_busy() && !activity.reached_request_limit());
        let last = activity.begin();
        assert!(activity.is_busy() && activity.reached_request_limit());
        activity.idle_or_used_up().await;
        drop(last);
        assert!(!activity.is_busy());
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_is_idle_only_when_nothing_is_in_flight() {
        let activity = Arc::new(Activity::default());
        let request = activity.begin();
        let longer = time::timeout(IDLE_TIMEOUT * 5, activity.idle_or_used_up());
        assert!(longer.await.is_err());
        drop(request);
        assert!(time::timeout(IDLE_TIMEOUT * 2, activity.idle_or_used_up()).await.is_ok());
    }
}
