//! What pages say of opening hours is that of one contact, and the same everywhere on the page: in the sentence, in the
//! table of the week, and for the days to come.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use crate::common::{at, live_files, route};
use app::{content::diagnostic::File, render::render, site::Site};
use scraper::{Html, Selector};

/// The live content with one text in one file replaced.
fn changed(path: &str, from: &str, to: &str) -> &'static Site {
    let mut files: Vec<File> = live_files();
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    assert!(file.text.contains(from), "{path}: {from}");
    file.text = file.text.replacen(from, to, 1);
    Box::leak(Box::new(Site::read(&files).map_err(|problems| panic!("{problems:?}")).unwrap()))
}

/// Our own line with other hours.
fn ours(hours: &str) -> &'static Site {
    changed("directory/helplines/safe-to-talk.toml", "Mo-Fr 08:30-17:30; Sa-Su 10:00-13:00; PH unknown", hours)
}

fn with_exception(hours: &str, date: &str, open: &str) -> &'static Site {
    let path = "directory/helplines/safe-to-talk.toml";
    let mut files: Vec<File> = live_files();
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    let exception =
        format!("[[contact.hours.exception]]\ndate = {date}\nopen = \"{open}\"\nsource = \"the manager\"\n\n");
    let text = file.text.replacen("Mo-Fr 08:30-17:30; Sa-Su 10:00-13:00; PH unknown", hours, 1);
    let hours = text.find("[contact.hours]").unwrap();
    let end = text[hours..].find("[[contact]]").map_or(text.len(), |next| hours + next);
    file.text = format!("{}\n{exception}{}", &text[..end], &text[end..]);
    Box::leak(Box::new(Site::read(&files).map_err(|problems| panic!("{problems:?}")).unwrap()))
}

