//! What holds for any bytes whatever, one claim for each target. Also read by `server/tests/seeds.rs`, so that the seeds are
//! replayed without a fuzzer.

use app::{
    hours::{self, Calendar},
    problem::File,
    route::{Parsed, Route},
    site::Site,
};
use axum::{
    Router,
    body::Body,
    http::{
        HeaderMap, HeaderValue, Request, Response,
        header::{ACCEPT_ENCODING, ACCEPT_LANGUAGE, HeaderName},
    },
};
use chrono::{DateTime, NaiveDate, Utc};
use hyper::{
    body::{Body as _, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use server::{carry, clock::Clock, encoding, language, respond::Desk, router::router, source};
use std::{
    convert::Infallible,
    future::ready,
    str,
    sync::{Arc, LazyLock, Mutex},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    runtime::{Builder, Runtime},
};
use tower::ServiceExt;

static SITE: LazyLock<&'static Site> = LazyLock::new(|| source::small().unwrap());
static FILES: LazyLock<Vec<File>> = LazyLock::new(source::small_files);
static ROUTER: LazyLock<Router> = LazyLock::new(|| router(Desk::new(&SITE, Clock::Fixed(*NOW))));
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
    assert!(SITE.locale(language::best(&SITE, &headers)).is_some());
}

/// A header: a form that is kept; never one that is forbidden.
pub fn accept_encoding(bytes: &[u8]) {
    let Some(headers) = header(ACCEPT_ENCODING, bytes) else { return };
    let name = encoding::best(&headers).name();
    assert!(matches!(name, None | Some("gzip" | "br")));
    assert!(!matches!((bytes, name), (b"br;q=0" | b"gzip;q=0" | b"*;q=0" | b"", Some(_))));
}

/// What came first on a connection: if it is answered before hyper is there, it is one head without a body, in which hyper reads
/// the same.
pub fn head(bytes: &[u8]) {
    let Some(asked) = carry::asked(bytes) else { return };
    // Any other path has no answer there.
    if !asked.path.starts_with('/')
        || !asked.path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-".contains(&byte))
    {
        return;
    }
    let heard = Mutex::new(Vec::new());
    let answer = RUNTIME.block_on(by_hyper(bytes, &heard));
    let expected = (asked.path.to_owned(), asked.encoding.name(), asked.whole);
    assert_eq!(heard.into_inner().unwrap(), [expected]);
    assert!(answer.starts_with(b"HTTP/1.1 200 OK\r\n"));
    assert!(!answer.windows(11).any(|part| part == b"connection:"));
}

type Heard = (String, Option<&'static str>, bool);

async fn by_hyper(bytes: &[u8], heard: &Mutex<Vec<Heard>>) -> Vec<u8> {
    let (mut there, here) = tokio::io::duplex(bytes.len() + 1_000);
    there.write_all(bytes).await.unwrap();
    there.shutdown().await.unwrap();
    let service = service_fn(|request: Request<Incoming>| {
        assert!(request.body().is_end_stream() && request.uri().query().is_none());
        let (path, whole) = (request.uri().path().to_owned(), request.method() == "GET");
        heard.lock().unwrap().push((path, encoding::best(request.headers()).name(), whole));
        ready(Ok::<_, Infallible>(Response::new(Body::empty())))
    });
    let mut answer = Vec::new();
    let http1 = http1::Builder::new().half_close(true).serve_connection(TokioIo::new(here), service);
    let (served, read) = tokio::join!(http1, there.read_to_end(&mut answer));
    served.and(Ok(read.unwrap())).unwrap();
    answer
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
    instead_of(|path| path.starts_with("locales/en/pages/"), text);
}

/// A file in TOML after a line that says which: read, or refused with a mend.
pub fn records(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let (name, text) = text.split_once('\n').unwrap_or(("", text));
    let is_there = FILES.iter().any(|file| file.path == name);
    let name = if is_there { name } else { "directory/helplines/our-line.toml" };
    instead_of(|path| path == name, text);
}

fn instead_of(which: impl Fn(&str) -> bool, text: &str) {
    let mut files = FILES.clone();
    let first = files.iter_mut().find(|file| which(&file.path)).unwrap();
    text.clone_into(&mut first.text);
    if let Err(problems) = Site::read(&files) {
        assert!(!problems.is_empty());
        assert!(problems.iter().all(|problem| problem.to_string().contains("; ")), "{problems:?}");
    }
}

fn header(name: HeaderName, bytes: &[u8]) -> Option<HeaderMap> {
    Some(HeaderMap::from_iter([(name, HeaderValue::from_bytes(bytes).ok()?)]))
}
