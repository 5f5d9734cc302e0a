//! What a visitor types leads to choices of the finder, to the service that was named, or to the page that says it is not
//! understood; never to nothing, and never to help meant for somebody else.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use app::{find::find, route::Place};
use common::{FRIDAY, at, live};

fn found(typed: &str) -> String {
    let site = live();
    find(site, site.source(), typed, at(FRIDAY)).href("en", &site.directory.facets)
}

#[test]
fn everyday_words_lead_to_choices() {
    let table = [
        ("I have nowhere to live", "need=home"),
        ("he takes my wages and I can't pay the rent", "need=home&need=money"),
        ("He checks my phone", "need=online"),
        ("my visa depends on him", "need=status"),
        ("I need a solicitor", "need=law"),
        ("can I bring my dog", "need=pets"),
        ("i want to kill myself", "need=health"),
        ("going to kill me", "need=urgent"),
        ("worried about my friend", "who=friends"),
        ("i hit my wife and want to stop", "need=change&who=change"),
    ];
    for (typed, query) in table {
        assert_eq!(found(typed), format!("/en/services?{query}"), "{typed}");
    }
}

#[test]
fn slips_endings_capitals_and_accents_do_not_matter() {
    for typed in ["HOMELESS", "homless", "Homeles!", "hömeless", "  homeless?? "] {
        assert_eq!(found(typed), "/en/services?need=home", "{typed}");
    }
    assert_eq!(found("solicitors"), found("solicitor"));
    assert_eq!(found("Clare’s law"), found("clare's law"));
}

#[test]
fn a_word_of_the_finder_is_no_slip_for_another() {
    assert_eq!(found("they will deport me"), "/en/services?need=status");
    assert_eq!(found("I want to report it"), "/en/services?need=police");
}

#[test]
fn letters_of_an_arabic_keyboard_are_those_of_urdu() {
    let site = live();
    let urdu = site.locale("ur").unwrap();
    let found = |typed| find(site, urdu, typed, at(FRIDAY));
    for (urdu, arabic) in [("پولیس کیس", "پوليس كيس"), ("مجھے پناہ چاہیے", "مجھے پناه چاہيے")]
    {
        assert!(matches!(found(urdu), Place::Services(filter) if filter != 0), "{urdu}");
        assert_eq!(found(arabic), found(urdu), "{arabic}");
    }
}

#[test]
fn a_service_that_is_named_is_the_answer() {
    for (typed, id) in [
        ("Coventry Haven", "coventry-haven"),
        ("i was told to ring coventry haven", "coventry-haven"),
        ("haven", "coventry-haven"),
        ("childline", "childline"),
        ("Chidline", "childline"),
        ("safe to talk", "safe-to-talk"),
        ("valley house", "valley-house"),
    ] {
        assert_eq!(found(typed), format!("/en/services/{id}"), "{typed}");
    }
}

#[test]
fn a_name_that_is_also_a_word_is_a_word_among_others() {
    assert_eq!(found("shelter"), "/en/services/shelter");
    assert_eq!(found("i need shelter"), "/en/services?need=home");
}

#[test]
fn who_hurts_says_nothing_of_who_is_helped() {
    for typed in [
        "my husband hits me",
        "a man hurts me",
        "my wife hits me",
        "my teacher",
        "my older brother hits me",
        "black eye",
    ] {
        assert!(!found(typed).contains("who="), "{typed}: {}", found(typed));
    }
    for typed in ["he is abusive", "social worker took my kids", "i hit my head"] {
        assert!(!found(typed).contains("staff"), "{typed}: {}", found(typed));
    }
}

#[test]
fn what_nobody_knows_has_its_page_and_nothing_typed_shows_everything() {
    assert_eq!(found("zzzqqq"), "/en/find");
    assert_eq!(found("ஃஃ 🐈‍⬛ <script>"), "/en/find");
    assert_eq!(found(" \u{0} \t"), "/en/services");
    assert_eq!(found(&"a ".repeat(100_000)), "/en/find");
}

#[test]
fn every_choice_of_the_finder_is_found_by_its_own_name_or_words_and_finds_something() {
    let site = live();
    for (axis, value, bit) in site.directory.facets.chosen(u64::MAX) {
        let terms = app::text::messages::Words(site.source()).terms(&axis.id, value);
        for term in terms.split(',') {
            match find(site, site.source(), term, at(FRIDAY)) {
                Place::Services(filter) => assert!(filter & bit != 0, "{term} does not lead to {value}"),
                Place::Service(_) => {}
                other => panic!("{term} leads to {other:?}"),
            }
        }
    }
}

#[test]
fn a_wish_that_nothing_fits_whole_is_met_in_part() {
    let site = live();
    let place = find(site, site.source(), "solicitor for my dog, for men, by bsl video, open at night", at(FRIDAY));
    let Place::Services(filter) = place else { panic!("{place:?}") };
    assert!(!site.directory.search(filter, at(FRIDAY)).is_empty());
}
