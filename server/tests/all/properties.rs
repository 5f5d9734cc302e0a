//! What holds for any header and any form whatever: an answer of ours, and nothing of what was sent in it.
#![allow(missing_docs, clippy::unwrap_used)]

use app::{content::diagnostic::File, site::Site};
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
    commands::translations::{
        self,
        po::{
            file::{self, PoEntry},
            write::{self, Comments},
        },
    },
    content_source,
    http::{negotiate, pages::SiteState, router::router},
};
use std::sync::{Arc, LazyLock};
use tokio::runtime::Runtime;
use tower::ServiceExt;

static SITE: LazyLock<Arc<Site>> = LazyLock::new(|| content_source::site(&Content::default()).unwrap().into());
static FILES: LazyLock<Vec<File>> = LazyLock::new(|| content_source::files(&Content::default()).unwrap());
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

/// What PO files are made of, and any text.
fn po() -> impl Strategy<Value = Vec<u8>> {
    const KNOWN: &[&str] = &[
        "msgctxt \"home.ftl home-find\"\n",
        "msgctxt \"pages/plan.md title\"\n",
        "msgid \"x\"\n",
        "msgid_plural",
        "msgstr \"y\"\n",
        "msgstr[0] ",
        "#, fuzzy\n",
        "#~ ",
        "#",
        "\"",
        "\\",
        "\\x41",
        "\\305\\202",
        "{ ",
        "}",
        "\n",
        " ",
        "[",
        "\u{feff}",
        "Language: pl\\n",
        "charset=",
    ];
    let part = prop_oneof![
        6 => select(KNOWN).prop_map(|part| part.as_bytes().to_vec()),
        1 => any::<String>().prop_map(String::into_bytes),
        1 => any::<Vec<u8>>(),
    ];
    vec(part, 0..32).prop_map(|parts| parts.concat())
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

    #[test]
    fn any_words_are_read_from_a_po_file_as_they_were_written(source in ".+", words in any::<String>()) {
        let entry = PoEntry { line: 1, context: Some(words.clone()), source, words, ..PoEntry::default() };
        let text = write::entry(&entry, &Comments { extracted: "", reference: "" });
        prop_assert_eq!(file::read(text.as_bytes()).unwrap().entries, [entry]);
    }
}

proptest! {
    // Each case reads all words of two languages.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_po_file_is_imported_or_refused_with_a_reason(po in po()) {
        if let Err(reason) = translations::imported(&FILES, "pl", &po, false) {
            prop_assert!(!reason.is_empty());
        }
    }
}
