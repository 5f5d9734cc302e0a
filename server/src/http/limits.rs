//! Every limit of the server in one table, and the gate through which a request comes: its rate, and how many are under way.
//! Counts keys, never people; holds nothing of a request.

use super::connection_limit::{ConnectionLimit, ConnectionPermit, Full};
use super::rate_limit::{self, Rate, RateLimits, Rejection};
use crate::http::client_key::{Client, ClientKeys};
use axum::http::HeaderMap;
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time,
};

/// Longer than any address of ours with every filter chosen.
pub const MAX_URL_BYTES: usize = 2_048;
/// More headers than browsers send, in bytes and in lines: a kind page says so.
pub const MAX_HEADERS_BYTES: usize = 16_384;
/// See [`MAX_HEADERS_BYTES`].
pub const MAX_HEADERS: usize = 64;
/// Beyond these a head is not even read to its end; the answer is plain text.
pub const MAX_HEAD_BYTES: usize = 65_536;
/// See [`MAX_HEAD_BYTES`]. As many as hyper keeps a place for on its stack: with one more it takes and empties memory for each head.
pub const MAX_HEADERS_READ: usize = 100;

/// In which a head must have come, from its first byte or from the last answer: also how long a connection may idle.
pub const HEADER_READ_TIMEOUT: Duration = Duration::from_secs(15);
/// The same once more than half of all seats are taken.
pub const HEADER_READ_TIMEOUT_UNDER_PRESSURE: Duration = Duration::from_secs(5);
/// In which TLS must be agreed.
pub const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);
/// In which a form must have come.
pub const FORM_TIMEOUT: Duration = Duration::from_secs(10);
/// In which an answer must be ready; nothing of ours takes a hundredth of it.
pub const REQUEST_TIMEOUT: Duration = Duration::from_secs(20);
/// How long a phone may take nothing of an answer.
pub const WRITE_TIMEOUT: Duration = Duration::from_secs(20);
/// How long a connection may ask nothing; with HTTP/1.1 it is `HEADER_READ_TIMEOUT` that ends it.
pub const IDLE_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a connection that is to end, and has nothing under way, is listened to.
pub const DRAIN_TIMEOUT: Duration = Duration::from_secs(1);
/// How long what is under way may take after the signal to stop.
pub const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(10);

/// ConnectionService on one connection; then a new one is made.
pub const MAX_REQUESTS_PER_CONNECTION: usize = 1_000;
/// ConnectionService at once on one HTTP/2 connection: a page needs one.
pub const MAX_STREAMS_PER_CONNECTION: u32 = 32;
/// Connections at once; fewer where the machine allows fewer open files.
pub const MAX_CONNECTIONS: usize = 10_000;
/// Connections at once from one network; a mobile carrier puts hundreds of people behind one address.
pub const MAX_CONNECTIONS_PER_KEY: usize = 1_000;
/// Forms whose body has not come yet, at once. They hold no turn, only a few kilobytes of memory each.
pub const MAX_WAITING_FORMS: usize = 2_048;
/// The same for one client key, so that one network cannot keep the finder from all others.
pub const MAX_WAITING_FORMS_PER_KEY: usize = 32;
/// ConnectionService under way at once.
pub const MAX_IN_FLIGHT: usize = 1_024;

/// A request under way; dropping it makes room for another.
pub type Turn = OwnedSemaphorePermit;

/// The limits of a running server.
pub struct Limits {
    /// How callers become keys.
    pub callers: ClientKeys,
    /// Who is connected.
    pub seats: Arc<ConnectionLimit>,
    rates: Option<RateLimits>,
    waiting_forms: Arc<ConnectionLimit>,
    under_way: Arc<Semaphore>,
}

impl Limits {
    /// Nothing counted yet. A rate that is off counts no connections of a key either.
    pub fn new(callers: ClientKeys, rate: Rate, seats: usize) -> Self {
        let rates = RateLimits::new(rate);
        let of_a_key = if rates.is_some() { MAX_CONNECTIONS_PER_KEY } else { usize::MAX };
        let seats = Arc::new(ConnectionLimit::new(seats, of_a_key));
        let waiting_forms = Arc::new(ConnectionLimit::new(MAX_WAITING_FORMS, MAX_WAITING_FORMS_PER_KEY));
        Self { callers, seats, rates, waiting_forms, under_way: Arc::new(Semaphore::new(MAX_IN_FLIGHT)) }
    }

    /// Forgets every key that could be refused nothing, again and again.
    pub async fn forget(self: Arc<Self>) {
        let mut ticks = time::interval(rate_limit::CLEANUP_INTERVAL);
        loop {
            ticks.tick().await;
            self.rates.iter().for_each(RateLimits::forget);
        }
    }

    /// The gate: whether a request comes too often.
    pub fn admit(&self, caller: Client, headers: &HeaderMap) -> Result<(), Rejection> {
        self.rates.as_ref().map_or(Ok(()), |rates| rates.check(self.callers.request_key(caller, headers)))
    }

    /// Counts a form as waiting for its body until the permit is dropped.
    pub fn wait_for_form(&self, caller: Client, headers: &HeaderMap) -> Result<ConnectionPermit, Rejection> {
        self.waiting_forms.take(Some(self.callers.request_key(caller, headers))).map_err(|full| match full {
            Full::InAll => Rejection::Busy,
            Full::ForKey => Rejection::TooMany { wait: FORM_TIMEOUT.as_secs(), page: self.has_time_for_a_page() },
        })
    }

    fn has_time_for_a_page(&self) -> bool {
        self.rates.as_ref().is_none_or(RateLimits::has_time_for_a_page)
    }

    /// A turn for a request whose answer is not ready.
    pub fn turn(&self) -> Result<Turn, Rejection> {
        self.under_way.clone().try_acquire_owned().map_err(|_| Rejection::Busy)
    }
}
