//! What holds for any header and any form whatever: an answer of ours, and nothing of what was sent in it.
#![allow(missing_docs, clippy::unwrap_used)]

use app::site::Site;
use axum::{
    Router,
    body::Body,
    http::{
        HeaderMap, HeaderValue, Request,
        header::{ACCEPT_ENCODING, HeaderName},
    },
};
use proptest::{collection::vec, prelude::*, sample::select};
use server::{
    cli::Content,
    clock::Clock,
    content_source,
    http::{negotiate, pages::SiteState, router::router},
};
use std::sync::{Arc, LazyLock};
use tokio::runtime::Runtime;
use tower::ServiceExt;

static SITE: LazyLock<Arc<Site>> = LazyLock::new(|| content_source::site(&Content::default()).unwrap().into());
static ROUTER: LazyLock<Router> =
    LazyLock::new(|| router(SiteState::new(SITE.clone(), Clock::Fixed("2026-11-20T09:00:00Z".parse().unwrap()))));
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

/// What lists with weights are made of, and any byte that a header may hold.
fn weighted() -> impl Strategy<Value = HeaderValue> {
    const KNOWN: &[&str] = &[
        "en",
        "-GB",
        "*",
        ",",
        ";",
        "q=",
        "0.5",
        "1e9",
        "NaN",
        "-1",
        "gzip",
        "br",
        "identity",
        "text/html",
        "application/json",
        " ",
        "\u{a0}",
    ];
    let part = prop_oneof![
        3 => select(KNOWN).prop_map(|part| part.as_bytes().to_vec()),
        1 => vec(prop_oneof![Just(b'\t'), 32_u8..=126, 128_u8..=255], 0..12),
    ];
    vec(part, 0..24).prop_map(|parts| HeaderValue::from_bytes(&parts.concat()).unwrap())
}

fn form() -> impl Strategy<Value = Vec<u8>> {
    const KNOWN: &[&str] = &["locale", "words", "=", "&", "en", "%", "%ff", "+", "[]", "homeless", "marked"];
    let part = prop_oneof![
        3 => select(KNOWN).prop_map(|part| part.as_bytes().to_vec()),
        1 => any::<Vec<u8>>(),
    ];
    vec(part, 0..24).prop_map(|parts| parts.concat())
}

fn with(name: HeaderName, value: HeaderValue) -> HeaderMap {
    HeaderMap::from_iter([(name, value)])
}

proptest! {
    #[test]
    fn any_accept_language_gives_a_language_of_the_site(value in weighted()) {
        let code = negotiate::best_locale(&SITE, Some(&value));
        prop_assert!(SITE.locale(code).is_some());
    }

    #[test]
    fn any_accept_encoding_gives_a_stored_encoding(value in weighted()) {
        let name = negotiate::best_encoding(&with(ACCEPT_ENCODING, value)).name();
        prop_assert!(matches!(name, None | Some("gzip" | "br")));
    }

    #[test]
    fn any_form_leads_on_or_gets_a_kind_page(form in form()) {
        let request = Request::post("/do/find").header("content-type", "application/x-www-form-urlencoded");
        let answer = RUNTIME.block_on(ROUTER.clone().oneshot(request.body(Body::from(form)).unwrap())).unwrap();
        prop_assert!(matches!(answer.status().as_u16(), 303 | 400 | 413), "{}", answer.status());
        prop_assert_eq!(&answer.headers()["cache-control"], "no-store");
        let way = answer.headers().get("location").map(|way| way.to_str().unwrap().to_owned()).unwrap_or_default();
        prop_assert!(way.is_empty() || way.starts_with("/en/"), "{}", way);
        prop_assert!(!way.contains("marked"));
    }
}
