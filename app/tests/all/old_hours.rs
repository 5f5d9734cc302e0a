//! Opening hours whose source is older than 24 months claim nothing, on any page, in any language; the age is that of the
//! source of the hours, and a page is kept no longer than what it says of them is true.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use crate::common::{at, live, live_files, route};
use app::{
    content::diagnostic::{Diagnostic, File},
    document::CachePolicy,
    i18n::messages::Messages,
    render::render,
    route::{PageId, Route},
    site::Site,
};
use chrono::{DateTime, Utc};
use scraper::{Html, Selector};

/// The live content with one change to one file.
fn changed(path: &str, from: &str, to: &str) -> &'static Site {
    site(&changed_files(path, from, to))
}

fn site(files: &[File]) -> &'static Site {
    Box::leak(Box::new(Site::read(files).map_err(|problems| panic!("{problems:?}")).unwrap()))
}

fn changed_files(path: &str, from: &str, to: &str) -> Vec<File> {
    let mut files: Vec<File> = live_files();
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    let (before, after) = file.text.rsplit_once(from).unwrap();
    file.text = format!("{before}{to}{after}");
    files
}

/// What is wrong with content only at a moment.
fn dated_problems(files: &[File], now: DateTime<Utc>) -> Vec<Diagnostic> {
    assert!(Site::read(files).is_ok());
    Site::read_at(files, now).err().unwrap_or_default()
}

/// The live content in which the hours of one line come from a source of this date.
fn dated(line: &str, date: &str) -> &'static Site {
    site(&dated_files(line, date))
}

fn dated_files(line: &str, date: &str) -> Vec<File> {
    let path = format!("directory/helplines/{line}.toml");
    let text = live_files().into_iter().find(|file| file.path == path).unwrap().text;
    let hours = text.split("[contact.hours]").nth(1).unwrap();
    let old = hours.lines().find(|line| line.starts_with("checked")).unwrap();
    let (before, after) = text.split_once("[contact.hours]").unwrap();
    let new = format!("{before}[contact.hours]{}", after.replacen(old, &format!("checked = {date}"), 1));
    changed_files(&path, &text, &new)
}

/// The parts of a page that say something; not its style and scripts.
const WORDS: &str = ".danger, .helpline, main, footer";

/// All that a page says.
fn words(site: &'static Site, address: &str, now: Option<DateTime<Utc>>) -> String {
    text_of(&render(site, route(site, address), now).html, WORDS)
}

fn text_of(html: &str, what: &str) -> String {
    let page = Html::parse_document(html);
    let parts = Selector::parse(what).unwrap();
    page.select(&parts).map(|part| part.text().collect::<String>() + " ").collect()
}

/// On each of these a line that is open at every hour says so: its own page, the finder, the finder's choice of open lines.
const SAYS_SO: [(&str, &str); 3] = [
    ("/en/services/samaritans", "Samaritans is open now, day and night."),
    ("/en/services/samaritans", "Day and night, every day"),
    ("/en/services?need=health&open=now", "Samaritans"),
];

#[test]
fn hours_are_claimed_on_the_last_day_of_the_24_months_and_not_on_the_next() {
    for (date, last, next) in [
        ("2026-09-11", "2028-09-11", "2028-09-12"),
        // Nothing has the length of a month: the day counts.
        ("2024-11-30", "2026-11-30", "2026-12-01"),
        ("2024-02-29", "2026-02-28", "2026-03-01"),
        // A month or a year alone counts from its first day.
        ("\"2025-03\"", "2027-03-01", "2027-03-02"),
        ("\"2025\"", "2027-01-01", "2027-01-02"),
    ] {
        let site = dated("samaritans", date);
        for (address, claim) in SAYS_SO {
            let said = words(site, address, at(&format!("{last}T22:30:00Z")));
            assert!(said.contains(claim), "{date}: {address} on {last} does not say: {claim}");
            let said = words(site, address, at(&format!("{next}T00:00:00Z")));
            assert!(!said.contains(claim), "{date}: {address} on {next} still says: {claim}");
        }
    }
}

#[test]
fn hours_from_a_source_without_a_date_are_never_claimed() {
    let site = dated("samaritans", "\"undated\"");
    for moment in [at("2026-11-29T10:00:00Z"), at("2040-01-01T10:00:00Z"), None] {
        for (address, claim) in SAYS_SO {
            let said = words(site, address, moment);
            assert!(!said.contains(claim) || address.contains("open=now") && moment.is_none(), "{address}: {claim}");
        }
    }
}

