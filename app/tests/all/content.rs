//! The live content has no fault, and every rule of the content that is not one of syntax.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods)]

use crate::common::{EVENING, at, live, live_files};
use app::{render::render, route::Route, site::Site};
use std::{fs, path::Path};

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
        let faults: Vec<_> = body.lines().flat_map(|line| site.directory.forbidden.faults(line)).collect();
        assert!(faults.is_empty(), "{:?}: {faults:?}", route.page_id);
    }
}

#[test]
fn no_page_of_a_confidential_service_holds_a_postcode() {
    let site = live();
    for record in site.directory.records.iter().filter(|record| record.confidential) {
        let route = crate::common::route(site, &format!("/en/services/{}", record.id));
        let html = render(site, route, at(EVENING)).html;
        let words = scraper::Html::parse_document(html.split("</style>").last().unwrap());
        let words: Vec<&str> = words.root_element().text().collect();
        assert!(!words.iter().any(|line| app::directory::place::has_postcode(line)), "{}", record.id);
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
        let path = route.page_id.path("en");
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

/// The live content with a sentence more in one file.
fn with(path: &str, sentence: &str) -> Vec<String> {
    let mut files = live_files();
    files.iter_mut().find(|file| file.path == path).unwrap().text.push_str(sentence);
    let problems = Site::read(&files).err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn the_scheme_that_ended_cannot_come_back_in_any_language() {
    for (language, sentence) in [
        ("en", "You could say “Ask for ANI” at a counter."),
        ("en", "You could ask\nfor Ani."),
        ("en", "The words stand for Action Needed Immediately."),
        ("pl", "Poproś w aptece o ANI."),
        ("ur", "دواخانے میں ANI کے لیے پوچھیں۔"),
        ("ta", "மருந்துக்கடையில் “Ask for ANI” என்று சொல்லுங்கள்."),
    ] {
        let path = format!("locales/{language}/pages/plan.md");
        let problems = with(&path, &format!("\n{sentence}\n"));
        assert!(problems.iter().any(|p| p.starts_with(&path) && p.contains("ended on 4 November 2024")), "{sentence}");
    }
    let plain = "\nNie mów o tym rodzinie ani znajomym.\n";
    assert!(!with("locales/pl/pages/plan.md", plain).iter().any(|p| p.contains("must not be printed")));
}

#[test]
fn neither_a_record_nor_its_words_can_bear_the_name_of_what_ended() {
    let problems = with("locales/pl/services.ftl", "service-ask-for-ani =\n    .what = Hasło.\n    .who = Każdy.\n");
    assert!(problems.iter().any(|p| p.contains("must not be printed")), "{problems:?}");
    let mut files = live_files();
    let text = files.iter().find(|file| file.path == "directory/services/mind.toml").unwrap().text.clone();
    files.push(app::content::diagnostic::File { path: "directory/services/ask-for-ani.toml".to_owned(), text });
    let problems = Site::read(&files).err().unwrap();
    assert!(problems.iter().any(|p| p.to_string().contains("ended on 4 November 2024")), "{problems:?}");
}

#[test]
fn an_order_may_be_named_and_not_be_said_to_be_had_here() {
    let path = "locales/en/pages/plan.md";
    let refused = |sentence: &str| {
        with(path, &format!("\n{sentence}\n"))
            .iter()
            .any(|p| p.contains("not known to be available in the West Midlands"))
    };
    for sentence in [
        "DAPOs are available in the West Midlands.",
        "You can get a Domestic Abuse Protection Order in Coventry.",
        "The police here can\nask for a DAPO.",
        "Ask the police for a DAPO in Coventry.",
        "DAPNs are now used everywhere.",
        "**DAPO**: the police in the\nWest Midlands can give you one.",
    ] {
        assert!(refused(sentence), "{sentence}");
    }
    for sentence in [
        "In some areas there are newer orders, called DAPOs. Ask the police or a lawyer if they are used here.",
        "Ask the police or a lawyer if DAPOs are used in the West Midlands.",
        "DAPOs are not known to be available in the West Midlands.",
        "In Coventry, you can ask for a non-molestation order.",
    ] {
        assert!(!refused(sentence), "{sentence}");
    }
}

#[test]
fn no_other_label_says_the_same_as_the_quick_exit() {
    for (path, from, to) in [
        ("locales/en/layout.ftl", "layout-menu-helpline = Helpline", "layout-menu-helpline = leave this site!"),
        ("locales/en/pages/leaving.md", "## Try it now", "## Leave this site"),
        (
            "locales/en/pages/urgent.md",
            "[Safe to Talk](helpline:safe-to-talk)",
            "[Leave this site](helpline:safe-to-talk)",
        ),
    ] {
        let mut files = crate::common::live_files();
        let file = files.iter_mut().find(|file| file.path == path).unwrap();
        assert!(file.text.contains(from), "{path}");
        file.text = file.text.replacen(from, to, 1);
        let problems = app::site::Site::read(&files).unwrap_err();
        let found = problems.iter().any(|problem| problem.file == path && problem.message.contains("the quick exit"));
        assert!(found, "{path}: {problems:?}");
    }
}

/// Every line of the files below a folder, with its file.
fn lines(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            lines(&path, found);
        } else if let Ok(text) = fs::read_to_string(&path) {
            found.extend(text.lines().map(|line| (path.display().to_string(), line.to_owned())));
        }
    }
}

#[test]
fn no_code_style_or_script_names_the_city() {
    let near: Vec<&str> =
        live().directory.areas.iter().filter(|area| area.is_near).map(|area| area.id.as_str()).collect();
    assert!(!near.is_empty());
    let mut found = Vec::new();
    for folder in ["app/src", "app/build", "server/src", "style", "public"] {
        lines(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder), &mut found);
    }
    assert!(found.len() > 10_000, "{}", found.len());
    for (file, line) in found {
        let plain = line.to_lowercase().replace([' ', '_'], "-");
        assert!(!near.iter().any(|area| plain.contains(area)), "{file}: {line}");
    }
}
