//! The form of the finder, whole answers: its words lead on and come back nowhere; bad forms get a kind page.
#![allow(missing_docs, clippy::unwrap_used)]

use axum::{
    Router,
    body::Body,
    http::{Request, Response, StatusCode},
};
use http_body_util::BodyExt;
use server::{
    cli::Content,
    clock::Clock,
    content_source,
    http::{pages::SiteState, router::router},
};
use tower::ServiceExt;

const FORM: &str = "application/x-www-form-urlencoded";

fn site() -> Router {
    let site = content_source::site(&Content::default()).unwrap();
    router(SiteState::new(site, Clock::Fixed("2026-11-20T09:00:00Z".parse().unwrap())))
}

async fn send(method: &str, headers: &[(&str, &str)], form: impl Into<Body>) -> Response<Body> {
    let request = headers.iter().fold(Request::builder().method(method).uri("/do/find"), |r, (n, v)| r.header(*n, *v));
    site().oneshot(request.body(form.into()).unwrap()).await.unwrap()
}

async fn post(form: impl Into<Body>) -> Response<Body> {
    send("POST", &[("content-type", FORM), ("accept", "text/html")], form).await
}

fn way(answer: &Response<Body>) -> &str {
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    answer.headers()["location"].to_str().unwrap()
}

#[tokio::test]
async fn words_lead_to_the_closed_vocabulary() {
    assert_eq!(way(&post("locale=en&words=I+have+nowhere+to+live").await), "/en/found?need=home&to=home");
    assert_eq!(way(&post("locale=en&words=coventry+haven").await), "/en/services/coventry-haven");
    assert_eq!(way(&post("locale=en&words=zzzqqq").await), "/en/find");
    for nothing in ["", "locale=en", "locale=en&words=", "locale=xx&words=+", "locale=..%2F..&words="] {
        assert_eq!(way(&post(nothing).await), "/en/services", "{nothing}");
    }
}

#[tokio::test]
async fn nothing_typed_and_nothing_of_where_one_came_from_is_in_the_answer() {
    for form in [
        "locale=en&words=markedword",
        "words=markedword&words=markedword",
        "words[markedword]=markedword",
        "%ff%fe=markedword",
        "markedword",
    ] {
        let headers =
            [("content-type", FORM), ("accept", "text/html"), ("referer", "http://elsewhere.example/markedplace")];
        let answer = send("POST", &headers, form).await;
        let headers = format!("{:?}", answer.headers());
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        assert!(!headers.contains("marked"), "{form}: {headers}");
        assert!(!String::from_utf8_lossy(&body).contains("marked"), "{form}");
    }
}

#[tokio::test]
async fn the_answer_is_the_same_whatever_the_browser_says_it_accepts() {
    for accept in ["text/html", "*/*", "application/json", ""] {
        let answer = send("POST", &[("content-type", FORM), ("accept", accept)], "locale=en&words=homeless").await;
        assert!(way(&answer).starts_with("/en/found?need=home"), "{accept}");
    }
}

#[tokio::test]
async fn every_answer_is_sealed() {
    for answer in [post("words=homeless").await, post("words[]=x").await, send("GET", &[], "").await] {
        assert_eq!(answer.headers()["cache-control"], "no-store");
        assert_eq!(answer.headers()["referrer-policy"], "no-referrer");
        assert!(!answer.headers().contains_key("set-cookie"));
        assert!(!answer.headers().contains_key("serverfnerror"));
    }
}

#[tokio::test]
async fn what_is_no_form_of_ours_gets_a_kind_page() {
    for (form, status) in [(Body::from("words[]=x"), 400), (Body::from("words=a".repeat(2_000)), 413)] {
        let answer = post(form).await;
        assert_eq!(answer.status().as_u16(), status);
        assert_eq!(answer.headers()["content-language"], "en");
        let page = String::from_utf8(answer.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap();
        assert!(page.contains("That did not work") && page.contains("0800 111 4998"), "{status}");
    }
}

#[tokio::test]
async fn the_longest_entry_in_any_script_is_taken() {
    let words = "%E0%AE%B5".repeat(app::components::search_box::LONGEST);
    assert!(way(&post(format!("locale=en&words={words}")).await).starts_with("/en/f"));
}

#[tokio::test]
async fn who_comes_back_to_the_address_is_led_to_the_form() {
    for method in ["GET", "HEAD", "PUT"] {
        assert_eq!(way(&send(method, &[], "").await), "/en/services", "{method}");
    }
}
