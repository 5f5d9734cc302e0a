//! Every page is at most three taps from the home page, in every language; and each has a code of its own to be named by.
#![allow(missing_docs, clippy::unwrap_used)]

use crate::common::{FRIDAY, at, live};
use app::{
    render::render,
    route::{PageId, Parsed, Route},
};
use std::collections::{BTreeMap, BTreeSet};

/// The addresses within the site that a page links to, without their fragments.
fn linked(html: &str) -> BTreeSet<String> {
    let page = scraper::Html::parse_document(html);
    let links = scraper::Selector::parse("a[href^='/']").unwrap();
    let hrefs = page.select(&links).filter_map(|link| link.value().attr("href"));
    hrefs.map(|href| href.split('#').next().unwrap().to_owned()).collect()
}

#[test]
fn every_page_is_at_most_three_taps_from_the_home_page() {
    let site = live();
    for locale in &site.locales {
        let home = format!("/{}", locale.code);
        let (mut seen, mut next) = (BTreeSet::from([home.clone()]), vec![home]);
        for _ in 0..3 {
            let found = next.iter().filter_map(|address| {
                let (path, query) =
                    address.split_once('?').map_or((address.as_str(), None), |(path, query)| (path, Some(query)));
                match Route::parse(site, path, query, "en") {
                    Parsed::Page(route) if route.page_id != PageId::Leave => {
                        Some(linked(&render(site, route, at(FRIDAY)).html))
                    }
                    _ => None,
                }
            });
            let own = format!("/{}/", locale.code);
            let fresh: BTreeSet<String> = found.flatten().filter(|address| address.starts_with(&own)).collect();
            next = fresh.difference(&seen).cloned().collect();
            seen.extend(fresh);
        }
        let paths: BTreeSet<&str> = seen.iter().map(|address| address.split('?').next().unwrap()).collect();
        let routes = Route::all(site).into_iter().filter(|route| route.locale == locale.code);
        // A form leads to the page for words that match nothing, and no page of its own leads to where leaving leads.
        let pages = routes.filter(|route| ![PageId::NoResults, PageId::Leave].contains(&route.page_id));
        let far: Vec<String> =
            pages.map(|route| route.page_id.path(route.locale)).filter(|path| !paths.contains(path.as_str())).collect();
        assert!(far.is_empty(), "more than three taps away: {far:?}");
    }
}

#[test]
fn each_page_has_a_code_of_its_own_the_same_in_every_language() {
    let site = live();
    let mut codes: BTreeMap<String, PageId<&str>> = BTreeMap::new();
    for route in Route::all(site) {
        let code = route.page_id.code();
        assert!(code.len() == 5 && code.chars().all(|c| c.is_ascii_uppercase() && !"AEIOU".contains(c)), "{code}");
        let other = codes.insert(code.clone(), route.page_id);
        assert!(other.is_none_or(|other| other == route.page_id), "{code} names {other:?} and {:?}", route.page_id);
    }
    let html = render(site, crate::common::route(site, "/ur/urgent"), at(FRIDAY)).html;
    let urgent = PageId::Guide("urgent").code();
    assert!(html.contains(&format!("{urgent}-ur")), "the page does not say its code {urgent}-ur");
}
