//! Whole answers, without a socket: status, headers, body, for every kind of request.
#![allow(missing_docs, clippy::unwrap_used)]

use app::{
    content::diagnostic::File,
    document::Document,
    render::render,
    route::{PageId, Route},
    site::Site,
};
use axum::{
    Router,
    body::{Body, Bytes},
    http::{HeaderMap, Request, StatusCode},
};
use chrono::{DateTime, Utc};
use http_body_util::BodyExt;
use server::{
    cli::Content,
    clock::Clock,
    content_source,
    http::{pages::SiteState, router::router},
};
use std::{
    io::Read,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};
use tower::ServiceExt;

const FRIDAY: &str = "2026-11-20T09:00:00Z";

fn site() -> Arc<Site> {
    static SITE: LazyLock<Arc<Site>> = LazyLock::new(|| content_source::site(&Content::default()).unwrap().into());
    SITE.clone()
}

fn at(moment: &str) -> Router {
    router(SiteState::new(site(), Clock::Fixed(moment.parse().unwrap())))
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8(self.body.to_vec()).unwrap()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

async fn ask(router: &Router, method: &str, address: &str, headers: &[(&str, &str)]) -> Answer {
    let request = headers.iter().fold(Request::builder().method(method).uri(address), |r, (n, v)| r.header(*n, *v));
    let response = router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    Answer { status: parts.status, headers: parts.headers, body: body.collect().await.unwrap().to_bytes() }
}

async fn get(router: &Router, address: &str) -> Answer {
    ask(router, "GET", address, &[]).await
}

#[tokio::test]
async fn every_page_answers_with_its_language_and_length() {
    let router = at(FRIDAY);
    for route in Route::all(&site()) {
        let path = route.page_id.path(route.locale);
        let answer = get(&router, &path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{path}");
        assert_eq!(answer.header("content-language"), route.locale, "{path}");
        assert_eq!(answer.header("content-length"), answer.body.len().to_string(), "{path}");
    }
}

#[tokio::test]
async fn every_answer_whatever_it_is_carries_the_privacy_headers() {
    let router = at(FRIDAY);
    let long = format!("/{}", "x".repeat(3_000));
    let large = "x".repeat(20_000);
    for (method, address, header, status) in [
        ("GET", "/", "", 200),
        ("HEAD", "/en", "", 200),
        ("GET", "/en/", "", 301),
        ("GET", "/en/nothing", "", 404),
        ("POST", "/en", "", 405),
        ("DELETE", "/healthz", "", 405),
        ("OPTIONS", "/robots.txt", "", 405),
        ("GET", long.as_str(), "", 414),
        ("GET", "/en", large.as_str(), 431),
        ("GET", "/healthz", "", 200),
        ("GET", "/robots.txt", "", 200),
    ] {
        let answer = ask(&router, method, address, &[("x-large", header)]).await;
        let name = &address[..address.len().min(20)];
        assert_eq!(answer.status, status, "{method} {name}");
        for (header, value) in [
            ("cache-control", "no-store"),
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(header), value, "{method} {name}");
        }
        assert!(answer.header("permissions-policy").contains("geolocation=()"), "{method} {name}");
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{method} {name}: {policy}");
        assert!(!policy.contains("unsafe") && policy.contains("frame-ancestors 'none'"), "{policy}");
        for never in ["set-cookie", "etag", "last-modified", "clear-site-data", "report-to", "nel", "server", "link"] {
            assert!(!answer.headers.contains_key(never), "{method} {name}: {never}");
        }
    }
}

#[tokio::test]
async fn one_permanent_redirect_to_the_one_address() {
    let router = at(FRIDAY);
    for (asked, address) in [
        ("/en/", "/en"),
        ("/EN", "/en"),
        ("/En/Plan/", "/en/plan"),
        ("/en//plan", "/en/plan"),
        ("/en/plan?utm_source=x", "/en/plan"),
        ("/en/plan?", "/en/plan"),
        ("/?q=secret", "/"),
        ("//", "/"),
        ("/en/%70lan", "/en/plan"),
        ("/LEAVE", "/leave"),
        ("/leave/?x", "/leave"),
        ("/en/services?", "/en/services"),
        ("/en/services?who=men&need=talk", "/en/services?need=talk&who=men"),
        ("/en/services?need=talk&need=talk", "/en/services?need=talk"),
        ("/en/services?need=talk&q=typed+words", "/en/services?need=talk"),
        ("/en/services?need=magic", "/en/services"),
        ("/en/services?who=anyone", "/en/services"),
        ("/en/Services/Relate", "/en/services/relate"),
        // What programs take for a part of a link.
        ("/en/plan.", "/en/plan"),
        ("/en/plan)", "/en/plan"),
        ("/en/plan,", "/en/plan"),
        ("/en/plan%20", "/en/plan"),
        ("/en/plan%C2%A0", "/en/plan"),
        ("/en/plan%E2%80%9D", "/en/plan"),
        ("/en/plan;x", "/en/plan"),
        ("/en/plan.html", "/en/plan"),
        ("/en/plan&fbclid=x", "/en/plan"),
        ("/en/services/relate%3E", "/en/services/relate"),
        ("/ur/plan%DB%94", "/ur/plan"),
        ("/ur/plan%D8%8C", "/ur/plan"),
        ("/en.", "/en"),
        // Without a language, or with another tag of one of ours.
        ("/plan", "/en/plan"),
        ("/urgent/", "/en/urgent"),
        ("/helpline", "/en/helpline"),
        ("/services", "/en/services"),
        ("/services?need=talk", "/en/services?need=talk"),
        ("/services/relate", "/en/services/relate"),
        ("/find", "/en/find"),
        ("/index.html", "/"),
        ("/en-GB/plan", "/en/plan"),
        ("/en-gb", "/en"),
        ("/ur-PK/plan", "/ur/plan"),
        ("/ur-PK", "/ur"),
        ("/ta_LK/services", "/ta/services"),
    ] {
        let answer = get(&router, asked).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (301, address), "{asked}");
        assert_eq!(get(&router, address).await.status, 200, "{address}");
    }
}

