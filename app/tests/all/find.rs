//! What a visitor types leads to choices of the finder, to the service that was named, or to the page that says it is not
//! understood; never to nothing, and never to help meant for somebody else.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

use crate::common::{FRIDAY, at, live};
use app::{
    directory::selection::Selection,
    render::render,
    route::{PageId, Route},
    search::{expand_terms, query::find},
};
use scraper::{Html, Selector};
use std::{fs, path::Path};

fn found(typed: &str) -> String {
    let site = live();
    find(site, site.default_locale(), typed, at(FRIDAY)).href("en", &site.directory.facets)
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
        assert!(matches!(found(urdu), PageId::Services(filter) if !filter.is_empty()), "{urdu}");
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
    for (axis, value, bit) in site.directory.facets.chosen(Selection::ALL) {
        let terms = app::i18n::messages::Messages(site.default_locale()).terms(&axis.id, value);
        for term in expand_terms(&terms) {
            match find(site, site.default_locale(), &term, at(FRIDAY)) {
                PageId::Services(filter) => assert!(filter.intersects(bit), "{term} does not lead to {value}"),
                PageId::Service(_) => {}
                other => panic!("{term} leads to {other:?}"),
            }
        }
    }
}

#[test]
fn a_wish_that_nothing_fits_whole_is_met_in_part() {
    let site = live();
    let page_id =
        find(site, site.default_locale(), "solicitor for my dog, for men, by bsl video, open at night", at(FRIDAY));
    let PageId::Services(filter) = page_id else { panic!("{page_id:?}") };
    assert!(!site.directory.search(filter, at(FRIDAY)).is_empty());
}

/// What people type of one kind of danger, from `tests/danger/<code>.tsv`.
fn typed_danger(code: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/danger/{code}.tsv"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    rows.map(|row| row.split_once('\t').unwrap()).map(|(kind, typed)| (kind.to_owned(), typed.to_owned())).collect()
}

/// The first address that a link in the main part of a page leads to.
fn first_link(html: &str) -> Option<String> {
    let links = Selector::parse("main a[href]").unwrap();
    let page = Html::parse_document(html);
    page.select(&links).next().and_then(|link| link.attr("href")).map(str::to_owned)
}

#[test]
fn danger_in_any_language_puts_999_first_and_keeps_the_answer() {
    let site = live();
    let facets = &site.directory.facets;
    let mut missed = Vec::new();
    for locale in &site.locales {
        let rows = typed_danger(&locale.code);
        assert!(rows.iter().filter(|(kind, _)| kind != "none").count() >= 30, "{}", locale.code);
        for (kind, typed) in rows.iter().filter(|(kind, _)| kind != "none") {
            let page_id = find(site, locale, typed, at(FRIDAY));
            let html = render(site, Route { locale: &locale.code, page_id }, at(FRIDAY)).html;
            let raised = match page_id {
                PageId::Services(filter) => filter.intersects(facets.find("now", kind).unwrap()),
                _ => false,
            };
            if !raised || first_link(&html).as_deref() != Some("tel:999") {
                missed.push(format!("{} {kind}: {typed} -> {}", locale.code, page_id.href(&locale.code, facets)));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn everyday_sentences_raise_no_danger() {
    let site = live();
    let mut raised = Vec::new();
    for locale in &site.locales {
        for (_, typed) in typed_danger(&locale.code).iter().filter(|(kind, _)| kind == "none") {
            let page_id = find(site, locale, typed, at(FRIDAY));
            if matches!(page_id, PageId::Services(filter) if filter.intersects(site.directory.facets.danger())) {
                raised.push(format!("{}: {typed}", locale.code));
            }
        }
    }
    assert!(raised.is_empty(), "{}", raised.join("\n"));
}

#[test]
fn danger_is_understood_on_a_site_in_another_language() {
    let site = live();
    for (code, typed) in [("pl", "he has a knife"), ("ur", "i want to die"), ("ta", "strangled")] {
        let page_id = find(site, site.locale(code).unwrap(), typed, at(FRIDAY));
        assert!(page_id.href(code, &site.directory.facets).contains("now="), "{code}: {typed}");
    }
}

#[test]
fn danger_is_kept_beside_what_else_was_typed() {
    for (typed, query) in [
        ("i want to kill myself", "need=health&now=talk"),
        ("going to kill me", "need=urgent&now=call"),
        ("he has a knife and i have nowhere to live", "need=home&now=call"),
        ("i strangled her", "need=change&who=change&now=care"),
    ] {
        assert_eq!(found(typed), format!("/en/services?{query}"), "{typed}");
    }
}

#[test]
fn the_page_for_unknown_words_and_the_list_of_urgent_help_begin_with_999_and_samaritans() {
    let site = live();
    let urgent = site.directory.facets.find("need", "urgent").unwrap();
    let samaritans = site.directory.record("samaritans").unwrap().phone().unwrap().href().unwrap();
    for locale in &site.locales {
        for page_id in [PageId::NoResults, PageId::Services(urgent)] {
            let html = render(site, Route { locale: &locale.code, page_id }, at(FRIDAY)).html;
            assert_eq!(first_link(&html).as_deref(), Some("tel:999"), "{} {page_id:?}", locale.code);
            let main = &html[html.find("<main").unwrap()..];
            let first_service = main.find("/services/").unwrap_or(main.len());
            assert!(main.find(&samaritans).is_some_and(|at| at < first_service), "{} {page_id:?}", locale.code);
        }
    }
}

#[test]
fn the_plainest_words_of_the_subject_are_understood() {
    let plain = "domestic abuse, domestic violence, abuse, violence, he hits me, my husband hits me, he beats me, scared, \
        afraid, controlling, coercive control, gaslighting, threats, he threatens me, emotional abuse, harassment, left him, \
        leave my husband, divorcing, anger, teacher, kill, help, i need help, frightened, fear, abusive husband, my wife hits \
        me, he hit me, he hurts me, hes hiting me, bruises, jealous, he shouts at me, he wont let me see my friends, victim, \
        survivor, toxic relationship, my partner is violent, he pushed me, he slapped me, punched, she hits me, refuges, \
        domestic abuse help, dv, leaving my partner, want a divorce, blackmail, bullying, my dad hits my mum, mum hits me, \
        what should i do, red flags, is it my fault, walking on eggshells, support, danger, emergency, now";
    let unknown: Vec<_> = plain.split(", ").map(str::trim).filter(|typed| found(typed) == "/en/find").collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn a_common_word_opens_no_record() {
    let words = "help line support trust legal advice women men clinic emergency duty team modern network house home \
        health children child rights stop hope red cross black sisters national city council centre center project \
        programme talk mind safe space west east council care free people person friend family police law money right";
    let opened: Vec<_> = words.split_whitespace().map(|word| (word, found(word))).collect();
    let opened: Vec<_> = opened.iter().filter(|(_, to)| to.starts_with("/en/services/")).collect();
    // "Mind" and "Shelter" are whole names.
    let opened: Vec<_> = opened.iter().filter(|(word, _)| *word != "mind").collect();
    assert!(opened.is_empty(), "{opened:?}");
}
