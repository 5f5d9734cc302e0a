//! `check` finds every planted fault at once, each with its file and line, and is content with the live content.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

mod common;

use app::{
    checks::{self, RULES},
    content::diagnostic::{Diagnostic, File},
    site,
};
use common::{Content, run, stderr, stdout};
use server::{clock::Clock, content_source};

#[test]
fn the_live_content_passes_and_says_what_is_to_be_confirmed() {
    for arguments in [vec!["check"], vec!["check", "--content", common::root().to_str().unwrap()]] {
        let output = run(&arguments);
        let text = stdout(&output);
        assert!(output.status.success(), "{text}");
        assert!(text.starts_with("No problems.\n\nTo confirm before launch ("), "{text}");
        assert!(text.contains("directory/services/valley-house.toml:") && text.contains("phone 0800 328 9084"));
        let old = text.split("\nOpening hours to confirm again (").nth(1).unwrap();
        assert!(
            old.contains("directory/helplines/vs-line.toml:") && old.contains(": not shown since 2022-04-02"),
            "{old}"
        );
    }
}

#[test]
fn a_page_that_nobody_has_read_for_a_year_is_a_problem() {
    let content = Content::copy();
    let file = "locales/en/pages/accessibility.md";
    let line = content.change(file, "reviewed = 2026-11-30", "reviewed = 2025-01-31");
    let output = run(&["check", "--content", content.path()]);
    let said = format!("{file}:{line}: nobody has read this page against the facts since 2025-01-31");
    assert!(!output.status.success());
    assert!(stdout(&output).contains(&said), "{}", stdout(&output));
}

