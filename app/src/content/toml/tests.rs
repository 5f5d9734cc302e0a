use super::*;
use serde::Deserialize;

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Outer {
    name: String,
    cost: Option<Cost>,
    order: Option<u32>,
    open: Option<bool>,
    day: Option<Date>,
    #[serde(default)]
    words: Vec<Spanned<String>>,
    #[serde(default)]
    part: Vec<Part>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Cost {
    Free,
    Unknown,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Part {
    value: String,
    confidence: String,
}

fn outcome(text: &str) -> (Reading<Outer>, Vec<String>) {
    let file = File { path: "x.toml".to_owned(), text: text.to_owned() };
    let problems = Diagnostics::default();
    let reading = read(&file, &problems);
    (reading, problems.into_inner().iter().map(Diagnostic::to_string).collect())
}

#[test]
fn each_fault_has_its_line_and_says_how_to_correct_it() {
    for (text, expected) in [
        ("nmae = \"a\"", "x.toml:1: `nmae` is not a key here; did you mean `name`?"),
        ("name = \"a\"\n\nnmae = \"b\"", "x.toml:3: `nmae` is not a key here; remove it: `name` is here already"),
        (
            "name = \"a\"\nsomething = 1",
            "x.toml:2: `something` is not a key here; remove it, or write one of: cost, order, open, day, words, part",
        ),
        ("\norder = 1", "x.toml:2: `name` is missing; add `name = …`; directory/README.md shows each key"),
        ("name = \"a\"\ncost = \"fre\"", "x.toml:2: `cost` cannot be \"fre\"; did you mean `free`?"),
        ("name = \"a\"\ncost = \"much\"", "x.toml:2: `cost` cannot be \"much\"; write one of: free, unknown"),
        ("name = \"a\"\ncost = 1", "x.toml:2: `cost` is not a text; write `cost = \"…\"`, not empty"),
        ("name = \" \"", "x.toml:1: `name` is not a text; write `name = \"…\"`, not empty"),
        ("name = \"a\"\norder = \"1\"", "x.toml:2: `order` is not a whole number; write `order = 1`, without quotes"),
        (
            "name = \"a\"\nopen = \"yes\"",
            "x.toml:2: `open` is not true or false; write `open = true` or `open = false`, without quotes",
        ),
        (
            "name = \"a\"\nday = \"2026-12-31\"",
            "x.toml:2: `day` is not a date; write `day = 2026-12-31`, without quotes",
        ),
        (
            "name = \"a\"\nday = 2026-12-31T10:00:00",
            "x.toml:2: `day` is not a day; write the day alone, for example 2026-12-31",
        ),
        ("name = \"a\"\nwords = \"b\"", "x.toml:2: `words` is not a list; write `words = [ … ]`"),
        ("name = \"a\"\nwords = [\n1]", "x.toml:3: an entry of `words` is not a text; write `\"…\"`, not empty"),
        (
            "name = \"a\"\npart = [1]",
            "x.toml:2: an entry of `part` is not a table; write `[part]` and its keys below it",
        ),
    ] {
        assert_eq!(outcome(text).1, [format!("{expected} [reading]")], "{text}");
    }
}

#[test]
fn a_misspelt_key_is_read_as_the_one_that_was_meant() {
    let (reading, _) = outcome("nmae = \"a\"");
    assert!(reading.is_complete);
    assert_eq!(reading.value.map(|outer| outer.name), Some("a".to_owned()));
}

#[test]
fn a_fault_in_one_table_hides_none_in_another_and_only_that_table_is_left_out() {
    let part = |value: &str| format!("\n[[part]]\n{value}\nconfidence = \"low\"");
    let (first, second, third) = (part("valeu = 1"), part("value = \"a\""), part(""));
    let (reading, faults) = outcome(&format!("name = \"a\"\norder = \"1\"{first}{second}{third}"));
    let lines: Vec<_> = faults.iter().map(|fault| fault.split("; ").next().unwrap()).collect();
    let expected = [
        "x.toml:2: `order` is not a whole number",
        "x.toml:4: `valeu` is not a key here",
        "x.toml:4: `value` is not a text",
        "x.toml:11: `value` is missing",
    ];
    assert_eq!(lines, expected);
    assert!(!reading.is_complete);
    let outer = reading.value.unwrap();
    assert_eq!((outer.order, outer.part.len()), (None, 1));
}

#[test]
fn a_fault_of_syntax_does_not_make_keys_missing() {
    let (reading, faults) = outcome("cost = \"free\"\nname = \"a\n");
    assert!(faults.len() == 1 && faults[0].starts_with("x.toml:2: this is not TOML: "), "{faults:?}");
    assert!(!reading.is_complete);
}

#[test]
fn spans_of_a_part_count_from_the_start_of_the_file() {
    let first = "A first line that is longer than all that is read.\n";
    let file = File { path: "x.md".to_owned(), text: format!("{first}name = \"a\"\nwords = [\"b\"]\n") };
    let problems = Diagnostics::default();
    let outer: Outer = read_part(&file, first.len()..file.text.len(), &problems).value.unwrap();
    assert_eq!(Faults { file: &file, problems: &problems }.line(&outer.words[0]), 3);
}
