//! `serve`: listens, says so in one line, answers until it is told to stop, and finishes what is under way.

use crate::{
    clock::Clock,
    config::Serve,
    patterns,
    privacy::{self, Event},
    respond::Desk,
    router::router_with,
    source,
};
use axum::Router;
use axum_server::Handle;
use std::{
    io,
    net::{SocketAddr, TcpListener},
    time::Duration,
};
use tokio::signal::unix::{SignalKind, signal};

/// How long answers under way may take after the signal to stop.
const PATIENCE: Duration = Duration::from_secs(10);
/// More headers than this never reach our own, kinder answer.
const HEADERS: usize = 256;

/// Serves until SIGTERM or Ctrl-C.
pub fn run(options: &Serve) -> Result<(), String> {
    let site = source::site(&options.content)?;
    let cannot = |error: io::Error| {
        format!("Cannot listen on {}: {error}. Choose another address with --listen.", options.listen)
    };
    let listener = listen(options.listen).map_err(cannot)?;
    let more = if options.patterns { patterns::routes()? } else { Router::new() };
    privacy::hush_panics();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("Cannot start: {error}"))?;
    runtime
        .block_on(answer(listener, router_with(Desk::new(site, Clock::new(options.at)), more)))
        .map_err(|error| format!("Stopped: {error}"))
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let listener = TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

async fn answer(listener: TcpListener, router: Router) -> io::Result<()> {
    let address = listener.local_addr()?;
    let handle = Handle::new();
    tokio::spawn(stop_on_signal(handle.clone()));
    let mut server = axum_server::from_tcp(listener)?.handle(handle).http1_only();
    server.http_builder().http1().max_headers(HEADERS);
    privacy::tell(&Event::Listening(address));
    server.serve(router.into_make_service()).await
}

async fn stop_on_signal(handle: Handle<SocketAddr>) {
    let wait = |kind| async move {
        match signal(kind) {
            Ok(mut signal) => signal.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = wait(SignalKind::terminate()) => {}
        _ = wait(SignalKind::interrupt()) => {}
    }
    handle.graceful_shutdown(Some(PATIENCE));
}