#[test]
fn eleven_planted_faults_are_all_listed_with_file_and_line() {
    let content = Content::copy();
    let mut expected = Vec::new();
    let mut plant = |file: &str, line: usize, wrong: &str| expected.push(format!("{file}:{line}: {wrong}"));

    let file = "directory/services/relate.toml";
    plant(file, content.change(file, "area = ", "arae = \"coventry\"\narea = "), "`arae` is not a key here");
    let file = "locales/en/pages/plan.md";
    plant(file, content.append(file, "[a dead link](page:nowhere)"), "there is no page \"nowhere\"");
    let file = "directory/helplines/safe-to-talk.toml";
    plant(
        file,
        content.change(file, "Mo-Fr 08:30-17:30;", "Mo-Fr half past eight;"),
        "the hours \"Mo-Fr half past eight;",
    );
    let file = "locales/en/time.ftl";
    content.change(file, "time-noon = ", "# time-noon = ");
    plant(file, content.read(file).lines().count(), "the string \"time-noon\" is missing");
    content.write("directory/services/galop.toml", &content.read("directory/helplines/galop.toml"));
    plant("directory/services/galop.toml", 1, "the id \"galop\" is also that of directory/helplines/galop.toml");
    let file = "directory/helplines/samaritans.toml";
    plant(file, content.change(file, "\"116 123\"", "\"116 12\""), "\"116 12\" has 5 digits");
    let file = "directory/services/mind.toml";
    plant(
        file,
        content.change(file, "need = [", "need = [\"magic\", "),
        "\"magic\" is not a value of the facet `need`",
    );
    let file = "locales/en/home.ftl";
    plant(file, content.append(file, "home-broken = { $"), "this is not Fluent");
    let file = "directory/services/kairos.toml";
    content.change(file, "source = ", "# source = ");
    plant(file, content.change(file, "name = ", "name = "), "`source` is missing");
    let file = "directory/services/coventry-haven.toml";
    let line = content.change(file, "area = ", "address = \"1 High Street, CV1 1AA\"\narea = ");
    plant(file, line, "an address on a confidential service");
    plant(file, line, "a postcode on a confidential service");
    let file = "locales/en/pages/urgent.md";
    plant(file, content.append(file, "Or call 0800 035 5309."), "\"0800 035 5309\" must not be printed");

    let output = run(&["check", "--content", content.path()]);
    let text = stdout(&output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    for fault in &expected {
        let line = text.lines().find(|line| line.starts_with(fault.as_str()));
        let line = line.unwrap_or_else(|| panic!("not listed: {fault}\n\n{text}"));
        assert!(line.contains("; "), "no mend: {line}");
        assert!(line.ends_with(']') && line.contains(" ["), "no rule: {line}");
    }
}

#[test]
fn faults_that_a_parser_would_swallow_are_listed_too() {
    for (file, from, to, wrong) in [
        ("directory/services/relate.toml", "name = ", "name = \"Relate\"\nname = ", "duplicate key"),
        (
            "directory/facets.toml",
            "\"urgent\", \"talk\"",
            "\"urgent\", \"urgent\"",
            "the value \"urgent\" stands twice",
        ),
        (
            "directory/site.toml",
            "always-open = \"national-helpline\"",
            "always-open = \"safe-to-talk\"",
            "is not open at every hour",
        ),
        ("directory/site.toml", "leave = \"https", "leave = \"http", "is not an https address"),
        ("directory/helplines/safe-to-talk.toml", "; PH unknown", "", "do not say what happens on bank holidays"),
        (
            "directory/helplines/safe-to-talk.toml",
            "Mo-Fr 08:30-17:30; Sa-Su 10:00-13:00; PH unknown",
            "PH unknown; Mo-Fr 08:30-17:30; Sa-Su 10:00-13:00",
            "cannot be read",
        ),
        ("directory/helplines/national-helpline.toml", "[contact.hours]", "[contact.ours]", "`ours` is not a key here"),
        (
            "directory/services/relate.toml",
            "\"respect-phoneline\"",
            "\"nobody\"",
            "no record \"nobody\" with a confirmed number",
        ),
        ("directory/helplines/galop.toml", "name = ", "nmae = ", "`nmae` is not a key here; did you mean `name`?"),
        ("directory/services/valley-house.toml", "checked = 2026", "checked = \"2026", "TOML"),
        ("directory/services/valley-house.toml", "\"0800 328 9084\"", "\"0844 328 9084\"", "has a premium rate"),
        ("directory/bank-holidays.toml", "\"12-25\"", "\"25-12\"", "is not a month and a day"),
        ("locales/en/home.ftl", "home-title = ", "home-title = Again\nhome-title = ", "stands twice"),
        ("locales/en/time.ftl", "on { $name } at", "on { $century } at", "\"time-on\" uses $century"),
        ("locales/en/home.ftl", "home-work = ", "home-werk = ", "nothing asks for the string \"home-werk\""),
        ("locales/en/services.ftl", "service-relate =\n    .what", "service-relate =\n    .waht", "has no .what"),
        (
            "locales/en/home.ftl",
            "Find a service",
            "Call 0800 111 4998",
            "the number 08001114998 is typed into the words",
        ),
        ("locales/en/pages/plan.md", "\n## ", "\n- [ ] No answer?\n\n## ", "a question to tick has no answer"),
        ("locales/en/pages/plan.md", "\n## ", "\n![](drawing:nothing) Words\n\n## ", "this is no drawing of the site"),
        ("locales/en/pages/plan.md", "\n## ", "\n![words](drawing:cup) Words\n\n## ", "this is no drawing of the site"),
        ("locales/en/pages/plan.md", "\n## ", "\nWords ![](drawing:cup)\n\n## ", "this is no drawing of the site"),
        ("locales/en/pages/plan.md", "\n## ", "\n[x](helpline: emergency)\n\n## ", "is no link and no box to tick"),
        ("locales/en/pages/plan.md", "\n## ", "\n- [] Two?\n\n## ", "is no link and no box to tick"),
        ("locales/en/pages/plan.md", "\n## ", "\n[a plan] (page:plan)\n\n## ", "is no link and no box to tick"),
        ("locales/en/pages/plan.md", "\n## ", "\n[](page:notes)\n\n## ", "a link without words"),
        (
            "locales/en/pages/plan.md",
            "\n## ",
            "\n[so many](figure:police/area)\n\n## ",
            "a figure has no words of its own",
        ),
        ("directory/allowed-numbers.toml", "facts = [\"plain\"]\nwhy", "facts = []\nwhy", "rests on no fact"),
        ("directory/figures.toml", "\"29.7\"", "\"about 29.7\"", "is not a number"),
        ("locales/en/pages/plan.md", "\n## ", "\n`code`\n\n## ", "code is not allowed here"),
        ("locales/en/pages/plan.md", "\n## ", "\n[](figure:police/aera)\n\n## ", "there is no figure \"police/aera\""),
        (
            "locales/en/pages/plan.md",
            "\n## ",
            "\n[x](find:need=magic)\n\n## ",
            "\"need=magic\" is not a choice of the finder",
        ),
        ("locales/en/pages/easy-plan.md", "easy-of = \"plan\"", "easy-of = \"plam\"", "`easy-of` cannot be \"plam\""),
        ("directory/site.toml", "report-page = \"wrong\"", "report-page = \"worng\"", "no page \"worng\""),
        ("directory/site.toml", "# report-email = \"…\"", "report-email = \"us at home\"", "is no e-mail address"),
        ("locales/en/pages/plan.md", "\n## ", "\n<b>now</b>\n\n## ", "HTML is not allowed here"),
        ("locales/en/pages/plan.md", "\n## ", "\n#### ", "a heading of level 4"),
        ("locales/en/pages/plan.md", "\n## ", "\n[x](https://example.org)\n\n## ", "is of no known kind"),
        ("locales/en/pages/plan.md", "\n## ", "\n[x](helpline:safe-to-talk/video)\n\n## ", "has no such contact"),
        ("locales/en/pages/plan.md", "\n## ", "\nAsk about the DDVC.\n\n## ", "\"DDVC\" must not be printed"),
        ("locales/ur/pages/plan.md", "\n## ", "\n“Ask for ANI”\n\n## ", "\"Ask for ANI\" must not be printed"),
        ("locales/en/pages/plan.md", "\n## ", "\nCoventry has DAPOs.\n\n## ", "\"DAPO\" must not be printed"),
        (
            "directory/site.toml",
            "for-everyone = \"vs-line\"",
            "for-everyone = \"mens-advice-line\"",
            "no record \"mens-advice-line\" for everyone with a confirmed phone number",
        ),
        (
            "directory/helplines/safe-to-talk.toml",
            "PH unknown\"\nconfidence = \"high\"\nsource = \"Coventry City Council, 15 July 2021; Street Support (a directory of services), 28 February 2026\"\nchecked = 2026-02-28",
            "PH unknown\"\nconfidence = \"high\"\nsource = \"the council\"\nchecked = \"2026-13\"",
            "`checked` is not a date",
        ),
        (
            "directory/helplines/national-helpline.toml",
            "2026\"\nchecked = 2026-09-11\n\n[[contact]]\nkind = \"web\"",
            "2026\"\nchecked = \"undated\"\n\n[[contact]]\nkind = \"web\"",
            "the hours of \"national-helpline\" are too old to be shown",
        ),
        ("locales/en/pages/change.md", "helpline:respect-phoneline\"\n", "helpline:sea\"\n", "is not a next step"),
        ("locales/en/pages/plan.md", "title = \"", "title = \"Domestic ", "holds the word \"domestic\""),
        ("locales/en/pages/plan.md", "next = \"", "next = \"page:gone", "is not a next step"),
        (
            "locales/en/services.ftl",
            "service-panahghar =\n    .what = ",
            "service-panahghar =\n    .what = At CV1 1AA. ",
            "a postcode on a confidential service",
        ),
    ] {
        let content = Content::copy();
        content.change(file, from, to);
        let text = stdout(&run(&["check", "--content", content.path()]));
        let found = text.lines().any(|line| line.starts_with(file) && line.contains(wrong));
        assert!(found, "{file}: {wrong}\n{text}");
    }
}

const LINE: &str = "directory/helplines/safe-to-talk.toml";
const OWN_HOURS: &str = "Mo-Fr 08:30-17:30; Sa-Su 10:00-13:00; PH unknown";

/// The live content with other hours of our line, and exceptions at the end of its file: their dates and times.
fn with_hours(open: &str, exceptions: &[(&str, &str)]) -> Content {
    let content = Content::copy();
    content.change(LINE, OWN_HOURS, open);
    for (date, open) in exceptions {
        let exception = format!("[[contact.hours.exception]]\ndate = {date}\nopen = \"{open}\"\nsource = \"x\"\n");
        content.append(LINE, &exception);
    }
    content
}

/// The line, from 1, on which a text first stands in the file of our line.
fn line_of(content: &Content, text: &str) -> usize {
    1 + content.read(LINE).lines().position(|line| line.contains(text)).unwrap()
}

/// The only fault that `check` lists.
fn only_fault(content: &Content) -> String {
    let found = faults(content);
    let [only] = found.as_slice() else { panic!("{found:#?}") };
    only.clone()
}

#[test]
fn hours_that_cannot_be_read_are_reported_with_the_part_and_the_mend() {
    for (open, said) in [
        ("Mo-Fr 22:00-06:00; PH off", "`22:00-06:00` goes past midnight; end at 24:00"),
        ("Mo-Su 09:00-00:00; PH off", "`09:00-00:00` ends at 00:00, the start of the day; write `24:00`"),
        ("Mo-Fr 09:00-17:00 || unknown", "is a fallback, which we do not use; write it in the `.note`"),
        (
            "Mo-Fr 09:00-12:00; Mo-Fr 13:00-17:00; PH off",
            "write one rule with all its times, `Mo-Fr 09:00-12:00,13:00-17:00`",
        ),
    ] {
        let content = with_hours(open, &[]);
        let only = only_fault(&content);
        assert!(only.starts_with(&format!("{LINE}:{}: the hours \"{open}\"", line_of(&content, "open = "))), "{only}");
        assert!(only.contains(said), "{only}");
    }
}

#[test]
fn an_exception_that_cannot_be_read_is_reported_on_its_own_line() {
    for open in ["Closed", "9-12", "22:00-02:00", "24/7", "12:00-12:00"] {
        let content = with_hours(OWN_HOURS, &[("2026-12-24", "off"), ("2026-12-23", open)]);
        let line = line_of(&content, &format!("open = \"{open}\""));
        let only = only_fault(&content);
        assert!(only.starts_with(&format!("{LINE}:{line}: the exception \"{open}\" cannot be read: ")), "{only}");
    }
    for open in ["closed", "9:00-12:00", "09:00-12:00, 13:00-14:00"] {
        assert_eq!(faults(&with_hours("24/7", &[("2026-12-24", open)])), [] as [String; 0], "{open}");
    }
}

#[test]
fn two_exceptions_for_one_date_are_reported_with_both_lines() {
    let content = with_hours(OWN_HOURS, &[("2026-12-24", "09:00-12:00"), ("2026-12-24", "off")]);
    let first = line_of(&content, "date = 2026-12-24");
    let said = format!("{LINE}:{}: 2026-12-24 has two exceptions, here and on line {first}; ", first + 5);
    let only = only_fault(&content);
    assert!(only.starts_with(&said), "{said}: {only}");
}

#[test]
fn an_exception_long_past_or_far_ahead_is_reported() {
    for (date, said) in [("2020-12-24", "is long past"), ("9999-12-24", "is far ahead")] {
        let only = only_fault(&with_hours(OWN_HOURS, &[(date, "off")]));
        assert!(only.contains(&format!("the exception of {date} {said}; ")), "{only}");
    }
}

#[test]
fn forms_that_mean_the_same_are_taken() {
    for open in ["24/7; PH off", "24/7", "Mo-Fr 9:00-12:00, 13:00-17:00;  Su,PH closed;"] {
        let content = with_hours(open, &[]);
        let text = stdout(&run(&["hours", "safe-to-talk", "--content", content.path(), "--from", "2026-11-30"]));
        assert!(text.starts_with("2026-11-30T00:00:00+00:00 "), "{open}: {text}");
        assert_eq!(faults(&content), [] as [String; 0], "{open}");
    }
}

#[test]
fn weekdays_that_a_narrower_rule_takes_out_of_another_are_listed() {
    let content = with_hours("Mo-Fr 09:00-17:00; We 10:00-12:00; PH off", &[]);
    let text = stdout(&run(&["check", "--content", content.path()]));
    let list = text.split("\nWeekdays in two rules of opening hours (1)").nth(1).unwrap();
    assert!(list.contains(&format!("{LINE}:{}: Safe to Talk: Wed\n", line_of(&content, "open = "))), "{list}");
}

#[test]
fn bank_holidays_that_are_missing_or_cannot_be_are_reported() {
    let list = "directory/bank-holidays.toml";
    for (from, to, said) in [
        (
            "until = 2028-12-31",
            "until = 2029-12-31",
            "bank holidays of 2029 are missing: 2029-01-01, 2029-03-30, 2029-04-02, 2029-05-07, 2029-05-28, 2029-08-27, \
             2029-12-25, 2029-12-26; ",
        ),
        ("2026-12-25, 2026-12-28", "2026-12-25", "bank holidays of 2026 are missing: 2026-12-28; "),
        ("2027-03-26", "2027-03-25", "bank holidays of 2027 are missing: 2027-03-26; "),
        ("2026-12-28", "2026-12-28, 2026-12-26", "the bank holiday 2026-12-26 is a Saturday; "),
        ("2026-12-28", "2026-12-28, 2026-12-27", "the bank holiday 2026-12-27 is a Sunday; "),
        ("2026-12-28", "2026-12-28, 2026-12-28", "the bank holiday 2026-12-28 stands twice; "),
        ("2028-12-26", "2028-12-26, 2029-01-01", "the bank holiday 2029-01-01 is after `until`; "),
        ("2026-01-01, 2026-04", "2025-12-26, 2026-01-01, 2026-04", "the bank holiday 2025-12-26 is before `from`; "),
        ("until = 2028-12-31", "until = 2025-12-31", "`until` is before `from`; "),
        ("every-year = ", "# every-year = ", "`every-year` lacks \"12-26\"; "),
        ("\"12-25\"", "\"12-5\"", "\"12-5\" is not a month and a day; "),
        ("\"01-01\"]", "\"01-01\", \"12-26\"]", "\"12-26\" stands twice in `every-year`; "),
        ("days = [", "moved = [2026-05-05]\ndays = [", "2026-05-05 is no bank holiday by rule, so it was not moved; "),
        ("days = [", "moved = [2026-05-04]\ndays = [", "2026-05-04 stands in `days` and in `moved`; "),
    ] {
        let content = Content::copy();
        content.change(list, from, to);
        let text = stdout(&run(&["check", "--content", content.path()]));
        assert!(text.lines().any(|line| line.starts_with(list) && line.contains(said)), "{said}: {text}");
    }
}

#[test]
fn a_bank_holiday_may_be_added_or_moved_by_hand() {
    let list = "directory/bank-holidays.toml";
    for (days, moved) in [("2026-05-04, 2026-05-06, ", ""), ("2026-05-08, ", "moved = [2026-05-04]\n")] {
        let content = Content::copy();
        content.change(list, "2026-05-04, ", days);
        content.change(list, "days = [", &format!("{moved}days = ["));
        assert_eq!(faults(&content), [] as [String; 0], "{days}");
    }
}

#[test]
fn hours_on_which_sources_disagree_are_refused() {
    let content = Content::copy();
    let hours = "[contact.hours]\nopen = \"Mo-Fr 10:00-17:00; PH unknown\"\nconfidence = \"high\"\nsource = \"x\"\nchecked = 2026-01-01";
    let file = "directory/helplines/respect-phoneline.toml";
    let text = content.read(file);
    let first = text.find("[[contact]]").unwrap();
    let second = text[first + 1..].find("[[contact]]").map_or(text.len(), |at| first + 1 + at);
    content.write(file, &format!("{}\n{hours}\n\n{}", &text[..second], &text[second..]));
    let text = stdout(&run(&["check", "--content", content.path()]));
    assert!(text.contains("the hours of \"respect-phoneline\" must not be printed"), "{text}");
}

#[test]
fn hours_on_which_sources_disagree_are_refused_in_exceptions_and_on_bank_holidays_too() {
    for (open, exception) in [("Mo-Fr unknown; PH unknown", "10:00-12:00"), ("Mo-Fr unknown; PH 10:00-12:00", "off")] {
        let content = with_hours(open, &[("2026-12-24", exception)]);
        content.change("directory/never-print.toml", "records = [", "records = [\"safe-to-talk\", ");
        let found = faults(&content);
        let said = "the hours of \"safe-to-talk\" must not be printed";
        assert!(found.iter().any(|fault| fault.contains(said)), "{found:#?}");
    }
}

/// A fault in a string: its file, what is replaced by what, the line on which it is reported, counted from the one that was changed,
/// and what is said.
type StringFault = (&'static str, &'static str, &'static str, usize, &'static str);

const FOUND: &str = "finder-found = { $count ->\n";
const RELATE: &str = "service-relate =\n    .what = ";

const STRING_FAULTS: &[StringFault] = &[
    // References and functions.
    ("en/home.ftl", "home-find = ", "home-find = { services } ", 0, "\"home-find\" refers to \"services\""),
    ("pl/home.ftl", "home-find = ", "home-find = { home-fin } ", 0, "did you mean `home-find`?"),
    ("en/home.ftl", "home-find = ", "home-find = { -brand-name } ", 0, "refers to \"-brand-name\""),
    ("en/home.ftl", "home-find = ", "home-find = { home-work.title } ", 0, "refers to \"home-work.title\""),
    ("en/home.ftl", "home-find = ", "home-find = { service-relate } ", 0, "which has no words in this language"),
    ("en/home.ftl", "home-find = ", "-x = y\nhome-find = { -x.z -> \n   *[a] b\n } ", 1, "refers to \"-x.z\""),
    ("en/home.ftl", "home-find = ", "home-find = { home-find } ", 0, "\"home-find\" leads back to itself"),
    ("ur/home.ftl", "home-find = ", "home-find =\n    x { { home-find } } ", 1, "leads back to itself"),
    ("en/home.ftl", "home-find = ", "-a = { -b }\n-b = { -a }\nhome-find = ", 1, "\"-b\" leads back to itself"),
    ("en/home.ftl", "home-find = ", "-a = y\nhome-find = { -a(5) } ", 1, "an argument without a name"),
    ("en/guide.ftl", "    [one] ", "    [one] { NUMBER($count) } ", 0, "calls the function NUMBER()"),
    ("ta/guide.ftl", "{ $count ->", "{ NUMBER($count) ->", 0, "calls the function NUMBER()"),
    ("en/guide.ftl", "guide-reviewed = ", "guide-reviewed = { DATETIME($date) } ", 0, "calls the function DATETIME()"),
    ("en/home.ftl", "home-find = ", "home-find = { finder-found } ", 0, "\"home-find\" uses $count"),
    ("en/services.ftl", RELATE, "service-relate =\n    .what = { $line } ", 0, "\"service-relate\" uses $line"),
    // Plural forms.
    (
        "pl/finder.ftl",
        "finder-found = { $count ->\n    [one] { $count } miejsce pomocy\n    [few] { $count } miejsca pomocy\n    [many] { $count } miejsc pomocy\n",
        "finder-found = { $count ->\n    [one] { $count } x\n",
        0,
        "without [few], [many]",
    ),
    ("pl/finder.ftl", "[many] { $count } miejsc", "[meny] { $count } miejsc", 0, "did you mean `many`?"),
    ("pl/finder.ftl", "[many] { $count } miejsc", "[few] { $count } miejsc", 0, "has the form [few] twice"),
    ("pl/finder.ftl", "[many] { $count } miejsc", "[many] miejsc", 0, "leaves out $count in the form [many]"),
    ("en/finder.ftl", FOUND, "finder-found = { $count ->\n    [few] { $count } x\n", 1, "has the form [few], which"),
    (
        "ur/finder.ftl",
        "finder-found = { $count ->\n    [one]",
        "finder-found = { $count ->\n    [1]",
        0,
        "without [one]",
    ),
    (
        "en/finder.ftl",
        "[one] Leave out “{ $left }”: { $count }",
        "[one] { $count }",
        0,
        "leaves out $left in the form [one]",
    ),
    (
        "ta/time.ftl",
        "time-on = ",
        "time-on = { $day ->\n    [one] { $day }\n    [one] { $day }\n   *[other] { $day }\n} ",
        2,
        "[one] twice",
    ),
    ("en/time.ftl", "    [0] { $hour }{ $half }", "    [few] { $hour }{ $half }", 0, "has the form [few], which"),
    // Parts.
    ("en/services.ftl", "    .note = ", "    .notte = ", 0, "has .notte, which is never shown; did you mean `note`?"),
    ("pl/services.ftl", RELATE, "service-relate =\n    .what = x\n    .what = ", 2, "has .what twice"),
    (
        "ta/home.ftl",
        "home-work = ",
        "home-work = x\n    .title = ",
        1,
        "\"home-work\" has .title, which is never shown",
    ),
    ("ur/services.ftl", RELATE, "service-relate = x\n    .what = ", 0, "has words directly after the `=`"),
    // HTML.
    ("en/finder.ftl", FOUND, "finder-found = <b>x</b> { $count ->\n", 0, "\"finder-found\" holds HTML (<b>)"),
    (
        "pl/finder.ftl",
        "finder-found = { $count ->\n    [one] ",
        "finder-found = { $count ->\n    [one] &amp; ",
        0,
        "holds HTML (&amp)",
    ),
    (
        "en/services.ftl",
        RELATE,
        "service-relate =\n    .what = { \"<\" }i> ",
        1,
        "\"service-relate.what\" holds HTML (<i>)",
    ),
    // Words that show nothing.
    ("en/home.ftl", "home-find = ", "home-find = { \"\" }\n# ", 0, "\"home-find\" can come out without a word"),
    ("pl/home.ftl", "home-find = ", "home-find = \u{a0}\n# ", 0, "can come out without a word"),
    ("ur/home.ftl", "home-find = ", "home-find = { \"\\u200B\" }\u{feff}\n# ", 0, "can come out without a word"),
    (
        "ta/finder.ftl",
        FOUND,
        "finder-found = { $count ->\n    [0] { \"\\u2060\" }\n",
        0,
        "\"finder-found\" can come out",
    ),
    (
        "en/services.ftl",
        RELATE,
        "service-relate =\n    .what = { \" \" }\n    .who = ",
        1,
        "\"service-relate.what\" can come out",
    ),
    ("pl/pages/plan.md", "heading = \"", "heading = \"\u{200b}\" # ", 0, "\"heading\" can come out without a word"),
    // Characters that turn or spoil text.
    ("en/home.ftl", "home-find = ", "home-find = \u{202e}", 0, "the character U+202E turns or spoils"),
    ("en/home.ftl", "home-find = ", "home-find = \u{202a}", 0, "U+202A turns"),
    ("ur/home.ftl", "home-find = ", "home-find = \u{2067}", 0, "U+2067 turns"),
    ("ta/home.ftl", "home-find = ", "home-find = \u{2069}", 0, "U+2069 turns"),
    ("pl/home.ftl", "home-find = ", "home-find = ¶", 0, "U+00B6 turns or spoils"),
    ("pl/home.ftl", "home-find = ", "home-find = { \"\\u202E\" }", 0, "U+202E turns"),
    ("pl/home.ftl", "home-find = ", "home-find = { \"\\U00202E\" }", 0, "U+202E turns"),
    ("en/home.ftl", "home-find = ", "home-find = \\u00A0", 0, "\"home-find\" holds a backslash"),
    ("en/home.ftl", "home-find = ", "home-find =\n    x\n    y \\n z ", 2, "\"home-find\" holds a backslash"),
    ("ur/pages/plan.md", "\n## ", "\n\u{202e}x\n\n## ", 1, "U+202E turns"),
    ("en/pages/plan.md", "\n## ", "\nA\\u00A0b.\n\n## ", 1, "an escape stands in the text"),
    ("en/pages/plan.md", "intro = \"", "intro = \"\\u202E", 0, "U+202E turns"),
];

/// The rules that read strings as they are written.
const STRING_RULES: [&str; 7] = [
    "unknown-variable",
    "string-reference",
    "plural-forms",
    "string-attribute",
    "blank-words",
    "html-in-string",
    "spoilt-text",
];

/// The content in the binary with one file changed, and the line of the change.
fn changed(file: &str, from: &str, to: &str) -> (Vec<File>, usize) {
    let mut files = content_source::files(&server::cli::Content::default()).unwrap();
    let changed = files.iter_mut().find(|other| other.path == file).unwrap();
    assert!(changed.text.contains(from), "{file} has no {from:?}");
    let at = changed.text.find(from).unwrap();
    let line = changed.line_at(at);
    changed.text = changed.text.replacen(from, to, 1);
    (files, line)
}

#[test]
fn faults_of_strings_are_found_in_every_language_on_their_line() {
    let rules = checks::find(&STRING_RULES.map(str::to_owned)).unwrap();
    let mut not_found = Vec::new();
    for (file, from, to, below, wrong) in STRING_FAULTS {
        let file = format!("locales/{file}");
        let (mut files, line) = changed(&file, from, to);
        // Other pages and languages take time to read, and these rules do not need them.
        let folder = file.split_inclusive('/').take(2).collect::<String>();
        let is_needed =
            |path: &str| !path.starts_with("locales/") || path.starts_with("locales/en/") || path.starts_with(&folder);
        files.retain(|other| other.path == file || (is_needed(&other.path) && !other.path.contains("/pages/")));
        let problems = site::problems(&files, &rules, Clock::System.now());
        let said: Vec<String> = problems.iter().map(Diagnostic::to_string).collect();
        let place = format!("{file}:{}:", line + below);
        if !said.iter().any(|said| said.starts_with(&place) && said.contains(wrong)) {
            let said = said.iter().filter(|said| STRING_RULES.iter().any(|rule| said.contains(rule)));
            not_found.push(format!("{place} {wrong}, but {:?}", said.collect::<Vec<_>>()));
        }
    }
    assert!(not_found.is_empty(), "{}", not_found.join("\n"));
}

#[test]
fn strings_that_use_all_that_fluent_and_their_grammar_offer_are_in_order() {
    let rules = checks::find(&STRING_RULES.map(str::to_owned)).unwrap();
    for (file, from, to) in [
        ("en/finder.ftl", FOUND, "finder-found = { $count ->\n    [0] none\n"),
        ("pl/finder.ftl", "   *[other] { $count } miejsca pomocy\n", "   *[5] pięć\n"),
        (
            "en/home.ftl",
            "home-find = ",
            "-brand = Safe { \"\\u00A0\" }\n    .case = x\nhome-find = { -brand(case: \"x\") } { home-work } ",
        ),
        ("en/home.ftl", "home-find = ", "home-find = { \"{\" } Q&A, 5 < 6 "),
        ("ur/home.ftl", "home-find = ", "home-find = \u{200f}\u{200e}\u{200c}\u{200d}"),
        ("pl/finder.ftl", FOUND, "finder-found = { $count } { $count ->\n"),
    ] {
        let (files, _) = changed(&format!("locales/{file}"), from, to);
        let problems = site::problems(&files, &rules, Clock::System.now());
        assert!(problems.is_empty(), "{file} {to}: {problems:?}");
    }
}

/// How a copy of the content is spoilt.
enum Spoil {
    /// Other words in the place of some.
    Replace(&'static str, &'static str),
    /// A new file with the text of another.
    CopyOf(&'static str),
}

/// A fault that breaks one rule.
struct Planted {
    rule: &'static str,
    file: &'static str,
    spoil: Spoil,
}

const fn replace(rule: &'static str, file: &'static str, from: &'static str, to: &'static str) -> Planted {
    Planted { rule, file, spoil: Spoil::Replace(from, to) }
}

const fn copy(rule: &'static str, file: &'static str, of: &'static str) -> Planted {
    Planted { rule, file, spoil: Spoil::CopyOf(of) }
}

const PLANTED: &[Planted] = &[
    replace("never-print", "locales/en/pages/plan.md", "\n## ", "\nAsk about the DDVC.\n\n## "),
    replace("never-print", "locales/ur/pages/plan.md", "\n## ", "\n۰۸۰۰/۰۳۵·۵۳۰۹\n\n## "),
    replace("never-print", "locales/en/pages/plan.md", "\n## ", "\n**0800** 035\n5309\n\n## "),
    replace("never-print", "directory/services/mind.toml", "name = ", "# 0844\\u20098044999\nname = "),
    replace(
        "never-print",
        "locales/en/services.ftl",
        "service-mind =\n    .what = ",
        "service-mind =\n    .what = The ddvc. ",
    ),
    replace("confidential-place", "directory/services/panahghar.toml", "name = ", "# CV1 1AA\nname = "),
    replace(
        "confidential-place",
        "locales/en/services.ftl",
        "service-panahghar =\n    .what = ",
        "service-panahghar =\n    .what = At CV1 1AA. ",
    ),
    replace(
        "confidential-place",
        "directory/services/panahghar.toml",
        "name = ",
        "# We are at 12 Warwick Row.\nname = ",
    ),
    replace(
        "confidential-place",
        "directory/services/panahghar.toml",
        "name = ",
        "# maps.google.com/?q=52.4068,-1.5197\nname = ",
    ),
    replace("confidential-place", "directory/services/panahghar.toml", "name = ", "# what3words.com/a.b.c\nname = "),
    replace("confidential-place", "directory/services/panahghar.toml", "name = ", "# 9C4WCF4X+7P\nname = "),
    replace(
        "confidential-place",
        "locales/en/services.ftl",
        "service-panahghar =\n    .what = ",
        "service-panahghar =\n    .what = At CVI 1FS. ",
    ),
    replace(
        "confidential-place",
        "locales/ur/services.ftl",
        "service-panahghar =\n    .what = ",
        "service-panahghar =\n    .what = ۱۲ وارک روڈ۔ ",
    ),
    // A page that links a confidential service, and the same page in another language.
    replace("confidential-place", "locales/en/pages/plan.md", "\n## ", "\nCome to CV1 1FS.\n\n## "),
    replace("confidential-place", "locales/pl/pages/plan.md", "\n## ", "\nulica Długa 5\n\n## "),
    replace("private-title", "locales/en/pages/plan.md", "title = \"", "title = \"Domestic "),
    // A word with a Tamil vowel sign, which is no letter.
    replace("private-title", "locales/ta/pages/plan.md", "title = \"", "title = \"வன்முறை "),
    replace("private-title", "locales/en/home.ftl", "home-me = ", "home-me = Abuse "),
    // An empty line does not end a message.
    replace(
        "confidential-place",
        "locales/en/services.ftl",
        "service-panahghar =\n    .what = ",
        "service-panahghar =\n    .note = Ring first.\n\n    .place = At CV1 1AA.\n    .what = ",
    ),
    replace(
        "quick-exit-label",
        "locales/en/layout.ftl",
        "layout-menu-helpline = Helpline",
        "layout-menu-helpline = leave this site!",
    ),
    replace("number-in-prose", "locales/en/home.ftl", "Find a service", "Call 0800 111 4998"),
    replace("number-in-prose", "locales/ur/home.ftl", "home-title = ", "home-title = ۹۹۹ "),
    replace("number-in-prose", "locales/en/home.ftl", "Find a service", "Call 0800·111·4998"),
    replace("hours-in-prose", "locales/en/helplines.ftl", "Support by phone or live chat", "Support day and night"),
    replace("disputed-hours", "directory/never-print.toml", "records = [\"galop\"", "records = [\"gallop\""),
    replace(
        "lapsed-hours",
        "directory/helplines/national-helpline.toml",
        "2026\"\nchecked = 2026-09-11\n\n[[contact]]\nkind = \"web\"",
        "2026\"\nchecked = \"undated\"\n\n[[contact]]\nkind = \"web\"",
    ),
    replace("bank-holidays", "directory/bank-holidays.toml", "until = 2028-12-31", "until = 2026-01-02"),
    replace("bank-holiday-list", "directory/bank-holidays.toml", "2026-04-03, ", ""),
    replace("bank-holiday-list", "directory/bank-holidays.toml", "until = 2028-12-31", "until = 2029-12-31"),
    replace(
        "exception-date",
        "directory/helplines/samaritans.toml",
        "[[contact]]\nkind = \"email\"",
        "[[contact.hours.exception]]\ndate = 2020-12-24\nopen = \"off\"\nsource = \"x\"\n\n[[contact]]\nkind = \"email\"",
    ),
    replace("future-date", "directory/services/relate.toml", "checked = 2", "checked = 4"),
    replace("future-date", "locales/en/pages/accessibility.md", "reviewed = 2026", "reviewed = 4026"),
    replace(
        "double",
        "directory/helplines/safe-to-talk.toml",
        "languages = [\"many\"]",
        "languages = [\"pl\", \"pl\"]",
    ),
    replace(
        "double",
        "directory/helplines/safe-to-talk.toml",
        "languages = [\"many\"]",
        "languages = [\"many\", \"pl\"]",
    ),
    replace(
        "double",
        "directory/helplines/samaritans.toml",
        "[[contact]]",
        "[[contact]]\nkind = \"phone\"\nvalue = \"116123\"\nconfidence = \"high\"\nsource = \"x\"\nchecked = 2026-01-01\n\n[[contact]]",
    ),
    copy("double", "directory/services/mind2.toml", "directory/services/mind.toml"),
    replace("language-name", "directory/helplines/safe-to-talk.toml", "languages = [\"many\"]", "languages = [\"zz\"]"),
    replace("plain-name", "directory/services/mind.toml", "name = \"", "name = \"\\u200b"),
    replace("plain-name", "directory/services/mind.toml", "name = \"", "name = \"a\\n"),
    replace("plain-name", "directory/services/mind.toml", "name = \"", "name = \"\u{202e}"),
    replace("plain-name", "directory/services/mind.toml", "name = \"", "name = \"<b>x</b> "),
    replace("plain-name", "directory/services/mind.toml", "name = \"", "name = \"&amp; "),
    replace("plain-name", "directory/services/mind.toml", "name = \"", "name = \"024 7655 2847 "),
    replace("plain-name", "locales/ur/locale.toml", "endonym = \"", "endonym = \"\u{202e}"),
    replace("stale-page", "locales/en/pages/accessibility.md", "reviewed = 2026-11-30", "reviewed = 2025-01-31"),
    replace("site-choices", "directory/site.toml", "leave = \"https", "leave = \"http"),
    copy("record-name", "directory/services/Mind.toml", "directory/services/mind.toml"),
    copy("record-name", "directory/services/deeper/mind.toml", "directory/services/mind.toml"),
    copy("record-id", "directory/services/galop.toml", "directory/helplines/galop.toml"),
    replace("substitute", "directory/services/relate.toml", "\"respect-phoneline\"", "\"nobody\""),
    replace(
        "section-name",
        "locales/en/sections.toml",
        "[[section]]\nid = \"me\"",
        "[[section]]\nid = \"find\"\n\n[[section]]\nid = \"me\"",
    ),
    copy("page-name", "locales/en/pages/services.md", "locales/en/pages/plan.md"),
    copy("page-name", "locales/en/pages/deeper/another.md", "locales/en/pages/plan.md"),
    copy("orphan-page", "locales/pl/pages/nowhere.md", "locales/pl/pages/plan.md"),
    replace("page-parity", "locales/pl/pages/urgent.md", "\n## ", "\n- x\n\n## "),
    replace("string-parity", "locales/pl/helpline.ftl", "{ $time }", "x"),
    replace("missing-string", "locales/en/home.ftl", "home-work = ", "home-werk = "),
    replace("unknown-variable", "locales/en/time.ftl", "on { $name } at", "on { $century } at"),
    replace("unused-string", "locales/en/home.ftl", "home-work = ", "home-werk = "),
    replace("string-reference", "locales/en/finder.ftl", "finder-none = ", "finder-none = { services } "),
    replace("string-reference", "locales/pl/finder.ftl", "finder-none = ", "finder-none = { finder-none } "),
    replace("plural-forms", "locales/pl/finder.ftl", "    [few] { $count } miejsca pomocy\n", ""),
    replace("string-attribute", "locales/en/services.ftl", "    .note = Coventry Haven", "    .notte = Coventry Haven"),
    replace("blank-words", "locales/ta/home.ftl", "home-work = ", "home-work = { \"\" }\n# "),
    replace("html-in-string", "locales/ur/home.ftl", "home-work = ", "home-work = <b>x</b> "),
    replace("search-term", "locales/en/words.ftl", "<he> outside", "<hee> outside"),
    replace("spoilt-text", "locales/ur/home.ftl", "home-work = ", "home-work = \u{202e}"),
    replace("coverage", "directory/coverage.toml", "words = \"29.7\"", "words = \"27.9\""),
    replace("coverage", "directory/coverage.toml", "page = \"city\"", "page = \"village\""),
    replace("coverage", "directory/coverage.toml", "page = \"city\"", "page = \"city\"\nrecord = \"mind\""),
    replace("allowed-number", "locales/en/pages/family-court.md", "“section 91(14)", "“section 91(41)"),
    replace("allowed-number", "locales/en/pages/plan.md", "\n## ", "\nCall 0808 today.\n\n## "),
    replace("allowed-number", "locales/en/pages/plan.md", "intro = \"", "intro = \"Since 1 May 2062. "),
    replace(
        "allowed-number",
        "locales/en/services.ftl",
        "service-mind =\n    .what = ",
        "service-mind =\n    .what = For £849,903. ",
    ),
    replace("allowed-number", "locales/en/home.ftl", "home-find = ", "home-find = 91(41) "),
    replace("allowed-number", "locales/en/pages/plan.md", "\n## ", "\nSection ９１.\n\n## "),
    replace("allowed-number", "locales/en/pages/plan.md", "\n## ", "\n- within [28](page:notes) weeks\n\n## "),
    replace("number-parity", "locales/pl/pages/urgent.md", "intro = \"", "intro = \"Za 82 dni. "),
    replace("number-parity", "locales/ur/home.ftl", "home-find = ", "home-find = ۸۲ "),
    replace("number-parity", "locales/ta/home.ftl", "home-find = ", "home-find = ௮௨ "),
    copy("easy-read", "locales/en/pages/easy-zebra.md", "locales/en/pages/easy-plan.md"),
    replace("easy-read", "locales/en/pages/easy-plan.md", "easy-of = \"plan\"", "easy-of = \"easy-plan\""),
    replace("question", "directory/questions.toml", "pages = [\"calling\"]", "pages = [\"caling\"]"),
    replace("question", "directory/questions.toml", "records = [\"safe-to-talk\"]", "records = [\"safe-to-tak\"]"),
    replace("page-source", "locales/en/pages/accessibility.md", "sources = ", "# sources = "),
    copy("page-link", "locales/en/pages/another.md", "locales/en/pages/refer.md"),
    replace("reserved-character", "locales/ur/home.ftl", "home-work = ", "home-work = \u{fdd0}"),
];

impl Planted {
    fn content(&self) -> Content {
        let content = Content::copy();
        if self.rule.ends_with("-parity") {
            // A page whose original has changed since is not compared with it.
            assert!(run(&["translations", "--content", content.path(), "made", "pl", "urgent"]).status.success());
        }
        match self.spoil {
            Spoil::Replace(from, to) => drop(content.change(self.file, from, to)),
            Spoil::CopyOf(file) => content.create(self.file, &content.read(file)),
        }
        content
    }
}

#[test]
fn every_rule_has_a_planted_fault() {
    for rule in RULES {
        assert!(PLANTED.iter().any(|planted| planted.rule == rule.name), "plant a fault for the rule {}", rule.name);
    }
}

#[test]
fn a_planted_fault_is_found_by_its_rule_and_by_no_other_when_only_that_one_runs() {
    for planted in PLANTED {
        let output = run(&["check", "--content", planted.content().path(), "--only", planted.rule]);
        let text = stdout(&output);
        assert_eq!(output.status.code(), Some(1), "{}: {text}", planted.rule);
        assert!(text.lines().any(|line| line.starts_with(&format!("{}:", planted.file))), "{}: {text}", planted.rule);
        let own = format!(" [{}]", planted.rule);
        assert!(text.lines().all(|line| line.ends_with(&own)), "{}: {text}", planted.rule);
    }
}

#[test]
fn only_some_rules_run_but_all_files_are_read() {
    let content = Content::copy();
    content.change("locales/en/home.ftl", "home-work = ", "home-werk = ");
    content.change("directory/site.toml", "leave = \"https", "leave = \"http");
    content.change("directory/services/relate.toml", "area = ", "arae = \"coventry\"\narea = ");
    let output = run(&["check", "--content", content.path(), "--only", "unused-string", "--only", "site-choices"]);
    let text = stdout(&output);
    let rules: Vec<&str> = text.lines().filter_map(|line| line.strip_suffix(']')?.rsplit('[').next()).collect();
    assert_eq!(rules, ["reading", "site-choices", "unused-string"], "{text}");
    assert_eq!(stderr(&output), "3 problems.\n");
    let output = run(&["check", "--content", content.path(), "--only", "reading"]);
    assert_eq!(stdout(&output).lines().count(), 1, "{}", stdout(&output));
    let output = run(&["check", "--only", "never-print"]);
    assert!(output.status.success() && stdout(&output) == "No problems.\n", "{}", stdout(&output));
}

#[test]
fn every_rule_is_listed_with_its_name_and_its_sentence() {
    let output = run(&["check", "--list"]);
    let text = stdout(&output);
    assert!(output.status.success() && text.lines().count() == RULES.len() + 1, "{text}");
    for rule in RULES {
        assert!(text.lines().any(|line| line.starts_with(&format!("{} ", rule.name)) && line.ends_with(rule.about)));
    }
}

#[test]
fn when_no_rule_has_the_name_it_says_which_one_is_close() {
    for (name, said) in [
        ("stale-pages", "There is no rule `stale-pages`. Did you mean `stale-page`? `check --list` prints all.\n"),
        ("zzz", "There is no rule `zzz`. `check --list` prints all.\n"),
    ] {
        let output = run(&["check", "--only", "never-print", "--only", name]);
        assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(1), said));
        assert!(stdout(&output).is_empty());
    }
}