#[tokio::test]
async fn what_is_not_a_page_is_a_kind_404_with_the_numbers_and_without_an_echo() {
    let router = at(FRIDAY);
    let odd = [
        "/nothing",
        "/en/nothing",
        "/en/services/nobody",
        "/xx",
        "/en/plan/more",
        "/en/leave",
        "/favicon.ico",
        "/.env",
        "/.well-known/security.txt",
        "/%E2%80%9Cen/plan",
        "/zz-ZZ/plan",
        "/en-GB/nothing",
        "/plan/more",
        "//evil.example",
    ];
    let odder = ["/%00", "/en/%ff%fe", "/en/..%2f..%2fetc", "/en/<script>marked", "/marked?marked=marked"];
    for address in odd.into_iter().chain(odder) {
        let encoded = address.replace('<', "%3C").replace('>', "%3E");
        let answer = get(&router, &encoded).await;
        assert_eq!(answer.status, 404, "{address}");
        let text = answer.text();
        assert!(text.contains("0800 111 4998") && text.contains("tel:999"), "{address}");
        assert!(!text.contains("marked") && !text.contains("evil") && !text.contains("nobody"), "{address}");
    }
}

#[tokio::test]
async fn trouble_is_kind_and_carries_the_numbers() {
    let router = at(FRIDAY);
    let many: Vec<(String, String)> = (0..70).map(|n| (format!("x-{n}"), "y".to_owned())).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let long = format!("/en?{}", "q".repeat(3_000));
    for (method, address, headers, status, heading) in [
        ("POST", "/en", vec![], 405, "That did not work"),
        ("PUT", "/en/services", vec![], 405, "That did not work"),
        ("GET", long.as_str(), vec![], 414, "That address is too long"),
        ("GET", "/en", many, 431, "Your browser sent too much"),
    ] {
        let answer = ask(&router, method, address, &headers).await;
        assert_eq!(answer.status, status);
        assert!(answer.text().contains(heading) && answer.text().contains("0800 111 4998"), "{heading}");
        assert_eq!(answer.header("allow"), if status == 405 { "GET, HEAD" } else { "" });
    }
}

#[tokio::test]
async fn the_first_page_varies_with_language_and_is_the_page_of_that_language() {
    let router = at(FRIDAY);
    for (asked, path) in
        [("ta, en-GB;q=0.5", "/ta"), ("la, en-GB;q=0.5", "/en"), ("la, ur;q=0.2", "/ur"), ("pa-PK, en;q=0.5", "/ur")]
    {
        let front = ask(&router, "GET", "/", &[("accept-language", asked)]).await;
        assert_eq!(front.header("vary"), "Accept-Encoding, Accept-Language");
        let named = get(&router, path).await;
        assert_eq!(named.header("vary"), "Accept-Encoding");
        assert!(front.body == named.body, "{asked}");
    }
    for odd in ["", "*", ";;;,,", "en;q=high", "xx-yy-zz"] {
        let answer = ask(&router, "GET", "/", &[("accept-language", odd)]).await;
        assert_eq!(answer.status, 200, "{odd}");
    }
}

