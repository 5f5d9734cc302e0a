//! One request on its way to its answer: through the gate and by the router, and no longer than an answer may take. Whatever goes wrong here, the visitor gets the numbers.

use super::{
    activity::Activity,
    server::{Server, SiteHandlers},
};
use crate::{
    http::{client_key::Client, limits, rate_limit::Rejection, search_form},
    privacy, zeroing_allocator,
};
use axum::{
    body::Body,
    http::{HeaderValue, Version, header},
    response::Response,
};
use hyper::{Request, body::Incoming, service::Service};
use std::{
    convert::Infallible,
    future,
    ops::ControlFlow,
    panic::{self, AssertUnwindSafe},
    pin::{Pin, pin},
    sync::Arc,
    task::Poll,
};
use tokio::time;
use tower::Service as _;

/// The requests of one connection.
pub struct ConnectionService {
    pub(super) carrier: Arc<Server>,
    pub(super) caller: Client,
    pub(super) pulse: Arc<Activity>,
}

impl Service<Request<Incoming>> for ConnectionService {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        self.pulse.count_one();
        // What was sent ahead is not even read; HTTP/2 has another way to say it.
        let last = self.pulse.reached_request_limit() && request.version() < Version::HTTP_2;
        let admitted = self.carrier.limits.admit(self.caller, request.headers());
        let (carrier, caller, under_way) = (self.carrier.clone(), self.caller, self.pulse.begin());
        Box::pin(async move {
            let front = carrier.front();
            let answered = caught(carrier.answer(&front, caller, admitted, request)).await;
            let fault = || privacy::sealed(front.refusals.fault(), carrier.tls.is_some());
            let mut answer = answered.unwrap_or_else(fault);
            drop(under_way);
            end(&mut answer, last);
            Ok(answer)
        })
    }
}

impl Server {
    /// The answer with every header that it needs.
    async fn answer(
        &self,
        front: &SiteHandlers,
        caller: Client,
        admitted: Result<(), Rejection>,
        request: Request<Incoming>,
    ) -> Response {
        match self.routed(front, caller, admitted, request.map(Body::new)).await {
            ControlFlow::Continue(answer) => answer,
            ControlFlow::Break(refused) => privacy::sealed(refused, self.tls.is_some()),
        }
    }

    /// The router's answer, within the time that an answer may take; or a refusal. The turn is taken last, when nothing that the
    /// visitor has still to send can hold it.
    async fn routed(
        &self,
        front: &SiteHandlers,
        caller: Client,
        admitted: Result<(), Rejection>,
        request: Request<Body>,
    ) -> ControlFlow<Response, Response> {
        if let Err(refusal) = admitted {
            return ControlFlow::Break(front.refusals.say(refusal, request).await);
        }
        let request = self.received(front, caller, request).await?;
        let _turn = match self.limits.turn() {
            Ok(turn) => turn,
            Err(refusal) => return ControlFlow::Break(front.refusals.say(refusal, request).await),
        };
        match time::timeout(limits::REQUEST_TIMEOUT, front.router.clone().call(request)).await {
            Ok(Ok(answer)) => ControlFlow::Continue(answer),
            Err(_) => ControlFlow::Break(front.refusals.late()),
        }
    }

    /// The request; a form with its whole body. While the body is awaited the form holds no turn: it is counted apart, so that
    /// forms that never come leave the turns to others.
    async fn received(
        &self,
        front: &SiteHandlers,
        caller: Client,
        request: Request<Body>,
    ) -> ControlFlow<Response, Request<Body>> {
        if !search_form::is_submission(&request) {
            return ControlFlow::Continue(request);
        }
        let _waiting = match self.limits.wait_for_form(caller, request.headers()) {
            Ok(waiting) => waiting,
            Err(refusal) => return ControlFlow::Break(front.refusals.say(refusal, request).await),
        };
        let (parts, body) = request.into_parts();
        match search_form::receive(&parts, body).await {
            Ok(form) => ControlFlow::Continue(Request::from_parts(parts, Body::from(form))),
            Err(trouble) => ControlFlow::Break(front.refusals.page(trouble, &parts).await),
        }
    }
}

/// The last answer of a connection says so.
fn end(answer: &mut Response, last: bool) {
    if last {
        answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
}

/// What comes of it; nothing after a panic, and then nothing of it is left on the stack either.
async fn caught<F: Future>(answering: F) -> Option<F::Output> {
    let mut answering = pin!(answering);
    future::poll_fn(|cx| match panic::catch_unwind(AssertUnwindSafe(|| answering.as_mut().poll(cx))) {
        Ok(polled) => polled.map(Some),
        Err(held) => {
            drop(held);
            zeroing_allocator::wipe_after_panic();
            Poll::Ready(None)
        }
    })
    .await
}
