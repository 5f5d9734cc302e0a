//! The live content has no fault, and every rule of the content that is not one of syntax.
#![allow(missing_docs, clippy::unwrap_used)]

mod common;

use app::{render::render, route::Route, site::Site};
use common::{EVENING, at, live, live_files};

#[test]
fn the_live_content_has_no_problem() {
    let problems = Site::read(&live_files()).err().unwrap_or_default();
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn nothing_of_the_never_print_list_is_on_any_page() {
    let site = live();
    for route in Route::all(site) {
        let html = render(site, route, at(EVENING)).html;
        let body = html.split("</style>").last().unwrap();
        let faults: Vec<_> = body.lines().flat_map(|line| site.directory.never_print.faults(line)).collect();
        assert!(faults.is_empty(), "{:?}: {faults:?}", route.place);
    }
}

#[test]
fn no_page_of_a_confidential_service_holds_a_postcode() {
    let site = live();
    for record in site.directory.records.iter().filter(|record| record.confidential) {
        let route = common::route(site, &format!("/en/services/{}", record.id));
        let html = render(site, route, at(EVENING)).html;
        let words = scraper::Html::parse_document(html.split("</style>").last().unwrap());
        let words: Vec<&str> = words.root_element().text().collect();
        assert!(!words.iter().any(|line| app::directory::phone::has_postcode(line)), "{}", record.id);
    }
}

#[test]
fn titles_and_addresses_are_neutral() {
    let private = ["abuse", "violence", "domestic", "refuge", "victim", "escape", "rape", "assault"];
    let site = live();
    for route in Route::all(site) {
        let html = render(site, route, at(EVENING)).html;
        let between = |open: &str, close: &str| html.split(open).nth(1).and_then(|rest| rest.split(close).next());
        let title = between("<title>", "</title>").unwrap().to_lowercase();
        let summary = between("name=\"description\" content=\"", "\"").unwrap_or_default().to_lowercase();
        let path = route.place.path("en");
        for word in private {
            assert!(![&title, &summary, &path].iter().any(|text| text.contains(word)), "{path}: {title}: {word}");
        }
        assert!(title.len() > 5, "{path}: {title}");
    }
}

#[test]
fn the_lines_that_the_issue_names_are_there() {
    let site = live();
    for id in ["coventry-haven", "valley-house", "panahghar", "relate", "choose2change", "childrens-programme"] {
        assert!(site.directory.record(id).is_some(), "{id}");
    }
    for (id, number) in
        [("safe-to-talk", "0800 111 4998"), ("national-helpline", "0808 2000 247"), ("emergency", "999")]
    {
        assert_eq!(site.directory.record(id).and_then(|record| record.phone()).unwrap().value, number);
    }
    assert!(site.directory.records.len() > 80);
}
