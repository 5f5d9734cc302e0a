//! What 400 people may type, from `tests/queries.tsv`: how many get a right answer, that danger puts 999 first, and that no answer
//! is a dead end.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods)]

use crate::common::{FRIDAY, at, live};
use app::{
    answer::Direction,
    render::render,
    route::{PageId, Route},
    search::query::find,
};
use std::{collections::BTreeSet, fs, path::Path};

/// One line of the table.
struct Row {
    typed: String,
    right: BTreeSet<String>,
    wrong: BTreeSet<String>,
    is_danger: bool,
}

fn rows() -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/queries.tsv");
    let set = |words: &str| words.split('|').filter(|word| !word.is_empty()).map(str::to_owned).collect();
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let rows = lines.map(|line| {
        let [typed, right, wrong, danger] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        Row { typed: typed.to_owned(), right: set(right), wrong: set(wrong), is_danger: danger == "1" }
    });
    rows.collect()
}

/// What an answer says, in the words of the table: what was chosen, then each direction.
fn said(page_id: PageId<&str>) -> Vec<Vec<String>> {
    let facets = &live().directory.facets;
    let values =
        |choice| facets.chosen(choice).map(|(axis, value, _)| format!("{}={value}", axis.id)).collect::<Vec<_>>();
    let direction = |direction: Direction<&str>| match direction {
        Direction::Guide(slug) => vec![format!("page:{slug}")],
        Direction::Service(id) => vec![format!("service:{id}")],
        Direction::Choice(choice) => values(choice),
    };
    match page_id {
        PageId::Found(answer) => {
            std::iter::once(values(answer.chosen)).chain(answer.to.into_iter().flatten().map(direction)).collect()
        }
        PageId::Service(id) => vec![vec![format!("service:{id}")]],
        _ => Vec::new(),
    }
}

fn answer(typed: &str) -> PageId<&'static str> {
    let site = live();
    find(site, site.default_locale(), typed, at(FRIDAY))
}

fn has(said: &[Vec<String>], among: &BTreeSet<String>) -> bool {
    said.iter().flatten().any(|word| among.contains(word))
}

#[test]
fn almost_everybody_is_led_to_a_right_answer_at_once() {
    let rows = rows();
    assert!(rows.len() >= 399);
    let (mut first, mut later, mut none, mut wrong) = (0, 0, Vec::new(), Vec::new());
    for row in &rows {
        let said = said(answer(&row.typed));
        let now = has(&said[..said.len().min(2)], &row.right);
        let soon = has(&said, &row.right);
        first += i32::from(now);
        later += i32::from(soon);
        none.extend((!soon).then_some(&row.typed));
        wrong.extend(has(&said[..said.len().min(2)], &row.wrong).then_some(&row.typed));
    }
    let of = |count: i32| f64::from(count) / rows.len() as f64;
    assert!(of(first) >= 0.89 && of(later) >= 0.96, "{} {}: {none:#?}", of(first), of(later));
    assert!(wrong.len() <= 4, "{wrong:#?}");
}

#[test]
fn danger_puts_999_first() {
    let danger = live().directory.facets.danger();
    let missed = rows().into_iter().filter(|row| row.is_danger).filter(|row| match answer(&row.typed) {
        PageId::Found(answer) => !answer.chosen.intersects(danger),
        other => !matches!(other, PageId::Guide("urgent") | PageId::Service("emergency")),
    });
    let missed: Vec<_> = missed.map(|row| row.typed).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn who_hurts_others_gets_no_list_for_those_who_are_hurt_and_nobody_else_gets_theirs() {
    let own = live().directory.facets.own_behaviour();
    for row in rows() {
        if let PageId::Found(answer) = answer(&row.typed) {
            let facets = &live().directory.facets;
            let needs = answer.chosen - facets.danger();
            assert!(!needs.intersects(own) || (needs - own).is_empty(), "{}: {answer:?}", row.typed);
            let for_change = |word: &String| word.ends_with("=change") || word == "page:change";
            let is_mistaken = needs.intersects(own) && !row.right.iter().any(for_change);
            assert!(!is_mistaken, "{}: {answer:?}", row.typed);
        }
    }
}

#[test]
fn every_answer_has_999_the_helpline_and_a_next_step() {
    let site = live();
    let helpline = site.directory.helpline().unwrap().phone().unwrap().href().unwrap();
    for row in rows() {
        let html = render(site, Route { locale: "en", page_id: answer(&row.typed) }, at(FRIDAY)).html;
        let main = &html[html.find("<main").unwrap()..html.find("</main").unwrap()];
        assert!(html.contains("tel:999") && html.contains(&helpline), "{}", row.typed);
        assert!(main.contains("href=\"/en/") || main.contains("href=\"tel:"), "{}", row.typed);
    }
}

#[test]
fn whatever_two_words_are_typed_an_answer_comes_and_none_of_them_is_in_its_address() {
    let words: BTreeSet<String> =
        rows().iter().flat_map(|row| row.typed.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect();
    let words: Vec<String> = words.into_iter().collect();
    let facets = &live().directory.facets;
    for pair in 0..10_000_usize {
        let (one, other) = (&words[pair % words.len()], &words[pair.wrapping_mul(7_919) / 13 % words.len()]);
        let url = answer(&format!("{one} qzxvw {other}")).href("en", facets);
        assert!(url.starts_with("/en/") && !url.contains("qzxvw"), "{one} {other}: {url}");
    }
}

#[test]
fn long_text_markup_and_marks_that_turn_text_come_to_an_answer() {
    let long = "he hits me ".repeat(100_000);
    for typed in [
        long.as_str(),
        "<b>he hits me</b>",
        "he\u{202e} hits\u{2066} me",
        "he\u{0}hits\u{7}me",
        "\u{200f}",
        "=",
        "<i> <harm> <him>",
    ] {
        let page_id = answer(typed);
        let html = render(live(), Route { locale: "en", page_id }, at(FRIDAY)).html;
        assert!(html.contains("tel:999"), "{typed:?}");
    }
}
