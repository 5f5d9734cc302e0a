//! Drives one connection until it ends: by the client, by a timeout, by its request limit, or by a shutdown. Works for
//! HTTP/1.1 and HTTP/2.

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
    // hyper-util's `Watcher` does not fit: it ends connections only at shutdown, and waits for a half-sent request
    // head.
    connection.as_mut().graceful_shutdown();
    // hyper at once closes an HTTP/1.1 connection that waits for its next request. If it is still open and has had a
    // request, a response is not sent yet. If it has had none, it only holds part of a request head.
    let is_owed = || activity.is_busy() || (!is_http2 && activity.has_begun());
    let drained =
        async { while time::timeout(limits::DRAIN_TIMEOUT, connection.as_mut()).await.is_err() && is_owed() {} };
    tokio::select! {
        () = drained => {}
        // A client that takes nothing of an HTTP/2 response is not waited for.
        () = activity.idle(), if is_http2 => {}
    }
}

/// Waits for the shutdown of the server.
pub async fn shutdown_requested(shutdown: &mut watch::Receiver<bool>) {
    // If the sender no longer exists, the server shuts down too.
    let _ = shutdown.wait_for(|shutdown| *shutdown).await;
}

/// The timeout for reading a whole request head of HTTP/1.1.
pub fn header_read_timeout(is_under_pressure: bool) -> Duration {
    if is_under_pressure { limits::HEADER_READ_TIMEOUT_UNDER_PRESSURE } else { limits::HEADER_READ_TIMEOUT }
}
