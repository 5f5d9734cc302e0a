//! When files are looked at again: every ten seconds, and at once when SIGHUP says so.

use std::{future, time::Duration};
use tokio::{
    signal::unix::{Signal, SignalKind, signal},
    time,
};

/// How often the files are looked at.
const EVERY: Duration = Duration::from_secs(10);

/// Reasons to look. From its making on SIGHUP is one, and no longer the end of the process.
pub struct ReloadSignal(Option<Signal>);

impl ReloadSignal {
    /// Begins to listen.
    pub fn begin() -> Self {
        Self(signal(SignalKind::hangup()).ok())
    }

    /// Waits for the next reason.
    pub async fn next(&mut self) {
        let asked = async {
            match &mut self.0 {
                Some(told) => told.recv().await,
                None => future::pending().await,
            }
        };
        // Either is reason enough.
        let _ = time::timeout(EVERY, asked).await;
    }
}
