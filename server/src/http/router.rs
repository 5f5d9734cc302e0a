//! One table of routes. Pages are not listed here: their URLs are the grammar of `app::route`.

use super::{
    pages::{SiteState, respond},
    search_form, security_headers,
};
use app::components::search_box::ACTION;
use axum::{
    Router,
    middleware::map_response_with_state,
    routing::{any, get},
};
use std::sync::Arc;

/// What robots may read: all but the way out.
pub const ROBOTS: &str = include_str!("../../../public/robots.txt");

/// The routes with their headers and without limits: for tests without a socket.
pub fn router(state: SiteState) -> Router {
    routes(Arc::new(state), Router::new()).layer(map_response_with_state(false, security_headers::add))
}

/// The table, with more routes, such as those of the catalogue.
pub fn routes(state: Arc<SiteState>, more: Router<Arc<SiteState>>) -> Router {
    more.route("/healthz", get(|| async { "ok" }).fallback(respond))
        .route(ACTION, any(search_form::answer))
        .route("/robots.txt", get(|| async { ROBOTS }).fallback(respond))
        .fallback(respond)
        .with_state(state)
}
