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
    used_up: Notify,
}

/// One request in flight, until its response is sent. Dropping it ends the count of that request.
pub struct InFlight(Arc<Activity>);

impl Activity {
    /// Counts a new request.
    pub fn begin(self: &Arc<Self>) -> InFlight {
        if self.requests.fetch_add(1, Relaxed) + 1 >= MAX_REQUESTS_PER_CONNECTION {
            self.used_up.notify_one();
        }
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

    /// Waits until there was no request and no progress for `IDLE_TIMEOUT`, or until the request limit is reached.
    pub async fn idle_or_used_up(&self) {
        if !self.reached_request_limit() {
            tokio::select! {
                () = self.idle() => {}
                () = self.used_up.notified() => {}
            }
        }
    }

    /// Waits until there was no request and no progress for `IDLE_TIMEOUT`. No handler takes that long.
    pub async fn idle(&self) {
        while time::timeout(IDLE_TIMEOUT, self.changed.notified()).await.is_ok() {}
    }
}

impl InFlight {
    /// Reports that a part of the response was sent.
    pub fn progress(&self) {
        self.0.changed.notify_one();
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
    async fn a_connection_is_idle_when_no_response_makes_progress() {
        let activity = Arc::new(Activity::default());
        let request = activity.begin();
        let sending = async {
            loop {
                time::sleep(IDLE_TIMEOUT / 2).await;
                request.progress();
            }
        };
        tokio::select! {
            () = activity.idle_or_used_up() => panic!("it makes progress"),
            () = sending => {}
            () = time::sleep(IDLE_TIMEOUT * 5) => {}
        }
        assert!(activity.is_busy());
        assert!(time::timeout(IDLE_TIMEOUT * 2, activity.idle_or_used_up()).await.is_ok());
    }
}