/// What each language says of hours, for any line and time.
fn claims(say: Messages, site: &Site) -> Vec<String> {
    let lines = site.directory.records.iter().flat_map(|record| {
        let name = record.name.as_str();
        [say.helpline_always(name), say.helpline_closed(name), say.helpline_unknown(name), say.helpline_holiday(name)]
    });
    let rest = [
        say.service_always(),
        say.service_closed_now(),
        say.helpline_day_always(),
        say.helpline_day_unknown(),
        say.helpline_instead(),
        say.helpline_instead_kept(),
        say.helpline_differ(),
    ];
    lines.chain(rest).collect()
}

#[test]
fn when_all_sources_are_old_no_page_in_any_language_says_a_word_of_hours() {
    let site = live();
    let later = at("2035-11-29T02:00:00Z");
    // Prose is not drawn from the directory: `check` weighs it.
    let drawn =
        ".helpline, .danger, .state, .contacts, .week, .card__reach, .next, .found, main h2, main > ul, .split ul";
    for route in Route::all(site) {
        let locale = site.locale(route.locale).unwrap();
        let said = text_of(&render(site, route, later).html, drawn);
        let claim = claims(Messages(locale), site).into_iter().find(|claim| said.contains(claim.as_str()));
        assert_eq!(claim, None, "{} {:?}", route.locale, route.page_id);
    }
    let open = PageId::Services(site.directory.facets.open_now());
    assert!(site.directory.search(site.directory.facets.open_now(), later).is_empty());
    let said = text_of(&render(site, Route { locale: "en", page_id: open }, later).html, ".cards");
    assert_eq!(said, "");
}

#[test]
fn a_service_page_without_sure_hours_says_that_they_are_not_confirmed() {
    let old = at("2026-11-29T10:00:00Z");
    for id in ["vs-line", "migrant-help", "nhs-111", "hourglass", "fmu", "southall-black-sisters", "image-helpline"] {
        let page = render(live(), route(live(), &format!("/en/services/{id}")), old);
        let said = text_of(&page.html, "main > :not(.helpline)");
        assert!(said.contains("We have not confirmed when they answer."), "{id}");
        for claim in ["Day and night, every day", "is open now", "is closed now", "Monday to Friday"] {
            assert!(!said.contains(claim), "{id}: {claim}");
        }
    }
}

#[test]
fn a_page_is_true_no_longer_than_the_hours_that_it_shows() {
    let site = dated("samaritans", "2026-07-01");
    // Midnight in Coventry, in summer.
    let end: DateTime<Utc> = "2028-07-01T23:00:00Z".parse().unwrap();
    let page = render(site, route(site, "/en/services/samaritans"), at("2026-11-30T11:00:00Z"));
    let CachePolicy::Until(until) = page.cache_policy else { panic!("{:?}", page.cache_policy) };
    assert!(until <= end);
    let near = at("2028-07-01T22:59:59Z");
    let page = render(site, route(site, "/en/services/samaritans"), near);
    assert_eq!(page.cache_policy, CachePolicy::Until(end));
    assert!(text_of(&page.html, "main").contains("Samaritans is open now, day and night."));
    let after = render(site, route(site, "/en/services/samaritans"), Some(end));
    assert!(!text_of(&after.html, "main > :not(.helpline)").contains("day and night"));
}

#[test]
fn a_page_that_names_the_open_line_is_true_no_longer_than_its_hours() {
    let site = dated("national-helpline", "2026-07-01");
    let end: DateTime<Utc> = "2028-07-01T23:00:00Z".parse().unwrap();
    let page = render(site, route(site, "/en"), at("2028-07-01T22:59:59Z"));
    assert!(text_of(&page.html, "main").contains("This line is open now, day and night:"));
    assert_eq!(page.cache_policy, CachePolicy::Until(end));
}

#[test]
fn hours_that_are_shown_but_not_sure_end_their_page_too() {
    // One weak source, newer than that of our line, whose words would end the page at each midnight.
    let path = "directory/services/valley-house.toml";
    let text = live_files().into_iter().find(|file| file.path == path).unwrap().text;
    let site = changed(path, &text, &text.replace("checked = 2026-02-28", "checked = 2026-07-01"));
    let page = render(site, route(site, "/en/services/valley-house"), at("2028-07-01T22:59:59Z"));
    assert!(text_of(&page.html, "main").contains("Day and night, every day"));
    let end: DateTime<Utc> = "2028-07-01T23:00:00Z".parse().unwrap();
    assert_eq!(page.cache_policy, CachePolicy::Until(end));
    assert!(!words(site, "/en/services/valley-house", Some(end)).contains("Day and night"));
}

#[test]
fn beside_our_closed_line_no_line_is_called_open_whose_hours_are_old() {
    let site = dated("national-helpline", "2024-01-01");
    for address in ["/en", "/en/helpline", "/en/plan"] {
        let said = words(site, address, at("2026-11-30T02:00:00Z"));
        assert!(said.contains("Safe to Talk is closed now."), "{address}");
        assert!(said.contains("0808 2000 247"), "{address}");
        assert!(!said.contains("This line is open now") && !said.contains("day and night"), "{address}");
    }
}

