//! One connection, in either protocol, tended until it ends: by the other side, by idling, by its number of requests, by the
//! end of the program. Never waits for a head that does not come.

use super::{
    activity::Activity,
    server::{Server, shutdown_requested},
    service::ConnectionService,
    wire::Wire,
};
use crate::http::{client_key::Client, limits};
use hyper::server::conn::http1;
use hyper_util::{rt::TokioIo, server::graceful::GracefulConnection};
use std::{
    future,
    pin::{Pin, pin},
    sync::Arc,
    task::Poll,
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    sync::watch,
    time::{self, Instant},
};

/// How often, in the time that a connection may be still, it is looked whether it is. So there is no clock to be read, and no
/// timer to be set, for each request; it ends after two thirds of that time at the earliest.
const TICKS: u32 = 3;

impl Server {
    pub(super) async fn http1<S>(self: &Arc<Self>, stream: S, caller: Client, stop: watch::Receiver<bool>)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let is_under_pressure = self.limits.seats.is_under_pressure();
        let patience =
            if is_under_pressure { limits::HEADER_READ_TIMEOUT_UNDER_PRESSURE } else { limits::HEADER_READ_TIMEOUT };
        let mut tender = IdleTimer::new(patience, stop);
        let wire = Wire::new(stream, tender.pulse.clone());
        let requests = self.requests(caller, &tender.pulse);
        let mut http1 = http1::Builder::new();
        // How long a head may take is counted here, not there: with no timer set and taken back for each.
        http1.header_read_timeout(None).max_buf_size(limits::MAX_HEAD_BYTES).max_headers(limits::MAX_HEADERS_READ);
        // Who says that nothing more will come is answered all the same.
        http1.half_close(true);
        tender.drive(pin!(http1.serve_connection(TokioIo::new(wire), requests))).await;
    }

    pub(super) async fn http2<S>(self: &Arc<Self>, stream: S, caller: Client, stop: watch::Receiver<bool>)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let mut tender = IdleTimer::new(limits::IDLE_TIMEOUT, stop);
        let io = TokioIo::new(Wire::new(stream, tender.pulse.clone()));
        tender.drive(pin!(self.http2.serve_connection(io, self.requests(caller, &tender.pulse)))).await;
    }

    fn requests(self: &Arc<Self>, caller: Client, pulse: &Arc<Activity>) -> ConnectionService {
        ConnectionService { carrier: self.clone(), caller, pulse: pulse.clone() }
    }
}

/// Who sees to it that a connection ends; whoever carries it, its patience is one.
struct IdleTimer {
    pulse: Arc<Activity>,
    stop: watch::Receiver<bool>,
    tick: Duration,
    next: Instant,
    seen: usize,
    still: u32,
}

impl IdleTimer {
    fn new(patience: Duration, stop: watch::Receiver<bool>) -> Self {
        let tick = patience / TICKS;
        Self { pulse: Arc::default(), stop, tick, next: Instant::now() + tick, seen: 0, still: 0 }
    }

    /// Until it ends by itself, or is told to.
    async fn drive<C: GracefulConnection>(&mut self, mut connection: Pin<&mut C>) {
        let mut stop = self.stop.clone();
        let mut shutdown_requested = pin!(shutdown_requested(&mut stop));
        let mut tick = pin!(time::sleep_until(self.next));
        loop {
            tokio::select! {
                biased;
                over = until_worn(connection.as_mut(), &self.pulse) => if over { return } else { break },
                () = &mut shutdown_requested => break,
                () = &mut tick => {
                    if self.is_over() {
                        break;
                    }
                    tick.as_mut().reset(self.next);
                }
            }
        }
        connection.as_mut().graceful_shutdown();
        while time::timeout(limits::DRAIN_TIMEOUT, connection.as_mut()).await.is_err() && self.pulse.is_busy() {}
    }

    /// Whether it was still at every tick of its patience.
    fn is_over(&mut self) -> bool {
        let still = self.pulse.count() == self.seen && !self.pulse.is_busy();
        self.still = if still { self.still + 1 } else { 0 };
        (self.seen, self.next) = (self.pulse.count(), Instant::now() + self.tick);
        self.still == TICKS
    }
}

/// Whether it is over; else it has brought as many requests as one may.
fn until_worn<C: Future>(mut connection: Pin<&mut C>, pulse: &Activity) -> impl Future<Output = bool> {
    future::poll_fn(move |cx| match connection.as_mut().poll(cx) {
        Poll::Ready(_) => Poll::Ready(true),
        Poll::Pending if pulse.reached_request_limit() => Poll::Ready(false),
        Poll::Pending => Poll::Pending,
    })
}
