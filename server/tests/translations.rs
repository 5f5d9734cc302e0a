//! Translations from end to end, with the real binary on a copy of the content: an invented language is begun from an empty PO
//! file, becomes stale where the source changes and only there, is reviewed, and is published only then.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use app::{content::diagnostic::File, site::Site};
use common::{Content, run, stderr, stdout};
use server::{
    commands::translations::{
        Imported, exported, imported,
        po::{
            file::{self, PoEntry},
            write::{self, Comments},
        },
    },
    content_source,
};
use std::sync::LazyLock;

/// A language that nobody speaks, from right to left, with the plural forms of English.
const CODE: &str = "fa-XB";
const SETTINGS: &str =
    "code = \"fa-XB\"\nendonym = \"Invented\"\nenglish = \"Invented\"\ndirection = \"rtl\"\nnot-in-titles = []\n";

fn translations(content: &Content, arguments: &[&str]) -> String {
    let output = run(&[&["translations", "--content", content.path()], arguments].concat());
    assert!(output.status.success(), "{arguments:?}: {}", stderr(&output));
    stdout(&output)
}

/// The PO file with every unit translated: its own words, longer; what Fluent or Markdown would read as code stays.
fn translated(po: &str) -> Vec<u8> {
    let file = file::read(po.as_bytes()).unwrap();
    let longer = |entry: PoEntry| PoEntry { words: format!("{}…", entry.source), ..entry };
    po_text(&file.header.unwrap(), file.entries.into_iter().map(longer)).into_bytes()
}

fn po_text(header: &str, entries: impl Iterator<Item = PoEntry>) -> String {
    let none = Comments { extracted: "", reference: "" };
    let entries = entries.map(|entry| write::entry(&entry, &none));
    write::header(header) + &entries.collect::<String>()
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
        ("pages/urgent.md", "\n- ", "\n", "this differs in headings"),
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
    let text = content.read(&file);
    let (before, line) = text.split_at(text.find("    .what").unwrap());
    content.write(&file, &format!("{before}{}", line.split_once('\n').unwrap().1));
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
    let po = file::read(translations(&content, &["export", CODE]).as_bytes()).unwrap();
    let spoil = |words: String| words.replace("(helpline:samaritans)", "(helpline:nobody)");
    let entries = po.entries.into_iter().map(|entry| PoEntry { words: spoil(entry.words.clone()), ..entry });
    content.create("new.po", &po_text(&po.header.unwrap(), entries));
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
    assert!(home.contains("<html lang=\"fa-XB\" dir=\"rtl\""));
    assert!(plan.contains("<div lang=\"en\" dir=\"ltr\">") && !plan.contains("So: "));
}

/// The content in the binary.
/// The content. The Polish words that the tests change are those of the English ones as they are now: an editor who changes a
/// sentence makes its translation stale, and breaks no test.
fn files() -> Vec<File> {
    static FILES: LazyLock<Vec<File>> = LazyLock::new(|| {
        let content = Content::copy();
        translations(&content, &["made", "pl", "urgent", "home-find", "service-relate.what"]);
        let folder = server::cli::Content { content: Some(content.path().into()), ..Default::default() };
        content_source::files(&folder).unwrap()
    });
    FILES.clone()
}

/// The Polish words as a PO file, each entry changed.
fn polish(change: impl Fn(PoEntry) -> PoEntry) -> String {
    let file = file::read(exported(&files(), "pl").unwrap().as_bytes()).unwrap();
    po_text(&file.header.unwrap(), file.entries.into_iter().map(change))
}

/// The same with one entry changed.
fn with_entry(context: &str, change: impl Fn(PoEntry) -> PoEntry) -> String {
    polish(|entry| if entry.context.as_deref() == Some(context) { change(entry) } else { entry })
}

fn import_polish(po: &str) -> Result<Imported, String> {
    imported(&files(), "pl", po.as_bytes(), false)
}

fn taken(imported: &Imported) -> usize {
    imported.report.split(' ').nth(1).unwrap().parse().unwrap()
}

/// What there is to take.
fn all() -> usize {
    taken(&import_polish(&polish(|entry| entry)).unwrap())
}