#[tokio::test]
async fn a_body_is_the_same_in_all_three_forms() {
    let router = at(FRIDAY);
    let plain = get(&router, "/en/services").await;
    assert!(!plain.headers.contains_key("content-encoding"));
    let gzip = ask(&router, "GET", "/en/services", &[("accept-encoding", "gzip")]).await;
    assert_eq!(gzip.header("content-encoding"), "gzip");
    let mut unzipped = Vec::new();
    flate2::read::GzDecoder::new(&gzip.body[..]).read_to_end(&mut unzipped).unwrap();
    assert_eq!(unzipped, plain.body);
    let br = ask(&router, "GET", "/en/services", &[("accept-encoding", "gzip, br")]).await;
    assert_eq!(br.header("content-encoding"), "br");
    let mut unpacked = Vec::new();
    brotli::BrotliDecompress(&mut &br.body[..], &mut unpacked).unwrap();
    assert_eq!(unpacked, plain.body);
    assert!(br.body.len() < gzip.body.len() && gzip.body.len() < plain.body.len());
}

#[tokio::test]
async fn head_says_what_get_would() {
    let router = at(FRIDAY);
    for address in ["/", "/en/plan", "/en/nothing", "/en/services?need=talk"] {
        let encoding = [("accept-encoding", "br")];
        let (head, get) =
            (ask(&router, "HEAD", address, &encoding).await, ask(&router, "GET", address, &encoding).await);
        assert_eq!(head.status, get.status, "{address}");
        assert_eq!(head.headers, get.headers, "{address}");
    }
}

#[tokio::test]
async fn the_words_are_right_one_second_before_and_at_each_change() {
    for (before, words_before, after, words_after) in [
        (
            "2026-11-20T17:29:59Z",
            "open now, until 5.30pm today, Friday",
            "2026-11-20T17:30:00Z",
            "closed now. It opens tomorrow at 10am",
        ),
        (
            "2026-11-21T09:59:59Z",
            "closed now. It opens today at 10am",
            "2026-11-21T10:00:00Z",
            "open now, until 1pm today, Saturday",
        ),
        (
            "2026-11-21T12:59:59Z",
            "open now, until 1pm today, Saturday",
            "2026-11-21T13:00:00Z",
            "closed now. It opens tomorrow at 10am",
        ),
        (
            "2026-11-22T12:59:59Z",
            "open now, until 1pm today, Sunday",
            "2026-11-22T13:00:00Z",
            "closed now. It opens tomorrow at 8.30am",
        ),
        (
            "2026-03-29T00:59:59Z",
            "closed now. It opens today at 10am",
            "2026-03-29T01:00:00Z",
            "closed now. It opens today at 10am",
        ),
        (
            "2026-03-29T08:59:59Z",
            "closed now. It opens today at 10am",
            "2026-03-29T09:00:00Z",
            "open now, until 1pm today, Sunday",
        ),
        (
            "2026-10-25T00:59:59Z",
            "closed now. It opens today at 10am",
            "2026-10-25T01:00:00Z",
            "closed now. It opens today at 10am",
        ),
        (
            "2026-10-25T09:59:59Z",
            "closed now. It opens today at 10am",
            "2026-10-25T10:00:00Z",
            "open now, until 1pm today, Sunday",
        ),
        (
            "2026-12-24T23:59:59Z",
            "closed now. It opens on Sunday at 10am. Its hours may differ tomorrow",
            "2026-12-25T00:00:00Z",
            "hours may differ today",
        ),
        (
            "2026-12-27T23:59:59Z",
            "closed now. It opens on Tuesday at 8.30am. Its hours may differ tomorrow",
            "2026-12-28T00:00:00Z",
            "hours may differ today",
        ),
        (
            "2026-12-31T23:59:59Z",
            "closed now. It opens on Saturday at 10am. Its hours may differ tomorrow",
            "2027-01-01T00:00:00Z",
            "hours may differ today",
        ),
    ] {
        for (moment, words) in [(before, words_before), (after, words_after)] {
            let text = get(&at(moment), "/en").await.text();
            assert!(
                text.contains(&format!("Safe to Talk is {words}")) || text.contains(&format!("Safe to Talk {words}")),
                "{moment}: {words}"
            );
            assert_eq!(text.contains("is open now, until"), words.starts_with("open"), "{moment}");
            assert!(text.contains("This line is open now, day and night:"), "{moment}");
        }
    }
}

