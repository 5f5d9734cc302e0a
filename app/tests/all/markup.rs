//! What holds for the markup of every page of the live site, at an open, a closed and an unsure moment, and when kept.
#![allow(missing_docs, clippy::unwrap_used)]

use crate::common::{CHRISTMAS, EVENING, FRIDAY, at, fixture, live};
use app::{
    directory::selection::Selection,
    render::render,
    route::{ErrorPage, PageId, Parsed, Route},
    site::Site,
};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;

fn select<'a>(page: &'a Html, what: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(what).unwrap()).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

/// Every page, with some filters, and a page of trouble; each with its address and raw markup.
fn every_page(site: &'static Site) -> Vec<(String, String, Html)> {
    let facets = &site.directory.facets;
    let first = facets.chosen(Selection::ALL).map(|(_, _, value)| value).next().unwrap();
    let women = facets.find("who", "women").unwrap();
    let filters = [first, women, facets.open_now()].map(PageId::Services);
    let more = filters.into_iter().chain([PageId::Error(ErrorPage::NotFound)]);
    let routes = Route::all(site).into_iter().chain(more.map(|page_id| Route { locale: "en", page_id }));
    let moments = [at(FRIDAY), at(EVENING), at(CHRISTMAS), None];
    let each = routes.flat_map(|route| moments.map(|moment| (route, moment)));
    each.map(|(route, moment)| {
        let html = render(site, route, moment).html;
        let parsed = Html::parse_document(&html);
        (format!("{} {:?} at {moment:?}", route.locale, route.page_id), html, parsed)
    })
    .collect()
}

#[test]
fn a_draft_says_what_it_is_once_after_the_title_and_what_the_page_is_for() {
    let drafts =
        every_page(live()).into_iter().filter(|(name, ..)| !name.starts_with("en ") && !name.contains(" Leave "));
    for (name, _, page) in drafts {
        let parts = select(&page, "main h1, main .intro, main .translation");
        let order = parts.iter().map(|part| part.value().name()).collect::<Vec<_>>();
        assert!(matches!(order[..], ["h1", "p", "aside"] | ["h1", "aside"]), "{name}: {order:?}");
    }
}

/// Old engines do not lay out isolate marks in text: `<bdi>` stands there instead.
#[test]
fn no_isolate_mark_is_in_the_text_of_a_page() {
    let mut elements = 0;
    for (name, html, page) in every_page(live()).into_iter().chain(every_page(fixture())) {
        let marked =
            page.root_element().text().find(|words| words.contains(|c| ('\u{2066}'..='\u{2069}').contains(&c)));
        assert_eq!(marked, None, "{name}");
        elements += html.matches("<bdi>").count();
        assert_eq!(html.matches("<bdi").count(), html.matches("</bdi>").count(), "{name}");
    }
    assert!(elements > 1_000, "{elements} elements");
}

#[test]
fn one_h1_and_no_level_left_out() {
    for (name, _, page) in every_page(live()) {
        let levels: Vec<u32> =
            select(&page, "h1, h2, h3, h4, h5, h6").iter().map(|h| h.value().name()[1..].parse().unwrap()).collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}: {levels:?}");
        let steps = levels.windows(2).all(|pair| pair[1] <= pair[0] + 1);
        assert!(levels[0] == 1 && steps, "{name}: {levels:?}");
    }
}

#[test]
fn language_title_and_viewport_are_said() {
    for (name, html, page) in every_page(live()) {
        let locale = live().locale(name.split(' ').next().unwrap()).unwrap();
        let (code, direction, script) = (&locale.code, locale.direction.name(), locale.formats.script());
        let start = format!("<!DOCTYPE html><html lang=\"{code}\" dir=\"{direction}\" data-script=\"{script}\">");
        assert!(html.starts_with(&start) || name.contains(" Leave "), "{name}: {}", &html[..90]);
        assert!(!text(select(&page, "title")[0]).is_empty(), "{name}");
        assert_eq!(select(&page, "meta[name=viewport]").len(), 1, "{name}");
    }
}

#[test]
fn ids_are_unique_and_what_names_them_finds_them() {
    for (name, _, page) in every_page(live()) {
        let ids: Vec<&str> = select(&page, "[id]").iter().filter_map(|e| e.attr("id")).collect();
        let once: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), once.len(), "{name}: {ids:?}");
        for attribute in ["for", "aria-labelledby", "aria-describedby"] {
            for element in select(&page, &format!("[{attribute}]")) {
                assert!(once.contains(element.attr(attribute).unwrap()), "{name}: {attribute}");
            }
        }
        for input in select(&page, "input:not([type=hidden])") {
            let label = format!("label[for=\"{}\"]", input.attr("id").unwrap());
            assert_eq!(select(&page, &label).len(), 1, "{name}: {label}");
        }
    }
}

