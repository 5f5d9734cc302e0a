//! The served style in engines that know less than the newest: no property, value or selector that they drop may be the only form of
//! something that matters. `end2end/tests/old-engines.spec.ts` asks the same of two such engines themselves.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

// Its tests run here: a build script has none.
#[path = "../../build/physical.rs"]
mod physical;

use app::components::assets::STYLE;
use std::{collections::BTreeMap, fs};

/// A rule of the served style.
#[derive(Debug)]
struct Rule {
    /// The conditions of the blocks that it stands in, from the outermost.
    conditions: Vec<String>,
    selectors: Vec<String>,
    declarations: Vec<(String, String)>,
}

/// The rules of a minified sheet.
fn rules(css: &str) -> Vec<Rule> {
    let (mut rules, mut conditions, mut rest) = (Vec::new(), Vec::new(), css);
    while let Some(at) = rest.find(['{', '}']) {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        if rest[at..].starts_with('}') {
            conditions.pop().unwrap();
            rest = after;
        } else if before.starts_with("@media") || before.starts_with("@supports") {
            conditions.push(before.to_owned());
            rest = after;
        } else {
            let (block, after) = after.split_once('}').unwrap();
            let declarations = block.split(';').filter_map(|one| one.split_once(':'));
            rules.push(Rule {
                conditions: conditions.clone(),
                selectors: before.split(',').map(str::to_owned).collect(),
                declarations: declarations.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            });
            rest = after;
        }
    }
    assert!(conditions.is_empty() && rest.is_empty(), "not a whole sheet: {conditions:?} {rest}");
    rules
}

/// Logical properties that Chromium 69 and Safari 12.1 know.
fn is_old_logical(name: &str) -> bool {
    let sided = ["margin-inline-", "padding-inline-", "border-inline-"].iter().find_map(|side| name.strip_prefix(side));
    matches!(sided, Some("start" | "end"))
}

/// Whether an engine before Chromium 87 or Safari 14.1 may drop a declaration.
fn is_dropped(name: &str, value: &str) -> bool {
    let logical = name.split('-').any(|part| matches!(part, "inset" | "block" | "inline")) && !is_old_logical(name);
    let corner = name.starts_with("border-start-") || name.starts_with("border-end-");
    let functions = ["max(", "min(", "clamp(", "env(", "color-mix(", "light-dark("];
    let values = ["fit-content", "anywhere", "inline-start", "inline-end"];
    let units = ["dvh", "svh", "lvh", "dvw", "cqi"];
    logical
        || corner
        || functions.iter().any(|function| value.replace("minmax(", "").contains(function))
        || (values.contains(&value) && name != "text-align")
        || units.iter().any(|unit| value.ends_with(unit))
}

/// What may be lost: the page is whole without it.
const LESS: [(&str, &str); 3] = [
    // `break-word` is inherited.
    ("overflow-wrap", "anywhere"),
    // The drawing beside a title stands above it.
    ("float", "inline-end"),
    // The needs of the first page stand under one another on wide screens too.
    ("grid-template-columns", "repeat(auto-fill,minmax(min(100%,16rem),1fr))"),
];

/// Whether a rule gives old engines another form of a declaration, or asks first whether the engine knows it.
fn has_older_form(rule: &Rule, at: usize) -> bool {
    let (name, value) = &rule.declarations[at];
    // A value with `var()` is never too new when it is read, so that an earlier form is lost.
    let parsed = !value.contains("var(");
    let earlier = rule.declarations[..at].iter().any(|(other, value)| {
        let same = other == name || name.starts_with(&format!("{other}-"));
        same && !is_dropped(other, value)
    });
    let asked = ["max(", "min("].iter().any(|function| {
        let query = format!("@supports (width:{function}");
        value.contains(function) && rule.conditions.iter().any(|condition| condition.starts_with(&query))
    });
    (parsed && earlier) || asked || LESS.contains(&(name.as_str(), value.as_str()))
}

#[test]
fn no_form_that_old_engines_drop_is_the_only_one() {
    let mut only = Vec::new();
    for rule in rules(STYLE) {
        for (at, (name, value)) in rule.declarations.iter().enumerate() {
            if is_dropped(name, value) && !has_older_form(&rule, at) {
                only.push(format!("{} {{ {name}: {value} }}", rule.selectors.join(",")));
            }
        }
    }
    assert_eq!(only, [""; 0]);
}

#[test]
fn the_block_axis_is_physical() {
    let rules = rules(STYLE);
    let names = rules.iter().flat_map(|rule| &rule.declarations).map(|(name, _)| name.as_str());
    let logical: Vec<_> = names.filter(|name| name.split('-').any(|part| part == "block")).collect();
    assert_eq!(logical, [""; 0]);
}

/// An engine drops a rule whole if it does not know one of its selectors.
#[test]
fn a_selector_that_old_engines_do_not_know_stands_alone() {
    let newer =
        [":is(", ":where(", ":has(", ":focus-visible", ":focus-within", "::-webkit-", ":dir(", ":-webkit-", ":-moz-"];
    for rule in rules(STYLE) {
        let unknown = |selector: &String| newer.iter().any(|part| selector.contains(part)) || has_new_not(selector);
        assert!(rule.selectors.len() == 1 || !rule.selectors.iter().any(unknown), "{:?}", rule.selectors);
    }
}

