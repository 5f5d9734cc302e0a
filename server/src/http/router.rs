//! Defines the routes. Pages are not listed here: `app::route` parses their URLs.

use super::{
    pages::{SiteState, respond},
    search_form,
    security_headers::{self, SecurityHeaders},
};
use app::components::search_box::ACTION;
use axum::{
    Router,
    middleware::map_response_with_state,
    routing::{any, get},
};
use std::sync::Arc;

/// `robots.txt`, which allows every page except `/leave`.
pub const ROBOTS: &str = include_str!("../../../public/robots.txt");

/// The routes with their headers but without limits, for tests without a socket.
pub fn router(state: SiteState) -> Router {
    routes(Arc::new(state), Router::new())
        .layer(map_response_with_state(SecurityHeaders::new(false), security_headers::add))
}

/// The routes of the site and `more` ones, such as those of the catalogue.
pub fn routes(state: Arc<SiteState>, more: Router<Arc<SiteState>>) -> Router {
    more.route("/healthz", get(|| async { "ok" }).fallback(respond))
        .route(ACTION, any(search_form::answer))
        .route("/robots.txt", get(|| async { ROBOTS }).fallback(respond))
        .fallback(respond)
        .with_state(state)
}
