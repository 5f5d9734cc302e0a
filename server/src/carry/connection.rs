//! One connection, in either protocol, tended until it ends: by the other side, by idling, by its number of requests, by the
//! end of the program. Never waits for a head that does not come.

use super::{Carrier, pulse::Pulse, stopped, wire::Wire};
use crate::{caller::Caller, limits, memory, privacy};
use axum::{
    body::Body,
    http::{HeaderValue, Version, header},
    response::Response,
};
use hyper::{Request, body::Incoming, server::conn::http1, service::Service};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulConnection,
};
use std::{
    convert::Infallible,
    future,
    panic::{self, AssertUnwindSafe},
    pin::{Pin, pin},
    sync::Arc,
    task::Poll,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    sync::watch,
    time,
};
use tower::Service as _;

impl Carrier {
    pub(super) async fn http1<S>(self: &Arc<Self>, stream: S, caller: Caller, stop: watch::Receiver<bool>)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let pulse = Arc::new(Pulse::default());
        let crowded = self.limits.seats.crowded();
        let patience = if crowded { limits::HEAD_TIME_CROWDED } else { limits::HEAD_TIME };
        let mut http1 = http1::Builder::new();
        http1.timer(TokioTimer::new()).header_read_timeout(patience);
        http1.max_buf_size(limits::LARGEST_HEAD).max_headers(limits::MOST_LINES);
        let io = TokioIo::new(Wire::new(stream, pulse.clone(), Some(self.front().bare.clone())));
        tend(http1.serve_connection(io, self.requests(caller, &pulse)), &pulse, stop).await;
    }

    pub(super) async fn http2<S>(self: &Arc<Self>, stream: S, caller: Caller, stop: watch::Receiver<bool>)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let pulse = Arc::new(Pulse::default());
        let io = TokioIo::new(Wire::new(stream, pulse.clone(), None));
        tend(self.http2.serve_connection(io, self.requests(caller, &pulse)), &pulse, stop).await;
    }

    fn requests(self: &Arc<Self>, caller: Caller, pulse: &Arc<Pulse>) -> Requests {
        Requests { carrier: self.clone(), caller, pulse: pulse.clone() }
    }

    /// Through the gate, to the router, and no longer than an answer may take.
    async fn answer(&self, caller: Caller, request: Request<Incoming>) -> Response {
        let front = self.front();
        let refused = match self.limits.admit(caller, &request) {
            Ok(_turn) => match time::timeout(limits::ANSWER_TIME, front.router.clone().call(request)).await {
                Ok(Ok(answer)) => return answer,
                Err(_) => front.refusals.late(),
            },
            Err(refusal) => front.refusals.say(refusal, request.map(Body::new)).await,
        };
        privacy::sealed(refused, self.tls.is_some())
    }
}

/// The requests of one connection.
struct Requests {
    carrier: Arc<Carrier>,
    caller: Caller,
    pulse: Arc<Pulse>,
}

impl Service<Request<Incoming>> for Requests {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        let (carrier, caller, under_way) = (self.carrier.clone(), self.caller, self.pulse.begin());
        // What was sent ahead is not even read; HTTP/2 has another way to say it.
        let last = self.pulse.is_worn() && request.version() < Version::HTTP_2;
        Box::pin(async move {
            let answered = caught(carrier.answer(caller, request)).await;
            let fault = || privacy::sealed(carrier.front().refusals.fault(), carrier.tls.is_some());
            let mut answer = answered.unwrap_or_else(fault);
            drop(under_way);
            if last {
                answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
            }
            Ok(answer)
        })
    }
}

/// What comes of it; nothing after a panic, and then nothing of it is left on the stack either.
async fn caught<F: Future>(answering: F) -> Option<F::Output> {
    let mut answering = pin!(answering);
    future::poll_fn(|cx| match panic::catch_unwind(AssertUnwindSafe(|| answering.as_mut().poll(cx))) {
        Ok(polled) => polled.map(Some),
        Err(held) => {
            drop(held);
            memory::wipe_deep();
            Poll::Ready(None)
        }
    })
    .await
}

async fn tend<C: GracefulConnection>(connection: C, pulse: &Pulse, mut stop: watch::Receiver<bool>) {
    let mut connection = pin!(connection);
    let mut seen = 0;
    loop {
        tokio::select! {
            _ = connection.as_mut() => return,
            () = stopped(&mut stop) => break,
            () = pulse.worn() => break,
            () = time::sleep(limits::IDLE_TIME) => {
                if pulse.count() == seen && !pulse.owes() {
                    break;
                }
                seen = pulse.count();
            }
        }
    }
    connection.as_mut().graceful_shutdown();
    while time::timeout(limits::LAST_TIME, connection.as_mut()).await.is_err() && pulse.owes() {}
}