fn is_unchanged(imported: &Imported) -> bool {
    let files = files();
    imported.changed.iter().all(|file| files.iter().any(|old| old.path == file.path && old.text == file.text))
}

#[test]
fn a_file_of_another_language_is_refused_unless_one_insists() {
    let po = polish(|entry| entry);
    let refused = imported(&files(), "ur", po.as_bytes(), false).unwrap_err();
    assert!(
        refused.contains("names the language \"pl\", not \"ur\"") && refused.contains("--any-language"),
        "{refused}"
    );
    assert!(imported(&files(), "ur", po.as_bytes(), true).is_ok());
    let of_a_country = po.replace("Language: pl", "Language: pl_PL");
    assert_eq!(taken(&import_polish(&of_a_country).unwrap()), all());
}

#[test]
fn words_made_from_older_ones_do_not_replace_newer_ones() {
    let content = Content::copy();
    let old = translations(&content, &["export", "pl"]);
    content.create("old.po", &old);
    content.change("locales/en/error.ftl", "error-title = ", "error-title = Now: ");
    content.change("locales/pl/error.ftl", "error-title = ", "error-title = Teraz: ");
    content.change("locales/en/pages/urgent.md", "heading = \"", "heading = \"Now: ");
    content.change("locales/pl/pages/urgent.md", "heading = \"", "heading = \"Teraz: ");
    translations(&content, &["made", "pl", "error-title", "urgent"]);
    let before = content.all();
    let said = translations(&content, &["import", "pl", &format!("{}/old.po", content.path())]);
    assert_eq!(content.all(), before);
    for name in ["error.ftl error-title", "pages/urgent.md heading"] {
        assert!(
            said.contains(&format!("  {name}: made from older words of the source; our newer ones were kept\n")),
            "{said}"
        );
    }
    // Stale words are replaced, also by older ones.
    content.change("locales/en/error.ftl", "error-title = ", "error-title = Again: ");
    translations(&content, &["import", "pl", &format!("{}/old.po", content.path())]);
    assert!(!content.read("locales/pl/error.ftl").contains("Teraz"));
}

/// How many entries a report says were left out.
fn left_out(report: &str) -> usize {
    let counts = report.lines().filter_map(|line| line.strip_prefix("pl: ")?.strip_suffix(" left out:"));
    counts.filter_map(|count| count.parse::<usize>().ok()).sum()
}

#[test]
fn what_is_left_out_is_counted_and_named_with_the_reason() {
    // Pages whose original has changed are left out already.
    let before = left_out(&import_polish(&polish(|entry| entry)).unwrap().report);
    let blank = |entry: PoEntry| PoEntry { words: String::new(), ..entry };
    let doubted = |entry: PoEntry| PoEntry { is_fuzzy: true, ..entry };
    for (po, line) in [
        (with_entry("home.ftl home-find", doubted), "home.ftl home-find: fuzzy"),
        (with_entry("home.ftl home-find", blank), "home.ftl home-find: empty"),
        (with_entry("pages/urgent.md block 3", doubted), "pages/urgent.md: the page is not whole (fuzzy: block 3)"),
        (with_entry("pages/urgent.md title", blank), "pages/urgent.md: the page is not whole (empty: title)"),
        (
            with_entry("home.ftl home-find", |entry| PoEntry {
                context: Some("home.ftl home-fnd".to_owned()),
                ..entry
            }),
            "no such string or page; did you mean `home.ftl home-find`?",
        ),
        (with_entry("home.ftl home-find", |entry| PoEntry { context: None, ..entry }), "it has no context (msgctxt)"),
        (
            with_entry("home.ftl home-find", |entry| PoEntry { words: entry.source.clone() + "…", ..entry })
                .replace("msgstr \"Find a service…\"", "msgid_plural \"x\"\nmsgstr[0] \"y\""),
            "home.ftl home-find: a plural entry",
        ),
    ] {
        let imported = import_polish(&po).unwrap();
        assert_eq!(taken(&imported), all() - 1, "{line}: {}", imported.report);
        assert_eq!(left_out(&imported.report), before + 1, "{line}: {}", imported.report);
        assert!(imported.report.contains(line) && is_unchanged(&imported), "{line}: {}", imported.report);
    }
}

