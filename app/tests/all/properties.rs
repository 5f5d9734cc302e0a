//! What holds for any input whatever: addresses, hours, and every kind of file that an editor writes. Nothing panics, and what is
//! refused is refused with a mend.
#![allow(missing_docs, clippy::unwrap_used)]

use crate::common::{fixture, fixture_files};
use app::{
    content::diagnostic::File,
    hours::{self, Calendar},
    route::{Parsed, Route},
    site::Site,
};
use chrono::NaiveDate;
use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
};
use std::sync::{Arc, LazyLock};

static SITE: LazyLock<&'static Site> = LazyLock::new(fixture);
static FILES: LazyLock<Vec<File>> = LazyLock::new(fixture_files);

/// What addresses are made of, and what they are not.
fn address() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] =
        &["/", "//", "en", "EN", "services", "find", "helpline", "leave", "me", "plan", "%2e", "%", "%ff", ".."];
    let part = prop_oneof![select(KNOWN).prop_map(str::to_owned), any::<String>(), "[a-z%/A-F0-9.]{0,8}"];
    vec(part, 0..8).prop_map(|parts| format!("/{}", parts.concat()))
}

fn query() -> impl Strategy<Value = Option<String>> {
    const KNOWN: &[&str] = &["need", "who", "=", "&", "talk", "men", "+", "%20", "open", "now", "contact"];
    let part = prop_oneof![select(KNOWN).prop_map(str::to_owned), any::<String>()];
    proptest::option::of(vec(part, 0..12).prop_map(|parts| parts.concat()))
}

fn hours_like() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "Mo", "-", "Fr", " ", "08:30", "24:00", "17:30", "; ", ",", "PH", "off", "unknown", "24/7", "||", "week 1",
        "\"",
    ];
    let part = prop_oneof![4 => select(KNOWN).prop_map(str::to_owned), 1 => any::<String>()];
    vec(part, 0..16).prop_map(|parts| parts.concat())
}

/// What the formats of content give a meaning to.
fn planted() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "\n",
        "+++",
        "[",
        "]",
        "(",
        ")",
        "page:",
        "helpline:",
        "\"",
        "= ",
        "{",
        "}",
        "{ $",
        "<b>",
        "#",
        "\0",
        "\u{202e}",
        "2026-13-45",
        "[[contact]]",
        "* ",
    ];
    let part = prop_oneof![2 => select(KNOWN).prop_map(str::to_owned), 1 => any::<String>()];
    vec(part, 1..6).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn an_address_is_a_page_or_leads_to_one_in_one_step_or_is_missing(path in address(), query in query()) {
        match Route::parse(&SITE, &path, query.as_deref(), "en") {
            Parsed::Missing(locale) => prop_assert!(SITE.locale(locale).is_some()),
            Parsed::Page(_) => {}
            Parsed::Moved(way) => {
                prop_assert!(way.starts_with('/') && !way.starts_with("//") && way.is_ascii(), "{}", way);
                let (path, query) = way.split_once('?').map_or((way.as_str(), None), |(path, query)| (path, Some(query)));
                prop_assert!(matches!(Route::parse(&SITE, path, query, "en"), Parsed::Page(_)), "{}", way);
            }
        }
    }

    #[test]
    fn hours_are_understood_or_refused_and_then_answer_for_every_day(open in hours_like()) {
        let known = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap()..=NaiveDate::from_ymd_opt(2027, 12, 31).unwrap();
        let calendar = Arc::new(Calendar::new(&[], &[(12, 25)], known));
        if let Ok(hours) = hours::parse(&open, &[], &calendar) {
            let now = crate::common::at(crate::common::CHRISTMAS).unwrap();
            let state = hours.state(now);
            prop_assert_eq!(state, hours.state(now));
            prop_assert!(hours.next_change(now).is_none_or(|change| change > now));
        }
    }
}

proptest! {
    // Each reads a whole site.
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_file_with_anything_in_it_is_read_or_refused_with_a_mend(file in any::<Index>(), at in any::<Index>(), text in planted()) {
        let mut files = FILES.clone();
        let spoilt = file.index(files.len());
        let whole = &mut files[spoilt].text;
        let places: Vec<usize> = whole.char_indices().map(|(page_id, _)| page_id).chain([whole.len()]).collect();
        whole.insert_str(places[at.index(places.len())], &text);
        if let Err(problems) = Site::read(&files) {
            prop_assert!(!problems.is_empty());
            prop_assert!(problems.iter().all(|problem| problem.to_string().contains("; ")));
        }
    }

    #[test]
    fn any_file_cut_off_anywhere_is_read_or_refused(file in any::<Index>(), at in any::<Index>()) {
        let mut files = FILES.clone();
        let cut = file.index(files.len());
        let end = files[cut].text.floor_char_boundary(at.index(files[cut].text.len() + 1));
        files[cut].text.truncate(end);
        let _ = Site::read(&files);
    }
}
