//! Cached pages: served again byte for byte while they are valid, and rendered anew at once when they are not.
#![allow(missing_docs, clippy::unwrap_used)]

use app::{
    document::{CachePolicy, Document},
    render::render,
    route::Route,
    site::Site,
};
use axum::{Router, body::Body, http::Request};
use chrono::{DateTime, Utc};
use http_body_util::BodyExt;
use server::{
    cli::Content,
    clock::Clock,
    content_source,
    http::{
        pages::{RenderFn, SiteState},
        router::router,
    },
};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering::Relaxed};
use tower::ServiceExt;

const FRIDAY: &str = "2026-11-20T09:00:00Z";

fn serving(site: impl Into<Arc<Site>>, clock: Clock, draw: RenderFn) -> Router {
    router(SiteState::with_render_fn(site, clock, draw))
}

/// The headers, in order of name, and the body of a response.
async fn ask(router: &Router, method: &str, path: &str, encoding: &str) -> (Vec<String>, Vec<u8>) {
    let request = Request::builder().method(method).uri(path).header("accept-encoding", encoding);
    let response = router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let mut headers: Vec<String> = response.headers().iter().map(|header| format!("{header:?}")).collect();
    headers.sort_unstable();
    headers.push(response.status().to_string());
    (headers, response.into_body().collect().await.unwrap().to_bytes().to_vec())
}

#[tokio::test]
async fn every_page_is_the_same_again_in_every_encoding_and_for_head() {
    static DRAWN: AtomicUsize = AtomicUsize::new(0);
    fn counted(site: &Site, route: Route<&str>, now: Option<DateTime<Utc>>) -> Document {
        DRAWN.fetch_add(1, Relaxed);
        render(site, route, now)
    }
    let site = Arc::new(content_source::fixture_site().unwrap());
    let router = serving(site.clone(), Clock::Fixed(FRIDAY.parse().unwrap()), counted);
    let paths = Route::all(&site).into_iter().map(|route| route.page_id.href(route.locale, &site.directory.facets));
    for path in paths.filter(|path| path != "/leave") {
        let before = DRAWN.load(Relaxed);
        for encoding in ["", "gzip", "gzip, deflate, br, zstd"] {
            let first = ask(&router, "GET", &path, encoding).await;
            assert!(first == ask(&router, "GET", &path, encoding).await, "{path} {encoding}");
            assert_eq!(first.0, ask(&router, "HEAD", &path, encoding).await.0, "{path} {encoding}");
        }
        assert_eq!(DRAWN.load(Relaxed), before + 1, "{path}");
    }
}

#[tokio::test]
async fn a_page_that_is_no_longer_valid_is_rendered_again() {
    static DRAWN: AtomicUsize = AtomicUsize::new(0);
    /// Valid up to this very moment.
    fn over(site: &Site, route: Route<&str>, now: Option<DateTime<Utc>>) -> Document {
        DRAWN.fetch_add(1, Relaxed);
        Document { cache_policy: now.map_or(CachePolicy::Never, CachePolicy::Until), ..render(site, route, now) }
    }
    let router = serving(content_source::fixture_site().unwrap(), Clock::Fixed(FRIDAY.parse().unwrap()), over);
    for times in 1..=3 {
        ask(&router, "GET", "/en", "").await;
        assert_eq!(DRAWN.load(Relaxed), times);
    }
}

/// Seconds since 1970 on a clock that jumps.
static HAND: AtomicI64 = AtomicI64::new(0);

fn hand() -> DateTime<Utc> {
    DateTime::from_timestamp(HAND.load(Relaxed), 0).unwrap()
}

#[tokio::test]
async fn a_clock_that_jumps_over_a_change_of_the_state_is_followed_at_once_in_both_directions() {
    let site = content_source::site(&Content::default()).unwrap();
    let router = serving(site, Clock::By(hand), render);
    // A Friday: over the closing, back, years on and back, to before the opening and on.
    for (moment, open) in [
        ("2026-11-20T12:00:00Z", true),
        ("2026-11-20T23:30:00Z", false),
        ("2026-11-20T12:00:00Z", true),
        ("2031-11-20T23:30:00Z", false),
        ("2026-11-20T12:00:00Z", true),
        ("2026-11-20T03:00:00Z", false),
        ("2026-11-20T12:00:01Z", true),
    ] {
        HAND.store(moment.parse::<DateTime<Utc>>().unwrap().timestamp(), Relaxed);
        for _ in 0..2 {
            let (_, page) = ask(&router, "GET", "/en", "").await;
            let text = String::from_utf8(page).unwrap();
            assert_eq!(text.contains("Safe to Talk is open now, until"), open, "{moment}");
        }
    }
}