/// `:not()` of more than one simple selector: Chromium 88, Safari 9.
fn has_new_not(selector: &str) -> bool {
    selector.split(":not(").skip(1).any(|rest| rest.split(')').next().unwrap().contains([' ', '>', '+', '~']))
}

#[test]
fn each_prefixed_property_of_the_source_is_served() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../style");
    let files = fs::read_dir(folder).unwrap().chain(fs::read_dir(format!("{folder}/components")).unwrap());
    let mut count = 0;
    for path in files.map(|file| file.unwrap().path()).filter(|path| path.is_file()) {
        let text = fs::read_to_string(&path).unwrap();
        let names = text.split([';', '{', '}']).filter_map(|one| one.trim().split_once(": "));
        for (name, value) in names.filter(|(name, _)| name.starts_with("-webkit-") || name.starts_with("-moz-")) {
            count += 1;
            assert!(STYLE.contains(&format!("{name}:{value}")), "{}: {name}: {value}", path.display());
        }
    }
    assert!(count > 0);
}

/// What an engine of the year 2019 declares for a selector, on a phone or on a wide screen.
fn declared(selector: &str, wide: bool) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for rule in rules(STYLE).iter().filter(|rule| rule.selectors.iter().any(|one| one == selector)) {
        if rule.conditions.iter().all(|condition| holds(condition, wide)) {
            found.extend(rule.declarations.iter().filter(|(name, value)| !is_dropped(name, value)).cloned());
        }
    }
    found
}

/// Whether a condition holds in such an engine.
fn holds(condition: &str, wide: bool) -> bool {
    match condition {
        "@supports (--a:0)" | "@supports (position:sticky)" => true,
        "@supports (width:max(0px, 0px))" | "@supports (width:min(1px, 1px))" => false,
        _ if condition.starts_with("@supports not (") => true,
        _ if condition.starts_with("@media (min-width:") => wide,
        _ if condition.starts_with("@media ") => false,
        _ => panic!("does {condition} hold in an old engine?"),
    }
}

fn assert_declares(selector: &str, wide: bool, expected: &[(&str, &str)]) {
    let found = declared(selector, wide);
    for (name, value) in expected {
        assert_eq!(found.get(*name).map(String::as_str), Some(*value), "{selector} {{ {name} }}, wide: {wide}");
    }
}

#[test]
fn the_bar_is_at_the_bottom_of_a_phone_over_its_whole_width() {
    let sides = [
        ("position", "fixed"),
        ("bottom", "var(--lift,0px)"),
        ("left", "0"),
        ("right", "0"),
        ("padding", ".3rem .5rem"),
    ];
    assert_declares(".quick-exit", false, &sides);
    assert!(!declared(".quick-exit", false).contains_key("top"));
}

#[test]
fn the_bar_stays_at_the_top_of_a_wide_screen() {
    let sides = [("position", "sticky"), ("top", "0"), ("bottom", "auto")];
    assert_declares(".quick-exit", true, &sides);
    assert!(declared(".quick-exit", true)["padding"].starts_with(".5rem "));
}

#[test]
fn the_wide_layout_is_only_for_engines_that_keep_the_bar_at_the_top() {
    for rule in rules(STYLE).iter().filter(|rule| rule.conditions.iter().any(|one| one.contains("min-width:64rem"))) {
        assert!(rule.conditions.iter().any(|one| one == "@supports (position:sticky)"), "{:?}", rule.selectors);
    }
}

#[test]
fn the_cover_fills_the_screen_and_text_keeps_its_margins() {
    let sides = [("position", "fixed"), ("top", "0"), ("bottom", "0"), ("left", "0"), ("right", "0")];
    assert_declares("[data-covered]:after", false, &sides);
    assert_declares(".quick-exit a:after", false, &sides);
    assert_declares("main", false, &[("padding-left", "var(--space)"), ("padding-right", "var(--space)")]);
    assert_declares(
        ".announce",
        false,
        &[("left", "var(--space)"), ("right", "var(--space)"), ("bottom", "calc(6rem + var(--lift,0px))")],
    );
}

#[test]
fn skip_links_are_hidden_one_by_one() {
    let hidden = [("width", "1px"), ("height", "1px"), ("overflow", "hidden"), ("padding", "0")];
    assert_declares(".skip:not(:focus)", false, &hidden);
    assert_declares(".skip", false, &[("position", "absolute"), ("top", "0")]);
}

/// An engine without custom properties would set the bar over other text without a ground: it gets the plain page.
#[test]
fn an_engine_without_custom_properties_gets_no_style() {
    for rule in rules(STYLE) {
        assert_eq!(rule.conditions.first().map(String::as_str), Some("@supports (--a:0)"), "{:?}", rule.selectors);
    }
}
