//! What holds for any bytes whatever, one claim for each target. Also read by `server/tests/all/seeds.rs`, so that the seeds are
//! replayed without a fuzzer.

use app::{
    content::diagnostic::File,
    hours::{self, Calendar},
    route::{Parsed, Route},
    site::Site,
};
use axum::{
    Router,
    body::Body,
    http::{
        HeaderMap, HeaderValue, Request,
        header::{ACCEPT_ENCODING, ACCEPT_LANGUAGE, HeaderName},
    },
};
use chrono::{DateTime, NaiveDate, Utc};
use server::{
    clock::Clock,
    commands::translations,
    content_source,
    http::{negotiate, pages::SiteState, router::router},
};
use std::{
    str,
    sync::{Arc, LazyLock},
};
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt;

static SITE: LazyLock<Arc<Site>> = LazyLock::new(|| content_source::fixture_site().unwrap().into());
static FILES: LazyLock<Vec<File>> = LazyLock::new(|| content_source::fixture_files().unwrap_or_default());
static ROUTER: LazyLock<Router> = LazyLock::new(|| router(SiteState::new(SITE.clone(), Clock::Fixed(*NOW))));
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Builder::new_current_thread().enable_all().build().unwrap());
static NOW: LazyLock<DateTime<Utc>> = LazyLock::new(|| "2026-12-25T10:00:00Z".parse().unwrap());

/// An address and, after `?`, a query: a page, a way to one in one step, or missing.
pub fn route(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let parsed = |text: &str| {
        let (path, query) = text.split_once('?').map_or((text, None), |(path, query)| (path, Some(query)));
        Route::parse(&SITE, path, query, "en")
    };
    if let Parsed::Moved(way) = parsed(text) {
        assert!(way.starts_with('/') && !way.starts_with("//") && way.is_ascii(), "{way}");
        assert!(matches!(parsed(&way), Parsed::Page(_)), "{way}");
    }
}

/// A header: a language of the site.
pub fn accept_language(bytes: &[u8]) {
    let Some(headers) = header(ACCEPT_LANGUAGE, bytes) else { return };
    assert!(SITE.locale(negotiate::best_locale(&SITE, headers.get(ACCEPT_LANGUAGE))).is_some());
}

/// A header: a form that is kept; never one that is forbidden.
pub fn accept_encoding(bytes: &[u8]) {
    let Some(headers) = header(ACCEPT_ENCODING, bytes) else { return };
    let name = negotiate::best_encoding(&headers).name();
    assert!(matches!(name, None | Some("gzip" | "br")));
    assert!(!matches!((bytes, name), (b"br;q=0" | b"gzip;q=0" | b"*;q=0" | b"", Some(_))));
}

/// A form: a page of the closed vocabulary, or a kind page; nothing of it in the answer's head.
pub fn form(bytes: &[u8]) {
    let request = Request::post("/do/find").header("content-type", "application/x-www-form-urlencoded");
    let request = request.body(Body::from(bytes.to_vec())).unwrap();
    let answer = RUNTIME.block_on(ROUTER.clone().oneshot(request)).unwrap();
    assert!(matches!(answer.status().as_u16(), 303 | 400 | 413), "{}", answer.status());
    let way = answer.headers().get("location").map(|way| way.to_str().unwrap()).unwrap_or("/en/");
    let (path, query) = way.split_once('?').map_or((way, None), |(path, query)| (path, Some(query)));
    assert!(way == "/en/" || matches!(Route::parse(&SITE, path, query, "en"), Parsed::Page(_)), "{way}");
}

/// Opening hours: refused, or an answer for every moment, the same each time.
pub fn hours(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let Ok(hours) = hours::parse(text, &[], &CALENDAR) else { return };
    assert_eq!(hours.state(*NOW), hours.state(*NOW));
    assert!(hours.next_change(*NOW).is_none_or(|change| change > *NOW));
    let _ = (hours.status(*NOW), hours.changes(NOW.date_naive(), 14));
}

static CALENDAR: LazyLock<Arc<Calendar>> = LazyLock::new(|| {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    Arc::new(Calendar::new(&[day(2026, 12, 28)], &[(12, 25)], day(2026, 1, 1)..=day(2027, 12, 31)))
});

/// A page of guidance in Markdown: read, or refused with a mend.
pub fn guide(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    alternative_helpline(|path| path.starts_with("locales/en/pages/"), text);
}

/// A file in TOML after a line that says which: read, or refused with a mend.
pub fn records(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let (name, text) = text.split_once('\n').unwrap_or(("", text));
    let is_there = FILES.iter().any(|file| file.path == name);
    let name = if is_there { name } else { "directory/helplines/our-line.toml" };
    alternative_helpline(|path| path == name, text);
}

fn alternative_helpline(which: impl Fn(&str) -> bool, text: &str) {
    let mut files = FILES.clone();
    let first = files.iter_mut().find(|file| which(&file.path)).unwrap();
    text.clone_into(&mut first.text);
    if let Err(problems) = Site::read(&files) {
        assert!(!problems.is_empty());
        assert!(problems.iter().all(|problem| problem.to_string().contains("; ")), "{problems:?}");
    }
}

/// A PO file: refused with a reason, or words that the content either takes or refuses with a mend.
pub fn po(bytes: &[u8]) {
    match translations::imported(&FILES, "en-XB", bytes, false) {
        Err(reason) => assert!(!reason.is_empty()),
        Ok(imported) => {
            let untouched = FILES.iter().filter(|file| !imported.changed.iter().any(|other| other.path == file.path));
            let after: Vec<File> = untouched.chain(&imported.changed).cloned().collect();
            assert!(Site::read(&after).err().is_none_or(|problems| !problems.is_empty()));
        }
    }
}

fn header(name: HeaderName, bytes: &[u8]) -> Option<HeaderMap> {
    Some(HeaderMap::from_iter([(name, HeaderValue::from_bytes(bytes).ok()?)]))
}
