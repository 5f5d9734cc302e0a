//! Every kind of page, drawn from the small site and kept as a snapshot that a person can read. Review changes with
//! `cargo insta review`, or set `INSTA_UPDATE=always` once and read the diff.
#![allow(missing_docs, clippy::unwrap_used)]

mod common;

use app::{
    components::assets,
    pages::error::plain,
    render::render,
    route::{ErrorPage, PageId, Route},
};
use common::{CHRISTMAS, EVENING, FRIDAY, at, fixture, route};

/// One tag a line; what is constant in every page is left out.
fn readable(html: &str) -> String {
    let html = html
        .replace(assets::STYLE, "")
        .replace(assets::QUICK_EXIT, "")
        .replace(assets::HELPLINE_AND_VISIT, "")
        .replace(assets::GUARD, "");
    html.replace("><", ">\n<").lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

#[test]
fn every_kind_of_page() {
    let site = fixture();
    for (name, address, moment) in [
        ("home-open", "/en", at(FRIDAY)),
        ("home-closed", "/en", at(EVENING)),
        ("home-holiday", "/en", at(CHRISTMAS)),
        ("home-kept", "/en", None),
        ("door", "/en/someone", at(FRIDAY)),
        ("guide", "/en/first", at(FRIDAY)),
        ("guide-next-is-a-call", "/en/second", at(EVENING)),
        ("guide-easy", "/en/simple", at(FRIDAY)),
        ("guide-without-contact", "/en/friend", at(FRIDAY)),
        ("guide-on-mistakes", "/en/us", at(FRIDAY)),
        ("finder", "/en/services", at(FRIDAY)),
        ("finder-filtered", "/en/services?need=talk&who=women&open=now", at(EVENING)),
        ("finder-nothing", "/en/services?need=pets&who=men", at(FRIDAY)),
        ("finder-kept", "/en/services", None),
        ("unmatched", "/en/find", at(FRIDAY)),
        ("service", "/en/services/our-line", at(FRIDAY)),
        ("service-not-confirmed", "/en/services/quiet-house", at(FRIDAY)),
        ("service-without-contact", "/en/services/course", at(FRIDAY)),
        ("service-escaped", "/en/services/chat", at(FRIDAY)),
        ("service-with-old-hours", "/en/services/old-line", at(FRIDAY)),
        ("helpline", "/en/helpline", at(FRIDAY)),
        ("helpline-closed", "/en/helpline", at(EVENING)),
        ("leave", "/leave", at(FRIDAY)),
    ] {
        let page = render(site, route(site, address), moment);
        let whole = format!("{} {} {:?}\n{}", page.status, page.language, page.cache_policy, readable(&page.html));
        insta::assert_snapshot!(name, whole);
    }
}

#[test]
fn every_kind_of_trouble() {
    let site = fixture();
    for (name, trouble) in [
        ("trouble-not-found", ErrorPage::NotFound),
        ("trouble-method", ErrorPage::Method),
        ("trouble-long-address", ErrorPage::LongAddress),
        ("trouble-large-headers", ErrorPage::LargeHeaders),
        ("trouble-server", ErrorPage::Server),
        ("trouble-slow", ErrorPage::Slow),
        ("trouble-too-many", ErrorPage::TooMany),
    ] {
        let page = render(site, Route { locale: "en", page_id: PageId::Error(trouble) }, at(FRIDAY));
        insta::assert_snapshot!(name, format!("{} {:?}\n{}", page.status, page.cache_policy, readable(&page.html)));
    }
}

#[test]
fn trouble_as_plain_text_is_kind_and_carries_the_numbers() {
    let site = fixture();
    for (name, trouble) in
        [("plain-request", ErrorPage::Request), ("plain-too-many", ErrorPage::TooMany), ("plain-busy", ErrorPage::Busy)]
    {
        insta::assert_snapshot!(name, plain(site, site.default_locale(), trouble));
    }
}
