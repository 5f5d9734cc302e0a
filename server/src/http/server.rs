//! Accepts connections and serves them with hyper. It has its own accept loop, because `axum::serve` sets no header
//! timeout, no limit on idle connections or on the number of connections, and passes on the peer's IP address. It logs
//! nothing.

use super::{
    activity::Activity,
    client_key::{Client, ClientKeys},
    connection::{drive, header_read_timeout, shutdown_requested},
    connection_limit::ConnectionPermit,
    errors::ErrorResponses,
    limits::{self, Limits},
    middleware,
    pages::SiteState,
    service::ConnectionService,
};
use axum::Router;
use hyper::server::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use rustix::net::sockopt;
use std::{
    io,
    net::SocketAddr,
    pin::{Pin, pin},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::watch,
    time,
};
use tokio_io_timeout::TimeoutStream;
use tokio_rustls::TlsAcceptor;

/// Binds a listener. Accepted connections inherit its options. An error says why the address cannot be used.
pub fn bind(address: SocketAddr) -> io::Result<std::net::TcpListener> {
    let listener = std::net::TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    // Without this option small responses are sent a little later.
    sockopt::set_tcp_nodelay(&listener, true)?;
    // The kernel keeps what a client does not take, even after the connection is closed: so much, and so long.
    sockopt::set_socket_send_buffer_size(&listener, limits::SEND_BUFFER_BYTES)?;
    let timeout = u32::try_from(limits::UNREAD_TIMEOUT.as_millis()).unwrap_or(u32::MAX);
    sockopt::set_tcp_user_timeout(&listener, timeout)?;
    Ok(listener)
}

/// The wait after an accept failed because no more files may be opened, until some are closed.
const ACCEPT_BACKOFF: Duration = Duration::from_millis(50);

type Stream = Pin<Box<TimeoutStream<TcpStream>>>;

/// The part of the server that belongs to one listener.
pub struct Server {
    limits: Arc<Limits>,
    router: RwLock<Router>,
    tls: Option<TlsAcceptor>,
}

impl Server {
    /// Creates a server for these routes behind every layer of [`middleware`].
    pub fn new(state: &Arc<SiteState>, limits: Arc<Limits>, routes: Router, tls: Option<TlsAcceptor>) -> Arc<Self> {
        let router = with_layers(state, &limits, routes, tls.is_some());
        Arc::new(Self { limits, router: RwLock::new(router), tls })
    }

    /// Replaces the routes, from the next request on.
    pub fn replace(&self, state: &Arc<SiteState>, routes: Router) {
        let router = with_layers(state, &self.limits, routes, self.tls.is_some());
        *self.router.write().unwrap_or_else(PoisonError::into_inner) = router;
    }

    pub(super) fn router(&self) -> Router {
        self.router.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn client_keys(&self) -> &ClientKeys {
        &self.limits.client_keys
    }

    /// Accepts connections until shutdown. Each connection holds a copy of `shutdown` until it ends.
    pub async fn run(self: Arc<Self>, listener: TcpListener, mut shutdown: watch::Receiver<bool>) {
        loop {
            let accepted = tokio::select! {
                biased;
                () = shutdown_requested(&mut shutdown) => return,
                accepted = self.limits.client_keys.accept(&listener) => accepted,
            };
            match accepted {
                Ok((stream, client)) => self.admit(stream, client, &shutdown),
                Err(error) if is_connection_error(&error) => {}
                Err(_) => time::sleep(ACCEPT_BACKOFF).await,
            }
        }
    }

    /// Starts a task for a connection. Above a limit, the connection is closed without a response.
    fn admit(self: &Arc<Self>, stream: TcpStream, client: Client, shutdown: &watch::Receiver<bool>) {
        if let Ok(permit) = self.limits.connections.take(client.connection_key()) {
            let mut stream = TimeoutStream::new(stream);
            stream.set_write_timeout(Some(limits::WRITE_TIMEOUT));
            drop(tokio::spawn(self.clone().connection(Box::pin(stream), client, shutdown.clone(), permit)));
        }
    }

    async fn connection(
        self: Arc<Self>,
        stream: Stream,
        client: Client,
        mut shutdown: watch::Receiver<bool>,
        _permit: ConnectionPermit,
    ) {
        // Each future has its own box; else every connection would take the memory of the largest.
        let Some(tls) = &self.tls else { return Box::pin(self.serve(stream, client, false, shutdown)).await };
        let agreed = tokio::select! {
            () = shutdown_requested(&mut shutdown) => return,
            agreed = time::timeout(limits::HANDSHAKE_TIMEOUT, Box::pin(tls.accept(stream))) => agreed,
        };
        let Ok(Ok(stream)) = agreed else { return };
        let is_http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        Box::pin(self.serve(stream, client, is_http2, shutdown)).await;
    }

    async fn serve<S>(self: &Arc<Self>, stream: S, client: Client, is_http2: bool, shutdown: watch::Receiver<bool>)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let activity = Arc::new(Activity::default());
        let service = ConnectionService { server: self.clone(), client, activity: activity.clone() };
        let stream = TokioIo::new(stream);
        if is_http2 {
            drive(pin!(http2().serve_connection(stream, service)), &activity, true, shutdown).await;
        } else {
            let builder = http1(self.limits.connections.is_under_pressure());
            drive(pin!(builder.serve_connection(stream, service)), &activity, false, shutdown).await;
        }
    }
}

fn with_layers(state: &Arc<SiteState>, limits: &Arc<Limits>, routes: Router, secure: bool) -> Router {
    middleware::apply(routes, limits, &Arc::new(ErrorResponses::new(state.clone())), secure)
}

fn http1(is_under_pressure: bool) -> http1::Builder {
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(header_read_timeout(is_under_pressure))
        .max_buf_size(limits::MAX_HEAD_BYTES)
        .max_headers(limits::MAX_HEADERS_READ)
        // A client that has closed its sending side still gets its response.
        .half_close(true);
    builder
}

fn http2() -> http2::Builder<TokioExecutor> {
    let mut builder = http2::Builder::new(TokioExecutor::new());
    builder
        .timer(TokioTimer::new())
        .max_concurrent_streams(limits::MAX_STREAMS_PER_CONNECTION)
        .max_header_list_size(limits::MAX_HTTP2_HEAD_BYTES)
        .keep_alive_interval(limits::PING_INTERVAL)
        .keep_alive_timeout(limits::PING_TIMEOUT);
    builder
}

/// Whether the client disconnected before its connection was accepted. Then the next one can be accepted at once.
fn is_connection_error(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionReset | Interrupted)
}