#[test]
fn every_link_has_words_and_leads_somewhere() {
    let site = live();
    for (name, _, page) in every_page(site) {
        for link in select(&page, "a") {
            let href = link.attr("href").unwrap();
            assert!(!text(link).is_empty(), "{name}: {href}");
            if href.starts_with('/') {
                let href = href.split('#').next().unwrap_or_default();
                let (path, query) = href.split_once('?').map_or((href, None), |(path, query)| (path, Some(query)));
                assert!(matches!(Route::parse(site, path, query, "en"), Parsed::Page(_)), "{name}: {href}");
            } else if href.starts_with('#') {
                assert_eq!(select(&page, href).len(), 1, "{name}: {href}");
            } else {
                let kinds = ["tel:", "sms:", "mailto:", "https://"];
                assert!(kinds.iter().any(|kind| href.starts_with(kind)), "{name}: {href}");
            }
        }
    }
}

#[test]
fn nothing_that_the_policy_blocks_and_nothing_from_elsewhere() {
    for (name, html, page) in every_page(live()) {
        assert!(!html.contains("<!>") && !html.contains(" style=\""), "{name}");
        assert!(
            select(&page, "img, iframe, object, embed, video, audio, link[rel=stylesheet], script[src]").is_empty()
        );
        for element in select(&page, "*") {
            let handler = element.value().attrs().find(|(key, _)| key.starts_with("on"));
            assert!(handler.is_none(), "{name}: {handler:?}");
        }
    }
}

#[test]
fn the_numbers_are_on_every_page_but_the_blank_one() {
    let site = live();
    for (name, _, page) in every_page(site) {
        let numbers: Vec<&str> = select(&page, "a[href^='tel:']").iter().filter_map(|link| link.attr("href")).collect();
        let blank = name.contains(" Leave ");
        assert_eq!(numbers.contains(&"tel:08001114998"), !blank, "{name}");
        assert_eq!(numbers.contains(&"tel:999"), !blank, "{name}");
        assert_eq!(select(&page, "a[href='/leave'][data-leave]").len(), usize::from(!blank), "{name}");
    }
}

#[test]
fn a_kept_page_claims_nothing_and_an_unsure_one_never_says_open() {
    let site = live();
    for route in Route::all(site) {
        let kept = render(site, route, None).html;
        let page = Html::parse_document(&kept);
        let said: String =
            select(&page, ".helpline, .found, .card__reach, .next, form").into_iter().map(text).collect();
        for claim in ["open now", "Open now", "closed now", "Closed now"] {
            assert!(!said.contains(claim), "{:?}: {claim}", route.page_id);
        }
        assert!(select(&page, "[data-until]").is_empty(), "{:?}", route.page_id);
        let unsure = render(site, route, at(CHRISTMAS)).html;
        assert!(!unsure.contains("Safe to Talk is open now"), "{:?}", route.page_id);
    }
}

#[test]
fn a_weak_number_never_stands_without_its_note() {
    let site = live();
    for record in &site.directory.records {
        let Parsed::Page(route) = Route::parse(site, &format!("/en/services/{}", record.id), None, "en") else {
            continue;
        };
        let html = render(site, route, at(FRIDAY)).html;
        let page = Html::parse_document(&html);
        for contact in record.contacts.iter().filter(|contact| contact.is_low()) {
            let noted = select(&page, ".note").iter().any(|note| {
                let words = text(*note);
                words.contains("Not confirmed") && words.contains("0800 111 4998") && words.contains(&contact.value)
            });
            assert!(noted, "{}: {}", record.id, contact.value);
            let shown = select(&page, ".contact").iter().filter(|c| text(**c).ends_with(&contact.value)).count();
            assert_eq!(shown, 1, "{}: {} stands outside its note", record.id, contact.value);
        }
    }
}

#[test]
fn what_is_written_in_records_is_shown_and_never_run() {
    let site = fixture();
    for route in Route::all(site) {
        let html = render(site, route, at(FRIDAY)).html;
        for raw in ["< & Co", "1 < 2", "< to", "a=1&b="] {
            assert!(!html.contains(raw), "{:?}: {raw}", route.page_id);
        }
    }
    let Parsed::Page(chat) = Route::parse(site, "/en/services/chat", None, "en") else { panic!("no page") };
    let html = render(site, chat, at(FRIDAY)).html;
    assert!(html.contains("Chat &lt; &amp; Co &gt;") && html.contains("1 &lt; 2 &amp; "));
}
