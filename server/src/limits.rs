//! Every limit of the server in one table, and the gate through which a request comes: its rate, and how many are under way.
//! Counts keys, never people; holds nothing of a request.

use crate::caller::{Caller, Callers};
use axum::http::HeaderMap;
use rate::{Rate, Rates, Refusal};
use seats::{Full, Seat, Seats};
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time,
};

pub mod rate;
pub mod seats;

/// Longer than any address of ours with every filter chosen.
pub const LONGEST_ADDRESS: usize = 2_048;
/// More headers than browsers send, in bytes and in lines: a kind page says so.
pub const LARGEST_HEADERS: usize = 16_384;
/// See [`LARGEST_HEADERS`].
pub const MOST_HEADERS: usize = 64;
/// Beyond these a head is not even read to its end; the answer is plain text.
pub const LARGEST_HEAD: usize = 65_536;
/// See [`LARGEST_HEAD`]. As many as hyper keeps a place for on its stack: with one more it takes and empties memory for each head.
pub const MOST_LINES: usize = 100;

/// In which a head must have come, from its first byte or from the last answer: also how long a connection may idle.
pub const HEAD_TIME: Duration = Duration::from_secs(15);
/// The same once more than half of all seats are taken.
pub const HEAD_TIME_CROWDED: Duration = Duration::from_secs(5);
/// In which TLS must be agreed.
pub const HANDSHAKE_TIME: Duration = Duration::from_secs(10);
/// In which a form must have come.
pub const FORM_TIME: Duration = Duration::from_secs(10);
/// In which an answer must be ready; nothing of ours takes a hundredth of it.
pub const ANSWER_TIME: Duration = Duration::from_secs(20);
/// How long a phone may take nothing of an answer.
pub const STALL_TIME: Duration = Duration::from_secs(20);
/// How long a connection may ask nothing; with HTTP/1.1 it is `HEAD_TIME` that ends it.
pub const IDLE_TIME: Duration = Duration::from_secs(30);
/// How long a connection that is to end, and has nothing under way, is listened to.
pub const LAST_TIME: Duration = Duration::from_secs(1);
/// How long what is under way may take after the signal to stop.
pub const STOP_TIME: Duration = Duration::from_secs(10);

/// Requests on one connection; then a new one is made.
pub const MOST_REQUESTS: usize = 1_000;
/// Requests at once on one HTTP/2 connection: a page needs one.
pub const MOST_STREAMS: u32 = 32;
/// Connections at once; fewer where the machine allows fewer open files.
pub const MOST_SEATS: usize = 10_000;
/// Connections at once from one network; a mobile carrier puts hundreds of people behind one address.
pub const MOST_SEATS_A_KEY: usize = 1_000;
/// Forms whose body has not come yet, at once. They hold no turn, only a few kilobytes of memory each.
pub const MAX_WAITING_FORMS: usize = 2_048;
/// The same for one client key, so that one network cannot keep the finder from all others.
pub const MAX_WAITING_FORMS_PER_KEY: usize = 32;
/// Requests under way at once.
pub const MOST_UNDER_WAY: usize = 1_024;

/// A request under way; dropping it makes room for another.
pub type Turn = OwnedSemaphorePermit;

/// The limits of a running server.
pub struct Limits {
    /// How callers become keys.
    pub callers: Callers,
    /// Who is connected.
    pub seats: Arc<Seats>,
    rates: Option<Rates>,
    waiting_forms: Arc<Seats>,
    under_way: Arc<Semaphore>,
}

impl Limits {
    /// Nothing counted yet. A rate that is off counts no connections of a key either.
    pub fn new(callers: Callers, rate: Rate, seats: usize) -> Self {
        let rates = Rates::new(rate);
        let of_a_key = if rates.is_some() { MOST_SEATS_A_KEY } else { usize::MAX };
        let seats = Arc::new(Seats::new(seats, of_a_key));
        let waiting_forms = Arc::new(Seats::new(MAX_WAITING_FORMS, MAX_WAITING_FORMS_PER_KEY));
        Self { callers, seats, rates, waiting_forms, under_way: Arc::new(Semaphore::new(MOST_UNDER_WAY)) }
    }

    /// Forgets every key that could be refused nothing, again and again.
    pub async fn forget(self: Arc<Self>) {
        let mut ticks = time::interval(rate::FORGET);
        loop {
            ticks.tick().await;
            self.rates.iter().for_each(Rates::forget);
        }
    }

    /// The gate: whether a request comes too often.
    pub fn admit(&self, caller: Caller, headers: &HeaderMap) -> Result<(), Refusal> {
        self.rates.as_ref().map_or(Ok(()), |rates| rates.verdict(self.callers.asking(caller, headers)))
    }

    /// Counts a form as waiting for its body until the permit is dropped.
    pub fn wait_for_form(&self, caller: Caller, headers: &HeaderMap) -> Result<Seat, Refusal> {
        self.waiting_forms.take(Some(self.callers.asking(caller, headers))).map_err(|full| match full {
            Full::InAll => Refusal::Busy,
            Full::ForKey => Refusal::TooMany { wait: FORM_TIME.as_secs(), page: self.has_time_for_a_page() },
        })
    }

    fn has_time_for_a_page(&self) -> bool {
        self.rates.as_ref().is_none_or(Rates::has_time_for_a_page)
    }

    /// A turn for a request whose answer is not ready.
    pub fn turn(&self) -> Result<Turn, Refusal> {
        self.under_way.clone().try_acquire_owned().map_err(|_| Refusal::Busy)
    }
}
