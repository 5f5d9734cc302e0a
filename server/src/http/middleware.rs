//! Lists every layer in one function. Every response passes through it, so a new header or counter is one line here.

use super::{
    errors::{self, ErrorResponses, Rejection},
    limits::{self, Limits},
    rate_limit::RateLimits,
    search_form,
    security_headers::{self, SecurityHeaders},
};
use app::route::ErrorPage;
use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderMap, Version, header, uri::Authority},
    middleware::{Next, from_fn_with_state, map_response_with_state},
    response::Response,
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
            .layer(map_response_with_state(SecurityHeaders::new(secure), security_headers::add))
            // A panic in any layer below becomes a 500 with the helplines' numbers.
            .layer(CatchPanicLayer::custom(errors.panic_handler()))
            // A rejection by any layer below becomes a friendly page in the visitor's language.
            .layer(from_fn_with_state(errors.clone(), errors::explain))
            // The rate per client key comes first, so that a client above it uses nothing of the rate of all clients.
            .option_layer(rates.map(RateLimits::per_key_layer))
            .option_layer(rates.map(RateLimits::in_all_layer))
            // After the rate limits, so that requests that are rejected here count too.
            .layer(from_fn_with_state(limits.clone(), admit)),
    )
}

/// The steps between the rate limits and the handler, in one layer: each layer copies the request and allocates.
async fn admit(State(limits): State<Arc<Limits>>, request: Request, next: Next) -> Result<Response, Rejection> {
    // HTTP/1.1 requires exactly one Host header (RFC 9112, 3.2).
    if request.version() == Version::HTTP_11 && !has_one_host(request.headers()) {
        return Err(Rejection::Request(ErrorPage::Request));
    }
    // The body of a form is received before a permit is taken, so that a form that does not arrive holds no permit.
    let request = search_form::receive_body(&limits, request).await?;
    // Limits the requests that are rendered and held in memory at the same time.
    let _permit = limits.in_flight.try_acquire().map_err(|_| Rejection::Busy)?;
    // Innermost, so that a handler that never ends returns its permit.
    time::timeout(limits::REQUEST_TIMEOUT, next.run(request)).await.map_err(|_| Rejection::Busy)
}

/// Whether there is exactly one Host header, and it is empty or a host with or without a port.
fn has_one_host(headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter().map(|host| host.to_str().unwrap_or("@"));
    let valid = |host: &str| host.is_empty() || (host.parse::<Authority>().is_ok() && !host.contains('@'));
    hosts.next().is_some_and(valid) && hosts.next().is_none()
}
