//! Translations from end to end, with the real binary on a copy of the content: an invented language is begun from an empty PO
//! file, becomes stale where the source changes and only there, is reviewed, and is published only then.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use common::{Content, run, stderr, stdout};
use polib::{
    message::{MessageMutView, MessageView},
    po_file,
};
use std::io::BufWriter;

/// A language that nobody speaks, from right to left.
const CODE: &str = "ar-XB";
const SETTINGS: &str =
    "code = \"ar-XB\"\nendonym = \"Invented\"\nenglish = \"Invented\"\ndirection = \"rtl\"\nnot-in-titles = []\n";

fn translations(content: &Content, arguments: &[&str]) -> String {
    let output = run(&[&["translations", "--content", content.path()], arguments].concat());
    assert!(output.status.success(), "{arguments:?}: {}", stderr(&output));
    stdout(&output)
}

/// The PO file with every unit translated: its own words, longer; what Fluent or Markdown would read as code stays.
fn translated(po: &str) -> Vec<u8> {
    let mut catalog = po_file::parse_from_reader(po.as_bytes()).unwrap();
    for mut message in catalog.messages_mut() {
        let words = message.msgid().to_owned();
        let longer = if message.msgctxt().unwrap().contains(".md block") { format!("{words}…") } else { words };
        message.set_msgstr(longer).unwrap();
    }
    let mut out = Vec::new();
    po_file::write(&catalog, &mut BufWriter::new(&mut out)).unwrap();
    out
}

/// Content with the invented language, whole, as drafts.
fn with_invented() -> Content {
    let content = Content::copy();
    content.create(&format!("locales/{CODE}/locale.toml"), SETTINGS);
    import(&content, &translated(&translations(&content, &["export", CODE])));
    content
}

fn import(content: &Content, po: &[u8]) {
    content.create("new.po", std::str::from_utf8(po).unwrap());
    let file = format!("{}/new.po", content.path());
    translations(content, &["import", CODE, &file]);
}

/// The lines of the table for the invented language: all, missing, stale, draft, reviewed; of the interface, sentences and pages.
fn counts(content: &Content) -> Vec<Vec<usize>> {
    let table = translations(content, &[]);
    let lines = table.lines().filter(|line| line.starts_with(&format!("{CODE} ")) && !line.contains(" is "));
    lines.map(|line| line.split_whitespace().skip(2).map(|count| count.parse().unwrap()).collect()).collect()
}

fn to_do(content: &Content) -> Vec<String> {
    let table = translations(content, &[]);
    table.lines().filter(|line| line.starts_with(&format!("{CODE}: "))).map(str::to_owned).collect()
}

#[test]
fn a_language_grows_out_of_a_po_file_and_a_round_trip_loses_nothing() {
    let content = with_invented();
    for line in counts(&content) {
        assert!(line[0] > 0 && line[3] == line[0], "{line:?}");
    }
    let output = run(&["check", "--content", content.path()]);
    assert!(output.status.success(), "{}", stdout(&output));
    let po = translations(&content, &["export", CODE]);
    content.create("new.po", &po);
    let before = content.all();
    import(&content, po.as_bytes());
    assert_eq!(content.all(), before);
}

#[test]
fn every_translation_that_there_is_survives_the_round_trip_to_the_byte() {
    let content = Content::copy();
    let codes = content.locales().into_iter().filter(|code| code != "en");
    for code in codes {
        let po = translations(&content, &["export", &code]);
        content.create("new.po", &po);
        let before = content.all();
        translations(&content, &["import", &code, &format!("{}/new.po", content.path())]);
        assert_eq!(content.all(), before, "{code}");
    }
}

#[test]
fn a_change_of_one_sentence_makes_exactly_its_translation_stale() {
    let content = with_invented();
    content.change("locales/en/home.ftl", "home-find = ", "home-find = Now: ");
    let line = content.change(
        "locales/en/services.ftl",
        "service-relate =\n    .what = ",
        "service-relate =\n    .what = Now: ",
    );
    content.change("locales/en/pages/plan.md", "\n## ", "\nNew words.\n\n## ");
    let done = to_do(&content);
    let expected = |name: &str, file: &str| {
        done.iter().any(|line| line.starts_with(&format!("{CODE}: {name} is stale: locales/en/{file}:")))
    };
    assert!(expected("home-find", "home.ftl") && expected("plan", "pages/plan.md"), "{done:?}");
    assert!(
        done.contains(&format!("{CODE}: service-relate.what is stale: locales/en/services.ftl:{line}")),
        "{done:?}"
    );
    assert_eq!(done.len(), 3, "{done:?}");
    // A stale string goes out as fuzzy, and what is fuzzy is not taken back.
    let po = translations(&content, &["export", CODE]);
    assert!(po.contains("#, fuzzy\nmsgctxt \"home.ftl home-find\""));
}

