//! One table of addresses and layers. Pages are not listed here: their addresses are the grammar of `app::route`.

use crate::{
    find, privacy,
    respond::{Desk, respond},
};
use app::ui::typed::ACTION;
use axum::{
    Router, middleware,
    routing::{any, get},
};
use std::sync::Arc;

/// What robots may read: all but the way out.
pub const ROBOTS: &str = include_str!("../../public/robots.txt");

/// Everything that answers.
pub fn router(desk: Desk) -> Router {
    router_with(desk, Router::new())
}

/// The same with more routes, such as those of the catalogue.
pub fn router_with(desk: Desk, more: Router<Arc<Desk>>) -> Router {
    let desk = Arc::new(desk);
    more.route("/healthz", get(|| async { "ok" }).fallback(respond))
        .route(ACTION, any(find::answer))
        .route("/robots.txt", get(|| async { ROBOTS }).fallback(respond))
        .fallback(respond)
        .with_state(desk)
        .layer(middleware::map_response(privacy::seal))
}