/// The words of the parts of a page, with one space between them.
fn words(site: &'static Site, address: &str, now: &str, parts: &str) -> String {
    let page = Html::parse_document(&render(site, route(site, address), at(now)).html);
    let parts = Selector::parse(parts).unwrap();
    let text: Vec<String> = page.select(&parts).flat_map(|part| part.text()).map(str::to_owned).collect();
    text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A table row of the week, in words.
fn row(site: &'static Site, now: &str, day: &str) -> String {
    let page = Html::parse_document(&render(site, route(site, "/en/helpline"), at(now)).html);
    let rows = Selector::parse(".week tbody tr").unwrap();
    let rows = page.select(&rows).map(|row| row.text().collect::<String>());
    let rows: Vec<String> = rows.map(|row| row.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    rows.iter().find_map(|row| row.strip_prefix(day)).unwrap_or_else(|| panic!("no {day}: {rows:?}")).trim().to_owned()
}

const EIGHT_PM: &str = "2026-11-30T20:00:00Z"; // Monday

const CHAT: &str = "

[[contact]]
kind = \"chat\"
value = \"dvassist.example/chat\"
confidence = \"medium\"
source = \"DV Assist, 2026\"
checked = 2026-11-01

[contact.hours]
open = \"Mo-Fr 10:00-22:00; PH off\"
confidence = \"medium\"
source = \"DV Assist, 2026\"
checked = 2026-11-01
";

#[test]
fn the_hours_of_a_chat_do_not_speak_for_the_number() {
    let path = "directory/helplines/dv-assist.toml";
    let mut files: Vec<File> = live_files();
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    file.text = file.text.replace("confidence = \"low\"", "confidence = \"medium\"") + CHAT;
    let site: &'static Site = Box::leak(Box::new(Site::read(&files).unwrap()));
    let page = words(site, "/en/services/dv-assist", EIGHT_PM, "main");
    assert!(!page.contains("DV Assist is open now"), "{page}");
    assert!(page.contains("0800 195 8699 Free to call. We have not confirmed when they answer."), "{page}");
    assert!(page.contains("dvassist.example/chat Open now, until 10pm"), "{page}");
    let found = words(site, "/en/services?need=law&open=now", EIGHT_PM, ".cards");
    assert!(!found.contains("DV Assist"), "{found}");
    let card = words(site, "/en/services?need=law", EIGHT_PM, ".cards");
    let card = card.split("DV Assist").nth(1).unwrap();
    assert!(!card.split("0800 195 8699").nth(1).unwrap().trim_start().starts_with("Open now"), "{card}");
}

#[test]
fn the_hours_of_one_number_do_not_close_another() {
    let path = "directory/helplines/fmu.toml";
    let mut files: Vec<File> = live_files();
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    let text = file.text.replace("checked = \"2022\"", "checked = 2026-01-01");
    file.text = format!(
        "{text}\n[contact.hours]\nopen = \"24/7\"\nconfidence = \"high\"\nsource = \"gov.uk\"\nchecked = 2026-01-01\n"
    );
    let site: &'static Site = Box::leak(Box::new(Site::read(&files).unwrap()));
    let page = words(site, "/en/services/fmu", EIGHT_PM, "main");
    assert!(!page.contains("Forced Marriage Unit is closed now"), "{page}");
    assert!(page.contains("020 7008 0151 Closed now Monday to Friday: 9am to 5pm"), "{page}");
    assert!(page.contains("020 7008 1500 Day and night, every day"), "{page}");
    // In the finder it is open, with the number that is.
    let found = words(site, "/en/services?need=family&open=now", EIGHT_PM, ".cards");
    let card = found.split("Forced Marriage Unit").nth(1).unwrap_or_default();
    assert!(card.contains("020 7008 1500 Day and night, every day") && !card.contains("0151"), "{found}");
}

#[test]
fn the_state_of_a_record_without_a_number_names_its_contact() {
    let hours = CHAT.split("\n\n").last().unwrap();
    let mut files: Vec<File> = live_files();
    let change = |files: &mut Vec<File>, path: &str, change: &dyn Fn(&str) -> String| {
        let file = files.iter_mut().find(|file| file.path == path).unwrap();
        file.text = change(&file.text);
    };
    change(&mut files, "directory/helplines/womens-aid-chat.toml", &|text| format!("{text}\n{hours}"));
    change(&mut files, "directory/never-print.toml", &|text| text.replace("\"womens-aid-chat\", ", ""));
    let site: &'static Site = Box::leak(Box::new(Site::read(&files).unwrap()));
    let found = words(site, "/en/services?open=now", EIGHT_PM, ".cards");
    assert!(found.contains("Chat on their website: Open now, until 10pm"), "{found}");
    let page = words(site, "/en/services/womens-aid-chat", EIGHT_PM, "main");
    assert!(page.contains("Open now, until 10pm") && !page.contains("is open now"), "{page}");
}

const CHRISTMAS: &str = "2026-12-25T11:00:00Z"; // Friday
const NOT_PUBLISHED: &str = "The hours for these days have not been published.";

#[test]
fn what_is_known_of_bank_holidays_is_told_and_not_called_unpublished() {
    for (hours, today) in
        [("Mo-Fr 08:30-17:30; PH off", "Closed"), ("Mo-Fr 08:30-17:30; PH 10:00-13:00", "10am to 1pm")]
    {
        let site = ours(hours);
        let page = words(site, "/en/helpline", CHRISTMAS, "main");
        assert!(!page.contains(NOT_PUBLISHED) && !page.contains("Hours may differ on bank holidays"), "{page}");
        assert_eq!(row(site, CHRISTMAS, "Friday 25 December"), today);
        assert_eq!(row(site, CHRISTMAS, "Monday 28 December"), today);
        assert_eq!(row(site, CHRISTMAS, "Today, Friday"), today);
        assert_eq!(row(site, CHRISTMAS, "Monday to Friday"), "8.30am to 5.30pm");
        let page = words(site, "/en/services/safe-to-talk", CHRISTMAS, "main");
        assert!(page.contains(&format!("Bank holidays: {today}")) && !page.contains("Hours may differ"), "{page}");
    }
    let site = ours("Mo-Fr 08:30-17:30; PH unknown");
    let page = words(site, "/en/helpline", CHRISTMAS, "main");
    assert!(page.contains(NOT_PUBLISHED) && page.contains("Friday 25 December"), "{page}");
    assert_eq!(row(site, CHRISTMAS, "Today, Friday"), "Times not confirmed");
    let page = words(site, "/en/services/safe-to-talk", CHRISTMAS, "main");
    assert!(page.contains("Hours may differ on bank holidays"), "{page}");
}

#[test]
fn an_exception_is_told_four_weeks_ahead_and_on_its_day_the_table_says_the_same() {
    let hours = "Mo-Fr 08:30-17:30; PH unknown";
    for (open, told) in [("10:00-12:00", "10am to 12 noon"), ("off", "Closed"), ("unknown", "Times not confirmed")] {
        let site = with_exception(hours, "2026-12-22", open);
        let early = words(site, "/en/helpline", "2026-11-24T12:00:00Z", "main");
        assert!(!early.contains("22 December"), "{early}");
        for now in ["2026-11-25T12:00:00Z", "2026-12-22T09:00:00Z"] {
            assert_eq!(row(site, now, "Tuesday 22 December"), told);
            let page = words(site, "/en/services/safe-to-talk", now, "main");
            assert!(page.contains(&format!("Tuesday 22 December: {told}")), "{page}");
        }
        assert_eq!(row(site, "2026-12-22T09:00:00Z", "Today, Tuesday"), told);
        assert_eq!(row(site, "2026-12-21T09:00:00Z", "Today, Monday"), "8.30am to 5.30pm");
        let after = words(site, "/en/helpline", "2026-12-23T12:00:00Z", "main");
        assert!(!after.contains("22 December"), "{after}");
    }
}

#[test]
fn an_exception_on_a_bank_holiday_is_not_listed_as_unpublished() {
    let site = with_exception("Mo-Fr 08:30-17:30; PH unknown", "2026-12-25", "10:00-12:00");
    let lists = words(site, "/en/helpline", "2026-12-24T18:00:00Z", "main ul");
    assert!(lists.contains("Saturday 26 December") && !lists.contains("Friday 25 December"), "{lists}");
    assert_eq!(row(site, "2026-12-24T18:00:00Z", "Friday 25 December"), "10am to 12 noon");
    let unknown = with_exception("Mo-Fr 08:30-17:30; PH off", "2026-12-25", "unknown");
    let lists = words(unknown, "/en/helpline", "2026-12-24T18:00:00Z", "main ul");
    assert!(lists.contains("Friday 25 December") && !lists.contains("Saturday 26 December"), "{lists}");
}

#[test]
fn a_day_that_begins_at_midnight_cannot_be_taken_for_its_end() {
    for (hours, now, said) in [
        ("Mo-Fr 00:00-24:00; PH off", "2026-11-29T12:00:00Z", "It opens at midnight tonight."),
        ("Mo-Fr 00:00-24:00; PH off", "2026-11-28T12:00:00Z", "It opens at the start of Monday."),
        ("Mo-Fr 00:00-24:00; PH off", "2026-12-25T12:00:00Z", "It opens at the start of Tuesday."),
        ("Mo 00:00-24:00; PH off", "2026-12-24T12:00:00Z", "It opens at the start of Monday 4 January."),
        ("Mo-Fr 00:30-24:00; PH off", "2026-11-29T12:00:00Z", "It opens tomorrow at 12.30am."),
        ("Mo-Su 00:00-24:00; PH unknown", "2026-12-25T12:00:00Z", "It should next be open at the start of Sunday."),
    ] {
        let said_on_page = words(ours(hours), "/en/helpline", now, ".helpline__state");
        assert!(said_on_page.contains(said), "{hours}, {now}: {said_on_page}");
    }
}
