//! What is answered again is what was answered before, to the byte; and only where nothing but the path and the encoding counts.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods)]

use app::{
    page::{Freshness, Page},
    render::render,
    route::Route,
    site::Site,
};
use axum::{Router, middleware};
use chrono::{DateTime, Utc};
use server::{
    caller::Callers,
    carry::Carrier,
    clock::Clock,
    config::Content,
    limits::{self, Limits, rate::Rate},
    respond::{Desk, Draw},
    router::{sealed, table},
    source,
};
use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicUsize, Ordering::Relaxed},
    },
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
};

/// A house that counts what comes to its router.
struct House {
    address: SocketAddr,
    routed: Arc<AtomicUsize>,
    _stop: watch::Sender<bool>,
}

impl House {
    async fn open(site: &'static Site, draw: Draw, secure: bool) -> Self {
        Self::at(Clock::Fixed("2026-11-20T09:00:00Z".parse().unwrap()), site, draw, secure).await
    }

    async fn at(clock: Clock, site: &'static Site, draw: Draw, secure: bool) -> Self {
        let desk = Arc::new(Desk::drawing_with(site, clock, draw));
        let routed = Arc::new(AtomicUsize::new(0));
        let count = routed.clone();
        let counted = middleware::map_request(move |request: axum::extract::Request| {
            count.fetch_add(1, Relaxed);
            async move { request }
        });
        let router = sealed(table(desk.clone(), Router::new()).layer(counted), secure);
        let limits = Arc::new(Limits::new(Callers::new(&[]), Rate::Off, limits::MOST_SEATS));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopping) = watch::channel(false);
        tokio::spawn(Carrier::new(&desk, limits, router, None).carry(listener, stopping));
        Self { address, routed, _stop: stop }
    }

    /// An answer without its date, its headers in order of name, and whether it came by the router.
    async fn ask(&self, method: &str, path: &str, headers: &str) -> (Vec<u8>, bool) {
        let before = self.routed.load(Relaxed);
        let answer = self.send(&format!("{method} {path} HTTP/1.1\r\nHost: x\r\n{headers}\r\n")).await;
        let (head, body) = split(&answer);
        ([head.as_bytes(), body].concat(), self.routed.load(Relaxed) > before)
    }

    /// All that comes back. Nothing is read before everything is sent.
    async fn send(&self, sent: &str) -> Vec<u8> {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(sent.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        answer
    }
}

/// The first head, without its date and in order of name, and what follows it.
fn split(answer: &[u8]) -> (String, &[u8]) {
    let end = answer.windows(4).position(|part| part == b"\r\n\r\n").unwrap();
    let head = str::from_utf8(&answer[..end]).unwrap();
    let (status, headers) = head.split_once("\r\n").unwrap();
    let mut lines = headers.lines().filter(|line| !line.starts_with("date: ")).collect::<Vec<_>>();
    assert_eq!(lines.len() + 1, headers.lines().count(), "one date");
    lines.sort_unstable();
    (format!("{status}\n{}\n\n", lines.join("\n")), &answer[end + 4..])
}

/// What ends a connection in a request and, in order of name, in its answer.
const CLOSE: &str = "Connection: close\r\n";

/// An answer as it would be if the connection went on.
fn without_close(answer: &[u8]) -> Vec<u8> {
    let close = b"connection: close\n";
    let at = answer.windows(close.len()).position(|part| part == close).unwrap();
    [&answer[..at], &answer[at + close.len()..]].concat()
}

const FORMS: [&str; 3] = ["", "Accept-Encoding: gzip\r\n", "Accept-Encoding: gzip, deflate, br, zstd\r\n"];

#[tokio::test]
async fn every_page_is_the_same_again_in_every_form_and_for_head() {
    let site = source::small().unwrap();
    for secure in [false, true] {
        let house = House::open(site, render, secure).await;
        let paths = Route::all(site).into_iter().map(|route| route.place.href(route.locale, &site.directory.facets));
        for path in paths.filter(|path| path != "/leave") {
            for (form, method) in FORMS.iter().flat_map(|form| [(form, "GET"), (form, "HEAD")]) {
                let (first, routed) = house.ask(method, &path, form).await;
                assert_eq!(routed, method == "GET", "{method} {path} {form}");
                let (again, routed) = house.ask(method, &path, form).await;
                assert!(!routed && first == again, "{method} {path} {form}");
                // Such a request is for hyper, and says so.
                let (by_hyper, routed) = house.ask(method, &path, &format!("{CLOSE}{form}")).await;
                assert!(!routed && without_close(&by_hyper) == again, "{method} {path} {form}");
            }
        }
    }
}