/// The faults that `check` lists.
fn faults(content: &Content) -> Vec<String> {
    let text = stdout(&run(&["check", "--content", content.path()]));
    let is_fault = |line: &&str| line.starts_with("directory/") || line.starts_with("locales/");
    text.lines().filter(is_fault).map(str::to_owned).collect()
}

#[test]
fn each_slip_is_one_fault_with_its_line_and_the_word_that_was_meant() {
    let line = "directory/helplines/safe-to-talk.toml";
    let page = "locales/en/pages/plan.md";
    for (file, from, to, fault) in [
        (
            line,
            "self-referral = ",
            "self-referal = ",
            "`self-referal` is not a key here; did you mean `self-referral`?",
        ),
        (line, "confidence = ", "conifdence = ", "`conifdence` is not a key here; did you mean `confidence`?"),
        (line, "open = ", "opne = ", "`opne` is not a key here; did you mean `open`?"),
        (line, "[contact.hours]", "[contact.hour]", "`hour` is not a key here; did you mean `hours`?"),
        (line, "need = ", "nede = ", "`nede` is not a key here; did you mean `need`?"),
        (line, "\"talk\"", "\"tlak\"", "\"tlak\" is not a value of the facet `need`; did you mean `talk`?"),
        (line, "cost = \"free\"", "cost = \"fre\"", "`cost` cannot be \"fre\"; did you mean `free`?"),
        (line, "kind = \"phone\"", "kind = \"phnoe\"", "`kind` cannot be \"phnoe\"; did you mean `phone`?"),
        (
            line,
            "unconfirmed = [\"languages\"]",
            "unconfirmed = [\"langages\"]",
            "an entry of `unconfirmed` cannot be \"langages\"; did you mean `languages`?",
        ),
        (line, "name = \"Safe to Talk\"", "name = 7", "`name` is not a text; write `name = \"…\"`, not empty"),
        (
            line,
            "confidential = false",
            "confidential = \"false\"",
            "`confidential` is not true or false; write `confidential = true` or `confidential = false`, without quotes",
        ),
        (line, "order = 1", "order = \"1\"", "`order` is not a whole number; write `order = 1`, without quotes"),
        (
            line,
            "languages = [\"many\"]",
            "languages = \"many\"",
            "`languages` is not a list; write `languages = [ … ]`",
        ),
        (line, "checked = 2026-02-28", "checked = 2026", "`checked` is not a date; write `checked = 2026-12-31`; "),
        (line, "source = ", "# source = ", "`source` is missing; add `source = …`; directory/README.md shows each key"),
        (
            "directory/facets.toml",
            "everyone = ",
            "everyoen = ",
            "`everyoen` is not a key here; did you mean `everyone`?",
        ),
        ("directory/areas.toml", "near = true", "naer = true", "`naer` is not a key here; did you mean `near`?"),
        (
            line,
            "area = \"coventry\"",
            "area = \"conventry\"",
            "`area` cannot be \"conventry\"; did you mean `coventry`?",
        ),
        (
            "directory/facets.toml",
            "urgent = [\"call\"",
            "urgent = [\"cal\"",
            "\"cal\" is not one of the values; did you mean `call`?",
        ),
        (
            "locales/en/sections.toml",
            "picture = \"cup\"",
            "picture = \"cap\"",
            "`picture` cannot be \"cap\"; did you mean `cup`?",
        ),
        ("directory/site.toml", "exit-help = \"leaving\"", "exit-help = \"leavin\"", "no page \"leavin\""),
        ("directory/facets.toml", "id = \"contact\"", "id = 1", "`id` is not a text; "),
        ("directory/bank-holidays.toml", "from = 2026", "from = \"2026\" # ", "`from` is not a date; "),
        ("directory/never-print.toml", "[[number]]", "[[numbre]]", "`numbre` is not a key here; "),
        (
            "directory/site.toml",
            "emergency = ",
            "emergancy = ",
            "`emergancy` is not a key here; did you mean `emergency`?",
        ),
        (page, "heading = ", "haeding = ", "`haeding` is not a key here; did you mean `heading`?"),
        (page, "group = \"steps\"", "group = \"step\"", "`group` cannot be \"step\"; did you mean `steps`?"),
        (
            page,
            "picture = \"signpost\"",
            "picture = \"singpost\"",
            "`picture` cannot be \"singpost\"; did you mean `signpost`?",
        ),
        (
            "locales/en/sections.toml",
            "within = \"me\"",
            "within = \"ma\"",
            "`within` cannot be \"ma\": no section with a page stands above; did you mean `me`?",
        ),
        ("locales/ur/pages/plan.md", "intro = ", "itnro = ", "`itnro` is not a key here; did you mean `intro`?"),
        ("locales/en/locale.toml", "endonym = ", "endonim = ", "`endonim` is not a key here; did you mean `endonym`?"),
        ("locales/en/locale.toml", "\"ltr\"", "\"lrt\"", "`direction` cannot be \"lrt\"; did you mean `ltr`?"),
        ("locales/ur/made-from.toml", "from = ", "form = ", "`form` is not a key here; did you mean `from`?"),
    ] {
        let content = Content::copy();
        let at = content.change(file, from, to);
        let faults = faults(&content);
        let [only] = faults.as_slice() else { panic!("{fault}: {faults:#?}") };
        assert!(only.contains(fault), "{fault}: {only}");
        if !fault.contains("missing") {
            assert!(only.starts_with(&format!("{file}:{at}: ")), "{at}: {only}");
        }
    }
}