#[test]
fn a_copy_without_a_clock_shows_the_hours_that_were_recent_when_it_was_made() {
    let copy = |made: &str| {
        let site = Site::read(&live_files()).unwrap();
        let site: &'static Site = Box::leak(Box::new(Site { exported_at: at(made), ..site }));
        ["/en", "/en/helpline", "/en/services/samaritans", "/en/services/vs-line"].map(|page| words(site, page, None))
    };
    assert!(!words(live(), "/en/helpline", None).contains("8.30am"), "nobody knows when this copy was made");
    let [home, hours, sure, old] = copy("2026-11-29T10:00:00Z");
    assert!(home.contains("This line is listed as open day and night, every day:"));
    assert!(hours.contains("8.30am to 5.30pm") && sure.contains("Day and night, every day"));
    assert!(!old.contains("Day and night, every day"));
    let [home, hours, sure, _] = copy("2035-11-29T10:00:00Z");
    assert!(home.contains("0808 2000 247") && !home.contains("day and night"));
    assert!(!hours.contains("8.30am") && !sure.contains("Day and night, every day"));
}

#[test]
fn editors_hear_of_hours_that_are_too_old_or_soon_will_be() {
    let directory = &dated("samaritans", "2026-07-01").directory;
    let listed = |now: &str, line: &str| {
        let list = directory.old_hours(at(now).unwrap());
        list.into_iter().find(|entry| entry.starts_with(&format!("directory/helplines/{line}.toml:")))
    };
    let says = |now, line, end: &str| listed(now, line).is_some_and(|entry| entry.ends_with(end));
    assert!(says("2026-11-29T10:00:00Z", "vs-line", ": not shown since 2022-04-02"));
    assert_eq!(listed("2028-04-01T10:00:00Z", "samaritans"), None);
    assert!(says("2028-04-02T10:00:00Z", "samaritans", ": shown until 2028-07-02"));
    assert!(says("2028-07-02T10:00:00Z", "samaritans", ": not shown since 2028-07-02"));
    let undated = &dated("samaritans", "\"undated\"").directory;
    let list = undated.old_hours(at("2026-11-29T10:00:00Z").unwrap());
    assert!(list.iter().any(|entry| entry.contains("Samaritans") && entry.ends_with("the source has no date")));
}

#[test]
fn a_line_that_every_page_names_must_not_have_old_hours() {
    let now = at("2026-12-01T10:00:00Z").unwrap();
    assert_eq!(dated_problems(&live_files(), now), []);
    for line in ["national-helpline", "safe-to-talk"] {
        let problems = dated_problems(&dated_files(line, "2024-11-28"), now);
        let wrong = format!("the hours of \"{line}\" are too old to be shown");
        assert!(problems.iter().any(|problem| problem.to_string().contains(&wrong)), "{problems:?}");
    }
}

#[test]
fn prose_may_say_day_and_night_only_of_a_line_whose_hours_say_so() {
    let now = at("2026-12-01T10:00:00Z").unwrap();
    let page = "locales/en/pages/plan.md";
    let with = |sentence: &str| {
        let mut files = live_files();
        // Its translations would differ in shape.
        files.retain(|file| file.path == page || !file.path.ends_with("/pages/plan.md"));
        let mut add =
            |path: &str, text: &str| files.iter_mut().find(|file| file.path == path).unwrap().text.push_str(text);
        add(page, &format!("\n{sentence}\n"));
        for number in ["24-hour", "24/7"] {
            add(
                "directory/allowed-numbers.toml",
                &format!("\n[[allowed]]\nwords = \"{number}\"\nfacts = [\"plain\"]\nwhy = \"a test\"\n"),
            );
        }
        dated_problems(&files, now)
    };
    assert_eq!(with("You can call [Samaritans](helpline:samaritans) day and night."), []);
    for sentence in [
        "[Victim Support](helpline:vs-line) is listed as open day and night.",
        "Call the [24-hour line](helpline:fmu).",
        "Day or night, you can call [Safe to Talk](helpline:safe-to-talk).",
        "[Panahghar](service:panahghar) answers 24/7.",
    ] {
        let problems = with(sentence);
        assert!(problems.len() == 1 && problems[0].to_string().starts_with(page), "{sentence}: {problems:?}");
    }
    let words = "locales/en/helplines.ftl";
    let problems = dated_problems(&changed_files(words, "Support by phone or live chat", "Support day and night"), now);
    assert!(
        problems.len() == 1 && problems[0].to_string().contains("\"vs-line\" is open at every hour"),
        "{problems:?}"
    );
}