#[tokio::test]
async fn requests_sent_ahead_are_each_answered_with_their_own_head_and_body() {
    let house = House::open(source::small().unwrap(), render, false).await;
    let asked =
        [("GET", "/en"), ("HEAD", "/en"), ("HEAD", "/en/helpline"), ("GET", "/en/helpline"), ("GET", "/nothing")];
    let turns = || (1..limits::MOST_REQUESTS / asked.len()).flat_map(|_| asked);
    let mut alone = HashMap::new();
    for (method, path) in asked {
        house.ask(method, path, "").await;
        let answer = house.ask(method, path, "").await.0;
        alone.insert((method, path), String::from_utf8(answer).unwrap());
    }
    let sent = turns().map(|(method, path)| format!("{method} {path} HTTP/1.1\r\nHost: x\r\n\r\n"));
    let last = "GET /en HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let all = house.send(&(sent.collect::<String>() + last)).await;
    let mut rest = &all[..];
    for (method, path) in turns().chain([("GET", "/en")]) {
        let (head, after) = split(rest);
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap().parse().unwrap();
        let (body, after) = after.split_at(if method == "HEAD" { 0 } else { length });
        let answer = head.replacen("connection: close\n", "", 1) + str::from_utf8(body).unwrap();
        assert!(answer == alone[&(method, path)], "{method} {path}: {answer}");
        rest = after;
    }
    assert!(rest.is_empty());
}

#[tokio::test]
async fn a_head_may_come_in_two_pieces_or_with_the_beginning_of_the_next() {
    let house = House::open(source::small().unwrap(), render, false).await;
    let head = "GET /en HTTP/1.1\r\nHost: x\r\n\r\n";
    let body = |answer: &[u8]| split(answer).1.to_vec();
    let [_, page] = [house.send(head).await, house.send(head).await].map(|answer| body(&answer));
    for at in 1..head.len() {
        let mut stream = TcpStream::connect(house.address).await.unwrap();
        let mut answer = Vec::new();
        // A whole one before; the first piece of the next is heard once somebody else was answered after it.
        for piece in [head, &head[..at], &head[at..]] {
            stream.write_all(piece.as_bytes()).await.unwrap();
            house.send(head).await;
        }
        stream.shutdown().await.unwrap();
        stream.read_to_end(&mut answer).await.unwrap();
        assert_eq!(answer.windows(page.len()).filter(|part| *part == page).count(), 2, "{at}");
    }
    for at in 1..head.len() {
        let answers = house.send(&(head.to_owned() + &head[..at])).await;
        assert!(body(&answers).starts_with(&page), "{at}");
    }
}

#[tokio::test]
async fn head_asked_first_leaves_get_whole() {
    let house = House::open(source::small().unwrap(), render, false).await;
    let [(head, _), (get, routed)] = [house.ask("HEAD", "/en", "").await, house.ask("GET", "/en", "").await];
    assert!(!routed && get.starts_with(&head) && get.ends_with(b"</html>"));
}

#[tokio::test]
async fn what_depends_on_more_than_the_path_is_asked_of_the_router_each_time() {
    let house = House::open(source::small().unwrap(), render, false).await;
    assert!(house.ask("GET", "/en", "").await.0.starts_with(b"HTTP/1.1 200"));
    let large = format!("X-Large: {}\r\n", "x".repeat(limits::LARGEST_HEADERS));
    for (method, path, headers, status) in [
        ("GET", "/", "", "200"),
        ("GET", "/leave", "", "200"),
        ("GET", "/en/services?need=talk", "", "200"),
        ("GET", "/en?", "", "301"),
        ("GET", "/EN", "", "301"),
        ("GET", "/en/", "", "301"),
        ("GET", "/%65n", "", "301"),
        ("GET", "/en/nothing", "", "404"),
        ("POST", "/en", "", "405"),
        ("PUT", "/en", "", "405"),
        ("GET", "/en", large.as_str(), "431"),
        ("GET", "/healthz", "", "200"),
    ] {
        for _ in 0..2 {
            let (answer, routed) = house.ask(method, path, headers).await;
            assert!(routed, "{method} {path}");
            assert!(answer[9..].starts_with(status.as_bytes()), "{method} {path}");
        }
    }
    let (answer, routed) = house.ask("GET", "/en", "").await;
    assert!(!routed && answer.starts_with(b"HTTP/1.1 200"));
}

#[tokio::test]
async fn what_is_true_no_longer_is_asked_of_the_router() {
    /// True up to this very moment.
    fn over(site: &'static Site, route: Route, now: Option<DateTime<Utc>>) -> Page {
        Page { freshness: now.map_or(Freshness::Never, Freshness::Until), ..render(site, route, now) }
    }
    let house = House::open(source::small().unwrap(), over, false).await;
    for _ in 0..3 {
        assert!(house.ask("GET", "/en", "").await.1);
    }
}

/// Seconds since 1970 on a clock that jumps.
static HAND: AtomicI64 = AtomicI64::new(0);

fn hand() -> DateTime<Utc> {
    DateTime::from_timestamp(HAND.load(Relaxed), 0).unwrap()
}

#[tokio::test]
async fn a_clock_that_jumps_over_a_change_of_the_state_is_believed_at_once_in_both_directions() {
    let site = source::site(&Content::default()).unwrap();
    let house = House::at(Clock::By(hand), site, render, false).await;
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
        for routed in [None, Some(false)] {
            let (answer, way) = house.ask("GET", "/en", "").await;
            let text = String::from_utf8(answer).unwrap();
            assert_eq!(text.contains("Safe to Talk is open now, until"), open, "{moment}");
            assert!(routed.is_none_or(|routed| way == routed), "{moment}");
        }
    }
}
