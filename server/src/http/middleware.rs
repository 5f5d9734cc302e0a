//! Lists every layer in one function. Every response passes through it, so a new header or counter is one line here.

use super::{
    errors::{self, ErrorResponses, Rejection},
    limits::{self, Limits},
    rate_limit::RateLimits,
    search_form, security_headers,
};
use app::route::ErrorPage;
use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderMap, Version, header, uri::Authority},
    middleware::{Next, from_fn, from_fn_with_state, map_response_with_state},
    response::{IntoResponse, Response},
};
use std::sync::Arc;
use tokio::time;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;

/// Puts the layers on the routes, outermost first. `secure` says whether the listener has TLS.
pub fn apply(routes: Router, limits: &Arc<Limits>, errors: &Arc<ErrorResponses>, secure: bool) -> Router {
    let rates = limits.rates.as_ref();
    routes.layer(
        ServiceBuilder::new()
            // Every response gets the privacy headers, whichever layer made it.
            .layer(map_response_with_state(secure, security_headers::add))
            // A panic in any layer below becomes a 500 with the helplines' numbers.
            .layer(CatchPanicLayer::custom(errors.panic_handler()))
            // A rejection by any layer below becomes a friendly page in the visitor's language.
            .layer(from_fn_with_state(errors.clone(), errors::explain))
            // The rate per client key comes first, so that a client above it uses nothing of the rate of all clients.
            .option_layer(rates.map(RateLimits::per_key_layer))
            .option_layer(rates.map(RateLimits::in_all_layer))
            // HTTP/1.1 requires exactly one Host header (RFC 9112, 3.2). After the rate limits, so that such requests
            // count too.
            .layer(from_fn(one_host))
            // The body of a form is received before a permit is taken, so that a form that does not arrive holds no
            // in-flight permit.
            .layer(from_fn_with_state(limits.clone(), search_form::receive_body))
            // Limits the requests that are rendered and held in memory at the same time.
            .layer(from_fn_with_state(limits.clone(), in_flight))
            // Innermost, so that a handler that never ends returns its permit.
            .layer(from_fn(request_timeout)),
    )
}

async fn one_host(request: Request, next: Next) -> Response {
    if request.version() == Version::HTTP_11 && !has_one_host(request.headers()) {
        return Rejection::Request(ErrorPage::Request).into_response();
    }
    next.run(request).await
}

/// Whether there is exactly one Host header, and it is empty or a host with or without a port.
fn has_one_host(headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter().map(|host| host.to_str().unwrap_or("@"));
    let valid = |host: &str| host.is_empty() || (host.parse::<Authority>().is_ok() && !host.contains('@'));
    hosts.next().is_some_and(valid) && hosts.next().is_none()
}

async fn in_flight(State(limits): State<Arc<Limits>>, request: Request, next: Next) -> Response {
    match limits.in_flight.try_acquire() {
        Ok(_permit) => next.run(request).await,
        Err(_) => Rejection::Busy.into_response(),
    }
}

async fn request_timeout(request: Request, next: Next) -> Response {
    let response = time::timeout(limits::REQUEST_TIMEOUT, next.run(request)).await;
    response.unwrap_or_else(|_| Rejection::Busy.into_response())
}