#[tokio::test]
async fn a_fault_inside_is_a_kind_500() {
    fn faulty(site: &Site, route: Route<&str>, now: Option<DateTime<Utc>>) -> Document {
        assert!(!matches!(route.page_id, PageId::Guide(_)), "a fault");
        render(site, route, now)
    }
    let clock = Clock::Fixed(FRIDAY.parse().unwrap());
    let router = router(SiteState::with_render_fn(site(), clock, faulty));
    let answer = get(&router, "/en/plan").await;
    assert_eq!(answer.status, 500);
    assert!(answer.text().contains("Something went wrong here") && answer.text().contains("0800 111 4998"));
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(get(&router, "/en").await.status, 200);
}

#[tokio::test]
async fn choices_in_the_finder_are_drawn_side_by_side() {
    static INSIDE: AtomicUsize = AtomicUsize::new(0);
    /// Each waits, for a while, until the other is being drawn too.
    fn together(site: &Site, route: Route<&str>, now: Option<DateTime<Utc>>) -> Document {
        INSIDE.fetch_add(1, Ordering::SeqCst);
        for _ in 0..1_000 {
            if INSIDE.load(Ordering::SeqCst) == 2 {
                return render(site, route, now);
            }
            thread::park_timeout(Duration::from_millis(10));
        }
        Document { status: 500, ..render(site, route, now) }
    }
    if thread::available_parallelism().is_ok_and(|processors| processors.get() > 1) {
        let router = router(SiteState::with_render_fn(site(), Clock::Fixed(FRIDAY.parse().unwrap()), together));
        let [one, other] = ["/en/services?need=talk", "/en/services?need=home"];
        let (one, other) = tokio::join!(get(&router, one), get(&router, other));
        assert_eq!((one.status, other.status), (StatusCode::OK, StatusCode::OK));
    }
}

#[tokio::test]
async fn a_page_is_drawn_once_however_many_ask_for_it_and_leave() {
    static DRAWN: AtomicUsize = AtomicUsize::new(0);
    fn counted(site: &Site, route: Route<&str>, now: Option<DateTime<Utc>>) -> Document {
        DRAWN.fetch_add(1, Ordering::SeqCst);
        render(site, route, now)
    }
    let router = router(SiteState::with_render_fn(site(), Clock::Fixed(FRIDAY.parse().unwrap()), counted));
    for _ in 0..20 {
        let asking = ask(&router, "GET", "/en/plan", &[]);
        // It begins, and is dropped.
        let _ = tokio::time::timeout(Duration::ZERO, asking).await;
    }
    assert_eq!(get(&router, "/en/plan").await.status, StatusCode::OK);
    assert_eq!(DRAWN.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn when_nothing_can_be_drawn_the_numbers_are_sent_all_the_same() {
    fn broken(_: &Site, _: Route<&str>, _: Option<DateTime<Utc>>) -> Document {
        panic!("a fault")
    }
    let router = router(SiteState::with_render_fn(site(), Clock::System, broken));
    let answer = get(&router, "/en").await;
    assert_eq!(answer.status, 500);
    assert_eq!(
        answer.text(),
        "999: 999\nSafe to Talk: 0800 111 4998\nNational Domestic Abuse Helpline: 0808 2000 247\n"
    );
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[tokio::test]
async fn filters_find_what_they_name() {
    let router = at("2026-11-20T23:00:00Z");
    for (query, found, not) in [
        ("need=home", "Panahghar", "Samaritans"),
        ("who=men", "Valley House", "FWT"),
        ("need=talk&open=now", "Samaritans", "Coventry Haven"),
    ] {
        let text = get(&router, &format!("/en/services?{query}")).await.text();
        let list = text.split_once("class=\"found\"").unwrap().1.split("<footer").next().unwrap();
        assert!(list.contains(found) && !list.contains(not), "{query}");
        assert!(text.contains(" checked"), "{query}");
    }
    let none = get(&router, "/en/services?need=pets&contact=video").await.text();
    assert!(none.contains("No service fits all of that") && none.contains("Leave out"));
}

#[test]
fn content_with_a_fault_is_refused_whole() {
    let file = File { path: "directory/site.toml".to_owned(), text: "helpline = 1".to_owned() };
    assert!(Site::read(&[file]).is_err());
}
