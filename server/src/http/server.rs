//! Connections, from accept to end. A loop of our own over hyper: axum-server and `axum::serve` set no bound on how long a head
//! may take, how long a connection may idle or how many there are, answer what is no HTTP with bare lines, wait ten seconds for
//! half a head when they are told to stop, and hand the peer's address on. Here it ends in `caller`. Logs nothing.

use crate::http::{
    client_key::Client,
    connection_limit::ConnectionPermit,
    errors::ErrorResponses,
    limits::{self, Limits},
    pages::SiteState,
};
use axum::Router;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use std::{
    io,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    time,
};
use tokio_rustls::TlsAcceptor;

/// After an accept that failed, because no more files may be open: until some are closed.
const ACCEPT_BACKOFF: Duration = Duration::from_millis(50);
/// How often it is looked whether the other side of HTTP/2 is still there, and how long it may take to say so.
const PING: [Duration; 2] = [Duration::from_secs(20), Duration::from_secs(10)];

/// What every connection of a listener needs.
pub struct Server {
    pub(super) limits: Arc<Limits>,
    front: RwLock<Arc<SiteHandlers>>,
    pub(super) tls: Option<TlsAcceptor>,
    pub(super) http2: hyper::server::conn::http2::Builder<TokioExecutor>,
}

/// All that is made of the content, which can change.
pub struct SiteHandlers {
    pub(super) router: Router,
    pub(super) refusals: ErrorResponses,
}

impl SiteHandlers {
    fn new(state: &Arc<SiteState>, router: Router) -> Arc<Self> {
        Arc::new(Self { router, refusals: ErrorResponses::new(state.clone()) })
    }
}

impl Server {
    /// Carries what `router` answers, which is sealed by then.
    pub fn new(state: &Arc<SiteState>, limits: Arc<Limits>, router: Router, tls: Option<TlsAcceptor>) -> Arc<Self> {
        let front = RwLock::new(SiteHandlers::new(state, router));
        let mut http2 = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
        http2.timer(TokioTimer::new()).max_concurrent_streams(limits::MAX_STREAMS_PER_CONNECTION);
        http2.max_header_list_size(u32::try_from(limits::MAX_HEAD_BYTES).unwrap_or(u32::MAX));
        http2.keep_alive_interval(PING[0]).keep_alive_timeout(PING[1]);
        Arc::new(Self { limits, front, tls, http2 })
    }

    /// From the next request on, what this router answers.
    pub fn change(&self, state: &Arc<SiteState>, router: Router) {
        let front = SiteHandlers::new(state, router);
        *self.front.write().unwrap_or_else(PoisonError::into_inner) = front;
    }

    pub(super) fn front(&self) -> Arc<SiteHandlers> {
        self.front.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Accepts until it is told to stop. Each connection holds a copy of `stop` until it ends.
    pub async fn run(self: Arc<Self>, listener: TcpListener, mut stop: watch::Receiver<bool>) {
        loop {
            let next = tokio::select! {
                biased;
                () = shutdown_requested(&mut stop) => return,
                next = self.limits.callers.accept(&listener) => next,
            };
            match next {
                Ok((stream, caller)) => self.admit(stream, caller, &stop),
                Err(error) if is_connection_error(&error) => {}
                Err(_) => time::sleep(ACCEPT_BACKOFF).await,
            }
        }
    }

    fn admit(self: &Arc<Self>, stream: TcpStream, caller: Client, stop: &watch::Receiver<bool>) {
        // Small answers leave at once; if that cannot be had they leave a little later.
        let _ = stream.set_nodelay(true);
        if let Ok(seat) = self.limits.seats.take(caller.connection_key()) {
            drop(tokio::spawn(self.clone().serve(stream, caller, stop.clone(), seat)));
        }
    }

    async fn serve(
        self: Arc<Self>,
        stream: TcpStream,
        caller: Client,
        mut stop: watch::Receiver<bool>,
        _seat: ConnectionPermit,
    ) {
        // Each in a box of its own: else every connection would have the size of the largest.
        let Some(tls) = &self.tls else { return Box::pin(self.http1(stream, caller, stop)).await };
        let agreed = tokio::select! {
            () = shutdown_requested(&mut stop) => return,
            agreed = time::timeout(limits::HANDSHAKE_TIMEOUT, Box::pin(tls.accept(stream))) => agreed,
        };
        let Ok(Ok(stream)) = agreed else { return };
        match stream.get_ref().1.alpn_protocol() {
            Some(b"h2") => Box::pin(self.http2(stream, caller, stop)).await,
            _ => Box::pin(self.http1(stream, caller, stop)).await,
        }
    }
}

/// Waits until it is time to stop.
pub(super) async fn shutdown_requested(stop: &mut watch::Receiver<bool>) {
    // Whoever could say so is is_connection_error: then it is time too.
    let _ = stop.wait_for(|stop| *stop).await;
}

/// The other side changed its mind; the next one is waiting.
fn is_connection_error(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionReset | Interrupted)
}
