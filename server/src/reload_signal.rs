//! Fires every ten seconds and on SIGHUP, to check files for changes.

use std::{future, time::Duration};
use tokio::{
    signal::unix::{Signal, SignalKind, signal},
    time,
};

/// How often files are checked if there is no SIGHUP.
const POLL_INTERVAL: Duration = Duration::from_secs(10);

/// Waits for SIGHUP or the next poll. Holds `None` if SIGHUP cannot be received; then only polls count.
pub struct ReloadSignal(Option<Signal>);

impl ReloadSignal {
    /// Starts to receive SIGHUP. From now on SIGHUP does not end the process.
    pub fn new() -> Self {
        Self(signal(SignalKind::hangup()).ok())
    }

    /// Returns on the next SIGHUP, or after [`POLL_INTERVAL`].
    pub async fn next(&mut self) {
        let received = async {
            match &mut self.0 {
                Some(signals) => signals.recv().await,
                None => future::pending().await,
            }
        };
        // The signal and the end of the interval mean the same: check the files.
        let _ = time::timeout(POLL_INTERVAL, received).await;
    }
}

impl Default for ReloadSignal {
    fn default() -> Self {
        Self::new()
    }
}
