//! The live content has no fault, and every rule of the content that is not one of syntax.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods)]

use crate::common::{EVENING, FRIDAY, at, fixture_files, live, live_files, plurals::without_plurals};
use app::{content::diagnostic::File, i18n::messages::Messages, render::render, route::Route, site::Site};
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

/// Forty languages, each with its own name for itself. The first 23 and Tigrinya are those that are planned.
const LANGUAGES: [(&str, &str); 40] = [
    ("pl", "Polski"),
    ("ur", "اردو"),
    ("ta", "தமிழ்"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("ro", "Română"),
    ("ar", "العربية"),
    ("zh", "简体中文"),
    ("gu", "ગુજરાતી"),
    ("pt", "Português"),
    ("fa", "فارسی"),
    ("ckb", "کوردی"),
    ("bn", "বাংলা"),
    ("fr", "Français"),
    ("ml", "മലയാളം"),
    ("it", "Italiano"),
    ("ru", "Русский"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("es", "Español"),
    ("ps", "پښتو"),
    ("hi", "हिन्दी"),
    ("so", "Soomaali"),
    ("ti", "ትግርኛ"),
    ("sq", "Shqip"),
    ("vi", "Tiếng Việt"),
    ("sk", "Slovenčina"),
    ("zh-Hant", "繁體中文"),
    ("cy", "Cymraeg"),
    ("am", "አማርኛ"),
    ("cs", "Čeština"),
    ("el", "Ελληνικά"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("hu", "Magyar"),
    ("bg", "Български"),
    ("de", "Deutsch"),
    ("sw", "Kiswahili"),
    ("ne", "नेपाली"),
    ("si", "සිංහල"),
    ("he", "עברית"),
];

/// The fixture site with English words under the codes of so many languages.
fn in_languages(languages: &[(&str, &str)]) -> Vec<File> {
    let mut files: Vec<File> = fixture_files()
        .into_iter()
        .filter(|file| !file.path.starts_with("locales/") || file.path.starts_with("locales/en/"))
        .collect();
    let english: Vec<File> = files.iter().filter(|file| file.path.ends_with(".ftl")).cloned().collect();
    for (code, endonym) in languages {
        let own = |file: &File| File {
            path: file.path.replace("locales/en/", &format!("locales/{code}/")),
            text: without_plurals(&file.text),
        };
        files.extend(english.iter().map(own));
        let text = format!("code = \"{code}\"\nendonym = \"{endonym}\"\nenglish = \"{code}\"\ndirection = \"ltr\"\n");
        files.push(File { path: format!("locales/{code}/locale.toml"), text });
    }
    files
}

#[test]
fn many_languages_are_read_in_any_order_and_shown_in_one() {
    for (count, turns) in [(23, 1), (24, 2), (40, 2)] {
        let mut languages = LANGUAGES[..count].to_vec();
        let mut orders = Vec::new();
        for turn in 0..turns {
            languages.rotate_left(turn * 5);
            languages.reverse();
            let site = Site::read(&in_languages(&languages)).unwrap();
            assert_eq!(site.locales.len(), count + 1);
            for locale in &site.locales {
                let route = Route { locale: locale.code.as_str(), page_id: app::page_id::PageId::Home };
                assert!(
                    render(&site, route, at(FRIDAY)).html.contains(&format!("lang=\"{}\"", locale.code)),
                    "{}",
                    locale.code
                );
            }
            orders.push(site.locales.iter().map(|locale| locale.endonym.clone()).collect::<Vec<_>>());
        }
        assert!(orders.iter().all(|order| *order == orders[0]), "{orders:?}");
        let place = |name: &str| orders[0].iter().position(|endonym| endonym == name).unwrap();
        assert!(
            place("English") < place("Español")
                && place("Español") < place("Polski")
                && place("Polski") < place("Русский")
        );
    }
}

#[test]
fn a_language_without_dates_and_numbers_is_a_fault() {
    for (formats, is_fault) in [("pa-PK", true), ("zzz-ZZ", true), ("not a code", true), ("ur-PK", false)] {
        let mut files = in_languages(&[("pa", "پنجابی")]);
        let settings = files.iter_mut().find(|file| file.path == "locales/pa/locale.toml").unwrap();
        settings.text.push_str(&format!("formats = \"{formats}\"\n"));
        let found: Vec<String> = Site::read(&files).err().unwrap_or_default().iter().map(ToString::to_string).collect();
        let expected = format!("locales/pa/locale.toml:5: there are no dates and numbers for \"{formats}\"; ");
        assert_eq!(found.len() == 1 && found[0].starts_with(&expected), is_fault, "{formats}: {found:?}");
        assert_eq!(found.is_empty(), !is_fault, "{formats}: {found:?}");
    }
    for code in ["kmr", "pnb", "prs"] {
        let found = Site::read(&in_languages(&[(code, "x")])).err().unwrap_or_default();
        assert!(
            found.iter().any(|fault| fault.to_string().contains("there are no dates and numbers")),
            "{code}: {found:?}"
        );
    }
}

/// A language with these lines more in its `time.ftl` and its `locale.toml`.
fn with_time(code: &str, strings: &str, settings: &str) -> Site {
    let mut files = in_languages(&[(code, "x")]);
    let mut add =
        |path: String, text: &str| files.iter_mut().find(|file| file.path == path).unwrap().text.push_str(text);
    add(format!("locales/{code}/time.ftl"), strings);
    add(format!("locales/{code}/locale.toml"), settings);
    Site::read(&files).unwrap()
}

#[test]
fn a_translator_can_mend_names_of_days_dates_and_lists() {
    let strings = "time-weekday = { $day ->\n    [1] دونۍ\n   *[other] { $name }\n }\ntime-long-day = { $name }، { $rest }\n\
        time-month-day = { $number } / { $month }\ntime-date = { $number } / { $month } / { $year }\ntime-month = { $month } / { $year }\n\
        time-list-two = { $first } او { $last }\ntime-list-more = { $first }؛ { $next }\ntime-list-end = { $first }؛ او { $last }\n";
    let site = with_time("ps", strings, "");
    let messages = Messages(site.locale("ps").unwrap());
    let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 28).unwrap();
    assert_eq!(messages.weekday(chrono::Weekday::Mon), "دونۍ");
    assert_eq!(messages.long_day(day), "دونۍ، ۲۸ / ۱۲");
    assert_eq!(messages.date(day), "۲۸ / ۱۲ / ۲۰۲۶");
    let items = ["A", "B", "C", "D"].map(str::to_owned);
    for (count, list) in [(1, "A"), (2, "A او B"), (3, "A؛ B؛ او C"), (4, "A؛ B؛ C؛ او D")] {
        assert_eq!(messages.list(&items[..count]), list);
    }
    let plain = with_time("ps", "", "");
    assert_ne!(Messages(plain.locale("ps").unwrap()).long_day(day), "دونۍ، ۲۸ / ۱۲");
}

#[test]
fn all_numbers_of_a_page_have_the_digits_of_its_formats() {
    let clock = chrono::NaiveTime::from_hms_opt(8, 5, 0).unwrap();
    for (code, settings, expected) in [
        ("fa", "", "۸.۰۵am"),
        ("fa", "formats = \"fa-u-nu-latn\"\n", "8.05am"),
        ("ar", "formats = \"ar-EG\"\n", "٨.٠٥am"),
        ("bn", "", "৮.০৫am"),
    ] {
        let site = with_time(code, "", settings);
        let messages = Messages(site.locale(code).unwrap());
        assert_eq!(messages.clock(clock), expected, "{code} {settings}");
        let digit = expected.chars().next().unwrap();
        assert!(messages.finder_found(8).contains(digit), "{}", messages.finder_found(8));
    }
}