#[test]
fn a_file_of_which_nothing_fits_is_an_error_that_says_why() {
    for (po, said) in [
        (polish(|entry| PoEntry { context: None, ..entry }), "it has no context (msgctxt)"),
        (polish(|entry| PoEntry { is_fuzzy: true, ..entry }), "home.ftl home-find: fuzzy"),
        (polish(|entry| PoEntry { words: String::new(), ..entry }), "home.ftl home-find: empty"),
        (write::header("Language: pl\n"), "not in the file, the first is error.ftl"),
        (String::new(), "not in the file"),
    ] {
        let refused = import_polish(&po).unwrap_err();
        assert!(refused.starts_with("pl: 0 taken\n") && refused.contains(said), "{refused}");
    }
    let content = Content::copy();
    content.create("new.po", &write::header("Language: pl\n"));
    let output =
        run(&["translations", "import", "pl", &format!("{}/new.po", content.path()), "--content", content.path()]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_file_that_was_cut_off_is_refused_or_what_it_lacks_is_counted() {
    let po = polish(|entry| entry);
    let middle = po.find("msgctxt \"home.ftl home-find\"").unwrap();
    let imported = import_polish(&po[..middle]).unwrap();
    assert!(imported.report.contains(" not in the file, the first is home.ftl home-find\n"), "{}", imported.report);
    assert!(taken(&imported) < all() && is_unchanged(&imported));
    for end in [middle + 30, middle + 35, middle + 60] {
        let refused = import_polish(&po[..end]).unwrap_err();
        assert!(refused.contains("This PO file is broken: line "), "{refused}");
    }
}

#[test]
fn other_layouts_of_the_same_file_lose_no_entry() {
    let po = polish(|entry| entry);
    let keywords = |with: fn(&str) -> String| {
        let line = |line: &str| if line.starts_with("msg") { with(line) } else { line.to_owned() };
        po.lines().map(|text| line(text) + "\n").collect::<String>()
    };
    let header = po.find("\n\n").unwrap();
    for (name, other) in [
        ("tabs", keywords(|line| line.replacen(' ', "\t", 1))),
        ("wide", keywords(|line| line.replacen(' ', "   ", 1))),
        ("indented", keywords(|line| format!("   {line}"))),
        ("trailing space", keywords(|line| format!("{line} \t"))),
        ("no empty lines", po.replace("\n\n", "\n")),
        ("bare comment first", format!("#\n{po}")),
        ("without a header", po[header..].to_owned()),
        ("mark", format!("\u{feff}{po}")),
        ("CRLF", po.replace('\n', "\r\n")),
        ("octal", escaped(&po, |byte| format!("\\{byte:03o}"))),
        ("hexadecimal", po.replace("msgctxt \"home", "msgctxt \"\\x68\" \"ome")),
    ] {
        let imported = import_polish(&other).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        assert!(taken(&imported) == all() && is_unchanged(&imported), "{name}: {}", imported.report);
    }
}

/// All bytes that are not ASCII as escapes.
fn escaped(po: &str, escape: fn(u8) -> String) -> String {
    po.bytes().map(|byte| if byte.is_ascii() { char::from(byte).to_string() } else { escape(byte) }).collect()
}

#[test]
fn doubled_entries_are_refused_with_both_places() {
    let po = polish(|entry| entry);
    let entry = "\nmsgctxt \"home.ftl home-find\"\nmsgid \"another\"\nmsgstr \"words\"\n";
    let refused = import_polish(&format!("{po}{entry}")).unwrap_err();
    let lines = |text: &str| {
        text.lines()
            .enumerate()
            .filter(|(_, line)| *line == "msgctxt \"home.ftl home-find\"")
            .map(|(at, _)| at + 1)
            .collect::<Vec<_>>()
    };
    let [first, second] = lines(&format!("{po}{entry}"))[..] else { panic!("not twice") };
    assert!(
        refused.contains(&format!("line {second}: home.ftl home-find stands twice, first on line {first}")),
        "{refused}"
    );
}

#[test]
fn words_that_are_no_words_or_become_something_else_are_refused_with_their_entry() {
    for words in ["x\n.title = y", "x\n[one] y", "x\n*[one] y", "{ $count", " ", "\n", "x }"] {
        let po = with_entry("home.ftl home-find", |entry| PoEntry { words: words.to_owned(), ..entry });
        let refused = import_polish(&po).unwrap_err();
        assert!(refused.contains("The words of home.ftl home-find (line "), "{words:?}: {refused}");
    }
    let deep = with_entry("home.ftl home-find", |entry| PoEntry { words: "{".repeat(100_000), ..entry });
    assert!(import_polish(&deep).unwrap_err().contains("The words of home.ftl home-find"));
    let note =
        with_entry("services.ftl service-relate.what", |entry| PoEntry { words: "x\n.note = y".to_owned(), ..entry });
    assert!(import_polish(&note).unwrap_err().contains("The words of services.ftl service-relate.what"));
}

#[test]
fn words_that_show_nothing_or_turn_the_text_are_not_written() {
    for (context, words, file) in [
        ("home.ftl home-find", "\u{a0}", "locales/pl/home.ftl:"),
        ("home.ftl home-find", "\u{200b}", "locales/pl/home.ftl:"),
        ("home.ftl home-find", "{ \"\" }", "locales/pl/home.ftl:"),
        ("home.ftl home-find", "a\u{202e}b", "locales/pl/home.ftl:"),
        ("pages/urgent.md title", "\u{a0}", "locales/pl/pages/urgent.md:"),
        ("pages/urgent.md heading", "\u{202e}x", "locales/pl/pages/urgent.md:"),
    ] {
        let po = with_entry(context, |entry| PoEntry { words: words.to_owned(), ..entry });
        let changed = import_polish(&po).unwrap().changed;
        let untouched = files().into_iter().filter(|file| !changed.iter().any(|other| other.path == file.path));
        let after: Vec<File> = untouched.chain(changed.iter().cloned()).collect();
        let problems = Site::read(&after).unwrap_err();
        assert!(problems.iter().any(|problem| problem.to_string().starts_with(file)), "{words:?}: {problems:?}");
    }
}

#[test]
fn words_left_in_english_are_listed_and_left_out_where_english_can_stand_in() {
    for (context, said) in [
        // A language needs this string, so it is taken; the source would stand in for that one, marked.
        ("home.ftl home-find", "pl: 1 still in the words of the source:\n  home.ftl home-find\n"),
        ("services.ftl service-relate.what", "  services.ftl service-relate.what: still in the words of the source\n"),
    ] {
        let po = with_entry(context, |entry| PoEntry { words: entry.source.clone(), ..entry });
        let imported = import_polish(&po).unwrap();
        assert!(imported.report.contains(said), "{}", imported.report);
        assert_eq!(is_unchanged(&imported), context.starts_with("services"), "{context}");
    }
    let page = polish(|entry| match entry.name().starts_with("pages/urgent.md ") {
        true => PoEntry { words: entry.source.clone(), ..entry },
        false => entry,
    });
    let imported = import_polish(&page).unwrap();
    assert!(imported.report.contains("  pages/urgent.md: still in the words of the source\n"), "{}", imported.report);
    assert!(is_unchanged(&imported));
    let content = with_invented();
    content.change(&format!("locales/{CODE}/home.ftl"), "home-find = Find a service…", "home-find = Find a service");
    assert_eq!(to_do(&content).len(), 1, "{:?}", to_do(&content));
    assert!(to_do(&content)[0].starts_with(&format!("{CODE}: home-find is not translated: locales/en/home.ftl:")));
    assert_eq!(counts(&content)[0][1], 1);
    // A person can say that the same words are right.
    translations(&content, &["reviewed", CODE, "--by", "an adviser", "--on", "2026-12-01"]);
    assert!(to_do(&content).is_empty());
}

#[test]
fn the_folder_can_be_named_before_or_after_the_command() {
    let content = Content::copy();
    let expected = translations(&content, &["export", "pl"]);
    let output = run(&["translations", "export", "pl", "--content", content.path()]);
    assert!(output.status.success() && stdout(&output) == expected, "{}", stderr(&output));
}