#[test]
fn a_translation_that_lost_something_is_a_problem_with_its_line() {
    for (file, from, to, wrong) in [
        ("helpline.ftl", "until { $time }", "until later", "\"helpline-open\" leaves out $time"),
        (
            "services.ftl",
            "service-relate =\n    .what = ",
            "service-relate =\n    .what = { $line } ",
            "\"service-relate\" uses $line",
        ),
        ("home.ftl", "home-title = ", "home-titel = ", "the string \"home-title\" is missing"),
        ("home.ftl", "home-title = ", "home-title = Again\nhome-title = ", "stands twice"),
        (
            "pages/urgent.md",
            "[](helpline:emergency/keypad)",
            "the key",
            "this differs in headings, items or links from locales/en/pages/urgent.md",
        ),
        ("pages/urgent.md", "3. When", "When", "this differs in headings"),
        ("pages/urgent.md", "title = ", "order = 1\ntitle = ", "`order` is not a key here"),
    ] {
        let content = with_invented();
        let file = format!("locales/{CODE}/{file}");
        content.change(&file, from, to);
        let text = stdout(&run(&["check", "--content", content.path()]));
        assert!(
            text.lines().any(|line| line.starts_with(&format!("{file}:")) && line.contains(wrong)),
            "{wrong}\n{text}"
        );
    }
}

#[test]
fn what_is_missing_is_listed_and_said_in_the_source_language() {
    let content = with_invented();
    let file = format!("locales/{CODE}/services.ftl");
    content.change(&file, "    .what", "    .waht");
    content.remove(&format!("locales/{CODE}/pages/plan.md"));
    let done = to_do(&content);
    assert!(done.iter().any(|line| line.contains("plan is missing")) && done.len() == 2, "{done:?}");
    let output = run(&["check", "--content", content.path()]);
    let listed = stdout(&output).lines().filter(|line| line.starts_with(&format!("  {CODE}: "))).count();
    assert!(output.status.success() && listed == 2, "{}", stdout(&output));
}

#[test]
fn a_review_lasts_as_long_as_the_words_that_were_seen() {
    let content = with_invented();
    let review = ["reviewed", CODE, "--by", "an adviser", "--on", "2026-12-01"];
    translations(&content, &review);
    for line in counts(&content) {
        assert_eq!(line[4], line[0], "{line:?}");
    }
    content.change(&format!("locales/{CODE}/pages/plan.md"), "\n## ", "\n## So: ");
    assert_eq!(counts(&content)[2][3..], [1, counts(&content)[2][0] - 1]);
}

#[test]
fn what_would_spoil_the_content_is_not_written() {
    let content = with_invented();
    let po = translations(&content, &["export", CODE]).replace("(helpline:samaritans)", "(helpline:nobody)");
    content.create("new.po", &po);
    let before = content.all();
    let file = format!("{}/new.po", content.path());
    let output = run(&["translations", "--content", content.path(), "import", CODE, &file]);
    assert!(!output.status.success());
    assert!(stderr(&output).contains("Nothing was written"), "{}", stderr(&output));
    assert_eq!(content.all(), before);
    for (arguments, said) in [
        (["made", "xx", "home-find"], "There is no translation"),
        (["made", CODE, "no-such-string"], "There is no string or page"),
    ] {
        let output = run(&[&["translations", "--content", content.path()], arguments.as_slice()].concat());
        assert!(!output.status.success() && stderr(&output).contains(said), "{}", stderr(&output));
    }
}

#[test]
fn only_reviewed_words_are_published_where_that_is_asked_for() {
    let content = with_invented();
    let served = |content: &Content| {
        let server = common::serving::Serving::local(&["--content", content.path(), "--locales", "reviewed"]);
        [format!("/{CODE}"), format!("/{CODE}/plan")].map(|path| server.get(&path))
    };
    assert!(served(&content)[0].starts_with("HTTP/1.1 404"));
    translations(&content, &["reviewed", CODE, "--by", "an adviser", "--on", "2026-12-01"]);
    content.change(&format!("locales/{CODE}/pages/plan.md"), "\n## ", "\n## So: ");
    let [home, plan] = served(&content);
    assert!(home.contains("<html lang=\"ar-XB\" dir=\"rtl\""));
    assert!(plan.contains("<div lang=\"en\" dir=\"ltr\">") && !plan.contains("So: "));
}
