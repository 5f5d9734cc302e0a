//! One connection, in either protocol, tended until it ends: by the other side, by idling, by its number of requests, by the
//! end of the program. Never waits for a head that does not come.

use super::{Carrier, asking::Requests, doorstep::Doorstep, pulse::Pulse, stopped, wire::Wire};
use crate::{caller::Caller, limits};
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

impl Carrier {
    pub(super) async fn http1<S>(self: &Arc<Self>, stream: S, caller: Caller, mut stop: watch::Receiver<bool>)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let pulse = Arc::new(Pulse::default());
        let crowded = self.limits.seats.crowded();
        let patience = if crowded { limits::HEAD_TIME_CROWDED } else { limits::HEAD_TIME };
        let wire = Wire::new(stream, pulse.clone(), Some(self.front().bare.clone()));
        let Some((wire, requests)) = self.doorstep(wire, caller, &pulse, patience, &mut stop).await else { return };
        let mut http1 = http1::Builder::new();
        // How long a head may take is counted here, not there: with no timer set and taken back for each.
        http1.header_read_timeout(None).max_buf_size(limits::LARGEST_HEAD).max_headers(limits::MOST_LINES);
        // Who says that nothing more will come is answered all the same.
        http1.half_close(true);
        tend(pin!(http1.serve_connection(TokioIo::new(wire), requests)), &pulse, patience, &mut stop).await;
    }

    /// What goes on after the doorstep. For whom a proxy asks stands in a head that is only read there.
    async fn doorstep<S>(
        self: &Arc<Self>,
        wire: Wire<S>,
        caller: Caller,
        pulse: &Arc<Pulse>,
        patience: Duration,
        stop: &mut watch::Receiver<bool>,
    ) -> Option<(Wire<S>, Requests)>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let requests = self.requests(caller, pulse);
        if caller.alone().is_none() {
            return Some((wire, requests));
        }
        let mut doorstep = Doorstep::new(wire, requests);
        tend(Pin::new(&mut doorstep), pulse, patience, stop).await;
        doorstep.passed()
    }

    pub(super) async fn http2<S>(self: &Arc<Self>, stream: S, caller: Caller, mut stop: watch::Receiver<bool>)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let pulse = Arc::new(Pulse::default());
        let io = TokioIo::new(Wire::new(stream, pulse.clone(), None));
        let connection = self.http2.serve_connection(io, self.requests(caller, &pulse));
        tend(pin!(connection), &pulse, limits::IDLE_TIME, &mut stop).await;
    }

    fn requests(self: &Arc<Self>, caller: Caller, pulse: &Arc<Pulse>) -> Requests {
        Requests { carrier: self.clone(), caller, pulse: pulse.clone() }
    }
}

/// A connection that can be told to end when it owes nothing more.
pub trait Ending: Future {
    /// Tells it.
    fn end(self: Pin<&mut Self>);
}

impl<C: GracefulConnection> Ending for C {
    fn end(self: Pin<&mut Self>) {
        self.graceful_shutdown();
    }
}

/// Until it ends by itself, or is told to.
async fn tend<C: Ending>(
    mut connection: Pin<&mut C>,
    pulse: &Pulse,
    patience: Duration,
    stop: &mut watch::Receiver<bool>,
) {
    let mut stopped = pin!(stopped(stop));
    let mut tick = pin!(time::sleep(patience / TICKS));
    let (mut seen, mut still) = (0, 0);
    loop {
        tokio::select! {
            biased;
            over = until_worn(connection.as_mut(), pulse) => if over { return } else { break },
            () = &mut stopped => break,
            () = &mut tick => {
                still = if pulse.count() == seen && !pulse.owes() { still + 1 } else { 0 };
                if still == TICKS {
                    break;
                }
                seen = pulse.count();
                tick.as_mut().reset(Instant::now() + patience / TICKS);
            }
        }
    }
    connection.as_mut().end();
    while time::timeout(limits::LAST_TIME, connection.as_mut()).await.is_err() && pulse.owes() {}
}

/// Whether it is over; else it has brought as many requests as one may.
fn until_worn<C: Future>(mut connection: Pin<&mut C>, pulse: &Pulse) -> impl Future<Output = bool> {
    future::poll_fn(move |cx| match connection.as_mut().poll(cx) {
        Poll::Ready(_) => Poll::Ready(true),
        Poll::Pending if pulse.is_worn() => Poll::Ready(false),
        Poll::Pending => Poll::Pending,
    })
}
