//! One table of addresses and layers. Pages are not listed here: their addresses are the grammar of `app::route`.

use crate::{
    http::{
        pages::{SiteState, respond},
        search_form,
    },
    privacy,
};
use app::ui::typed::ACTION;
use axum::{
    Router, middleware,
    routing::{any, get},
};
use std::sync::Arc;

/// What robots may read: all but the way out.
pub const ROBOTS: &str = include_str!("../../../public/robots.txt");

/// Everything that answers.
pub fn router(state: SiteState) -> Router {
    router_with(state, Router::new())
}

/// The same with more routes, such as those of the catalogue.
pub fn router_with(state: SiteState, more: Router<Arc<SiteState>>) -> Router {
    sealed(table(Arc::new(state), more), false)
}

/// What a listener answers, with TLS or without.
pub fn sealed(router: Router, secure: bool) -> Router {
    router.layer(middleware::map_response_with_state(secure, privacy::seal))
}

/// The table.
pub fn table(state: Arc<SiteState>, more: Router<Arc<SiteState>>) -> Router {
    more.route("/healthz", get(|| async { "ok" }).fallback(respond))
        .route(ACTION, any(search_form::answer))
        .route("/robots.txt", get(|| async { ROBOTS }).fallback(respond))
        .fallback(respond)
        .with_state(state)
}