#[test]
fn faults_in_two_contacts_and_above_them_are_shown_together() {
    let content = Content::copy();
    let file = "directory/services/valley-house.toml";
    let expected = [
        content.change(file, "area = \"coventry\"", "area = \"conventry\""),
        content.change(file, "kind = \"phone\"", "knid = \"phone\""),
        content.change(file, "open = \"24/7\"", "open = \"at noon\""),
        content.change(file, "confidence = \"medium\"", "confidence = \"midium\""),
        content.change(file, "\"024 7663 7260\"", "\"024 7663 72\""),
    ];
    let expected: Vec<_> = expected.iter().map(|line| format!("{file}:{line}")).collect();
    let found = faults(&content);
    let found: Vec<_> = found.iter().map(|fault| fault.split(": ").next().unwrap().to_owned()).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_postcode_on_a_confidential_service_is_shown_beside_another_fault() {
    let content = Content::copy();
    let file = "directory/services/valley-house.toml";
    content.change(file, "cost = \"unknown\"", "cost = \"unknwon\"");
    let line = content.append(file, "# CV1 1AA");
    let found = faults(&content);
    assert!(
        found.contains(&format!(
            "{file}:{line}: a postcode on a confidential service; remove it from the file and from its history [confidential-place]"
        )),
        "{found:#?}"
    );
}

#[test]
fn a_page_that_is_too_old_is_reported_once_and_not_for_each_language() {
    let content = Content::copy();
    content.change("locales/en/pages/accessibility.md", "reviewed = 2026-11-30", "reviewed = 2025-01-31");
    let output = run(&["check", "--content", content.path(), "--only", "stale-page"]);
    assert_eq!(stdout(&output).lines().count(), 1, "{}", stdout(&output));
}

#[test]
fn two_languages_cannot_both_be_the_source() {
    let content = Content::copy();
    content.append("locales/pl/locale.toml", "status = \"source\"");
    let text = stdout(&run(&["check", "--content", content.path()]));
    assert!(text.contains("locales/pl/locale.toml:1: two languages have status = \"source\""), "{text}");
}

#[test]
fn contacts_that_cannot_work_are_refused_with_the_reason() {
    let file = "directory/services/valley-house.toml";
    for (from, to, fault) in [
        ("\"0800 328 9084\"", "\"0800 328 9084 1\"", "\"0800 328 9084 1\" has 12 digits; "),
        ("\"0800 328 9084\"", "\"0121 328 908\"", "\"0121 328 908\" has 10 digits; "),
        ("\"0800 328 9084\"", "\"00000000000\"", "\"00000000000\" begins as no UK number does; "),
        ("\"0800 328 9084\"", "\"0800/328\"", "\"0800/328\" holds '/', which is neither a digit nor a space; "),
        ("\"referrals@valleyhouse.org.uk\"", "\"mailto:a@b.org\"", "\"mailto:a@b.org\" is no email address; "),
        ("\"valleyhouse.org.uk\"", "\"//valleyhouse.org.uk\"", "\"//valleyhouse.org.uk\" is no web address; "),
        ("kind = \"email\"", "kind = \"email\"\ncost = \"free\"", "a contact of kind \"email\" has a cost; "),
        ("kind = \"email\"", "kind = \"email\"\ncost = \"10p\"", "`cost` cannot be \"10p\"; "),
    ] {
        let content = Content::copy();
        content.change(file, from, to);
        let faults = faults(&content);
        let [only] = faults.as_slice() else { panic!("{fault}: {faults:#?}") };
        assert!(only.starts_with(file) && only.contains(fault), "{fault}: {only}");
    }
}

#[test]
fn ten_digit_freephone_and_short_numbers_are_taken() {
    for number in ["0800 716598", "0800 00 1066", "105", "112", "119", "159", "116 006", "0800\u{a0}328\u{a0}9084"] {
        let content = Content::copy();
        content.change("directory/services/valley-house.toml", "\"0800 328 9084\"", &format!("\"{number}\""));
        assert_eq!(faults(&content), Vec::<String>::new(), "{number}");
    }
}

#[test]
fn words_that_people_type_may_hold_an_old_abbreviation_in_small_letters_alone() {
    for (term, is_refused) in [("ddvc", false), ("DDVC", true), ("ask for ani", true)] {
        let content = Content::copy();
        content.change("locales/en/words.ftl", "ddvc", term);
        let found = faults(&content);
        assert_eq!(found.iter().any(|fault| fault.contains("must not be printed")), is_refused, "{term}: {found:?}");
    }
}

#[test]
fn facts_that_are_older_than_a_year_are_listed() {
    let content = Content::copy();
    let file = "directory/services/mind.toml";
    content.change(file, "checked = ", "checked = 1999-01-01 # ");
    let text = stdout(&run(&["check", "--content", content.path()]));
    let list = text.split("\nFacts to compare with their source again (").nth(1).unwrap();
    assert!(list.contains(&format!("{file}: ")) && list.contains(": 1999-01-01, from "), "{list}");
}

#[test]
fn file_that_is_not_utf8_is_named_with_its_line_and_the_cure() {
    let content = Content::copy();
    let path = std::path::Path::new(content.path()).join("directory/services/mind.toml");
    std::fs::write(&path, b"name = \"Mind\"\nsource = \"Caf\xe9\"\n").unwrap();
    let output = run(&["check", "--content", content.path()]);
    let said = stderr(&output);
    assert!(!output.status.success());
    assert!(said.contains("mind.toml: line 2 is not UTF-8. Save the file as UTF-8."), "{said}");
    assert!(!said.contains("Name a folder"), "{said}");
}
