//! Lists every limit of the server, and holds the counts of a running server. It counts client keys, never people, and
//! holds nothing of a request.

use super::{
    client_key::ClientKeys,
    connection_limit::ConnectionLimit,
    rate_limit::{CLEANUP_INTERVAL, Rate, RateLimits},
};
use std::{sync::Arc, time::Duration};
use tokio::{sync::Semaphore, time};

/// The most bytes of path and query; more than any URL of the site with every filter chosen.
pub const MAX_URL_BYTES: usize = 2_048;
/// The most bytes of all headers, more than browsers send. A larger request gets a friendly error page.
pub const MAX_HEADERS_BYTES: usize = 16_384;
/// The most headers of a request; see [`MAX_HEADERS_BYTES`].
pub const MAX_HEADERS: usize = 64;
/// The most bytes of a request head. hyper does not read a larger one to its end and answers with an empty 431.
pub const MAX_HEAD_BYTES: usize = 65_536;
/// The most bytes of a request head of HTTP/2. A larger one gets an empty 431 from hyper's HTTP/2 library.
pub const MAX_HTTP2_HEAD_BYTES: u32 = 131_072;
/// The most headers that hyper reads; see [`MAX_HEAD_BYTES`]. Up to this number hyper keeps them on its stack; with
/// more it allocates for each request head.
pub const MAX_HEADERS_READ: usize = 100;

/// The timeout for reading a whole request head, from the start of the connection or from the last response, so it is
/// also the keep-alive timeout of HTTP/1.1.
pub const HEADER_READ_TIMEOUT: Duration = Duration::from_secs(15);
/// Like [`HEADER_READ_TIMEOUT`], for a connection that begins when more than half of all connections are taken. A
/// connection keeps the timeout with which it began.
pub const HEADER_READ_TIMEOUT_UNDER_PRESSURE: Duration = Duration::from_secs(5);
/// The timeout for the TLS handshake.
pub const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);
/// The timeout for receiving the body of a form.
pub const FORM_TIMEOUT: Duration = Duration::from_secs(10);
/// The timeout for a response to be ready. No page takes a hundredth of this time.
pub const REQUEST_TIMEOUT: Duration = Duration::from_secs(20);
/// How long a client may accept no bytes of a response.
pub const WRITE_TIMEOUT: Duration = Duration::from_secs(20);
/// How long the kernel waits for a client to take what was sent, also after the connection is closed. Longer than
/// [`WRITE_TIMEOUT`]: a phone that loses its signal for a while still gets the page.
pub const UNREAD_TIMEOUT: Duration = Duration::from_secs(60);
/// How long an HTTP/2 connection may have no request, and no progress in sending a response.
pub const IDLE_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a connection that owes no response may take to close.
pub const DRAIN_TIMEOUT: Duration = Duration::from_secs(1);
/// How long requests in flight may take after the signal to shut down.
pub const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(10);
/// How often an HTTP/2 peer is pinged.
pub const PING_INTERVAL: Duration = Duration::from_secs(20);
/// How long an HTTP/2 peer may take to answer a ping.
pub const PING_TIMEOUT: Duration = Duration::from_secs(10);

/// The most bytes of responses that the kernel buffers for one connection; more than a page. Linux doubles it.
pub const SEND_BUFFER_BYTES: usize = 131_072;

/// The most requests on one connection. After them the client must open another one.
pub const MAX_REQUESTS_PER_CONNECTION: usize = 1_000;
/// The most concurrent requests on one HTTP/2 connection. A page needs one.
pub const MAX_STREAMS_PER_CONNECTION: u32 = 32;
/// The most open connections; fewer if the machine allows fewer open files.
pub const MAX_CONNECTIONS: usize = 10_000;
/// The most open connections of one client key. A mobile carrier puts hundreds of people behind one IP address.
pub const MAX_CONNECTIONS_PER_KEY: usize = 1_000;
/// The most forms whose body has not arrived yet. They hold no in-flight permit, only a few kilobytes of memory each.
pub const MAX_WAITING_FORMS: usize = 2_048;
/// The most forms of one client key whose body has not arrived, so that one network cannot block the finder for all
/// others.
pub const MAX_WAITING_FORMS_PER_KEY: usize = 32;
/// The most requests in flight.
pub const MAX_IN_FLIGHT: usize = 1_024;

/// The counts of a running server.
pub struct Limits {
    /// Makes client keys from IP addresses.
    pub client_keys: ClientKeys,
    /// The permits for open connections.
    pub connections: Arc<ConnectionLimit>,
    /// The permits for forms whose body has not arrived yet.
    pub waiting_forms: Arc<ConnectionLimit>,
    /// The rate limits. `None` if they are off.
    pub rates: Option<RateLimits>,
    /// The permits for requests in flight.
    pub in_flight: Semaphore,
}

impl Limits {
    /// Creates the counts. With `Rate::Off` the connections of one client key are not limited either.
    pub fn new(client_keys: ClientKeys, rate: Rate, max_connections: usize) -> Self {
        let rates = RateLimits::new(rate);
        let per_key = if rates.is_some() { MAX_CONNECTIONS_PER_KEY } else { usize::MAX };
        Self {
            client_keys,
            connections: Arc::new(ConnectionLimit::new(max_connections, per_key)),
            waiting_forms: Arc::new(ConnectionLimit::new(MAX_WAITING_FORMS, MAX_WAITING_FORMS_PER_KEY)),
            rates,
            in_flight: Semaphore::new(MAX_IN_FLIGHT),
        }
    }

    /// Removes unused keys from memory every `CLEANUP_INTERVAL`. The future never ends.
    pub async fn remove_unused_keys(self: Arc<Self>) {
        let mut ticks = time::interval(CLEANUP_INTERVAL);
        loop {
            ticks.tick().await;
            self.rates.iter().for_each(RateLimits::remove_unused_keys);
        }
    }
}
