//! Every limit of the server in one table, and the counts of a running server. Counts client keys, never people; holds nothing
//! of a request.

use super::{
    client_key::ClientKeys,
    connection_limit::ConnectionLimit,
    rate_limit::{CLEANUP_INTERVAL, Rate, RateLimits},
};
use std::{sync::Arc, time::Duration};
use tokio::{sync::Semaphore, time};

/// The longest path and query; longer than any URL of ours with every filter chosen.
pub const MAX_URL_BYTES: usize = 2_048;
/// More headers than browsers send, in bytes and in lines: a friendly page says so.
pub const MAX_HEADERS_BYTES: usize = 16_384;
/// See [`MAX_HEADERS_BYTES`].
pub const MAX_HEADERS: usize = 64;
/// Above these hyper does not read a head to its end; its answer is a bare 431.
pub const MAX_HEAD_BYTES: usize = 65_536;
/// See [`MAX_HEAD_BYTES`]. As many as hyper keeps a place for on its stack: with one more it allocates for each head.
pub const MAX_HEADERS_READ: usize = 100;

/// For a whole head, from the start of the connection or from the last response: so also the keep-alive timeout of HTTP/1.1.
pub const HEADER_READ_TIMEOUT: Duration = Duration::from_secs(15);
/// The same for connections that begin when more than half of all connections are taken.
pub const HEADER_READ_TIMEOUT_UNDER_PRESSURE: Duration = Duration::from_secs(5);
/// For the TLS handshake.
pub const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);
/// For the body of a form.
pub const FORM_TIMEOUT: Duration = Duration::from_secs(10);
/// For a response to be ready; nothing of ours takes a hundredth of it.
pub const REQUEST_TIMEOUT: Duration = Duration::from_secs(20);
/// How long a client may take nothing of a response.
pub const WRITE_TIMEOUT: Duration = Duration::from_secs(20);
/// How long an HTTP/2 connection may have no request.
pub const IDLE_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a connection that is to end, and has no request in flight, may take to end.
pub const DRAIN_TIMEOUT: Duration = Duration::from_secs(1);
/// How long requests in flight may take after the signal to stop.
pub const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(10);
/// How often it is tried whether the other side of HTTP/2 is still there.
pub const PING_INTERVAL: Duration = Duration::from_secs(20);
/// How long the other side may take to answer that.
pub const PING_TIMEOUT: Duration = Duration::from_secs(10);

/// Requests on one connection; then the client makes a new one.
pub const MAX_REQUESTS_PER_CONNECTION: usize = 1_000;
/// Requests at once on one HTTP/2 connection: a page needs one.
pub const MAX_STREAMS_PER_CONNECTION: u32 = 32;
/// Connections at once; fewer where the machine allows fewer open files.
pub const MAX_CONNECTIONS: usize = 10_000;
/// Connections at once of one client key; a mobile carrier puts hundreds of people behind one IP address.
pub const MAX_CONNECTIONS_PER_KEY: usize = 1_000;
/// Forms whose body has not come yet, at once. They hold no in-flight permit, only a few kilobytes of memory each.
pub const MAX_WAITING_FORMS: usize = 2_048;
/// The same for one client key, so that one network cannot keep the finder from all others.
pub const MAX_WAITING_FORMS_PER_KEY: usize = 32;
/// Requests in flight at once.
pub const MAX_IN_FLIGHT: usize = 1_024;

/// The counts of a running server.
pub struct Limits {
    /// How clients become keys.
    pub client_keys: ClientKeys,
    /// Open connections.
    pub connections: Arc<ConnectionLimit>,
    /// Forms whose body has not come yet.
    pub waiting_forms: Arc<ConnectionLimit>,
    /// Request rates; none when they are off.
    pub rates: Option<RateLimits>,
    /// Permits for requests in flight.
    pub in_flight: Semaphore,
}

impl Limits {
    /// Nothing counted yet. With `Rate::Off` the connections of one key are not bounded either.
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

    /// Removes unused keys from memory, again and again.
    pub async fn remove_unused_keys(self: Arc<Self>) {
        let mut ticks = time::interval(CLEANUP_INTERVAL);
        loop {
            ticks.tick().await;
            self.rates.iter().for_each(RateLimits::remove_unused_keys);
        }
    }
}
