//! One table of addresses and layers. Pages are not listed here: their addresses are the grammar of `app::route`.

use crate::{
    privacy,
    respond::{Desk, respond},
};
use axum::{Router, middleware, routing::get};
use std::sync::Arc;

/// What robots may read: all but the way out.
pub const ROBOTS: &str = include_str!("../../public/robots.txt");

/// Everything that answers.
pub fn router(desk: Desk) -> Router {
    let desk = Arc::new(desk);
    Router::new()
        .route("/healthz", get(|| async { "ok" }).fallback(respond))
        .route("/robots.txt", get(|| async { ROBOTS }).fallback(respond))
        .fallback(respond)
        .with_state(desk)
        .layer(middleware::map_response(privacy::seal))
}
