//! One connection, in either protocol, until it ends: by the client, by a timeout, by its number of requests, or by the end of
//! the process.

use super::{activity::Activity, limits};
use hyper_util::server::graceful::GracefulConnection;
use std::{pin::Pin, time::Duration};
use tokio::{sync::watch, time};

/// Drives a connection until it ends. HTTP/1.1 has its timeouts in hyper; HTTP/2 has none for a connection without requests.
pub async fn drive<C: GracefulConnection>(
    mut connection: Pin<&mut C>,
    activity: &Activity,
    is_http2: bool,
    mut shutdown: watch::Receiver<bool>,
) {
    tokio::select! {
        biased;
        _ = connection.as_mut() => return,
        () = shutdown_requested(&mut shutdown) => {}
        () = activity.idle_or_used_up(), if is_http2 => {}
    }
    // No `Watcher` of hyper-util: it tells a connection to end only at the end of the process, and waits for half a head.
    connection.as_mut().graceful_shutdown();
    // hyper closes an HTTP/1.1 connection between two requests at once. One that has brought a request and is still there is_owed
    // a response; one that has brought none only holds half a head.
    let is_owed = || activity.is_busy() || (!is_http2 && activity.has_begun());
    while time::timeout(limits::DRAIN_TIMEOUT, connection.as_mut()).await.is_err() && is_owed() {}
}

/// Waits for the end of the process.
pub async fn shutdown_requested(shutdown: &mut watch::Receiver<bool>) {
    // When the sender is gone it is time too.
    let _ = shutdown.wait_for(|shutdown| *shutdown).await;
}

/// For a whole head of HTTP/1.1.
pub fn header_read_timeout(is_under_pressure: bool) -> Duration {
    if is_under_pressure { limits::HEADER_READ_TIMEOUT_UNDER_PRESSURE } else { limits::HEADER_READ_TIMEOUT }
}
