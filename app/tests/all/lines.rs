//! While our line is closed the card on every page names two others: one that is surely open, and one for men and everyone, of
//! whose hours it says only what is sure.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use crate::common::{EVENING, FRIDAY, at, live, live_files, route};
use app::{
    content::diagnostic::File,
    i18n::messages::Messages,
    render::render,
    route::{PageId, Route},
    site::Site,
};
use scraper::{ElementRef, Html, Selector};

const NIGHT: &str = "2026-11-30T02:00:00Z";
const NUMBER: &str = "0808 168 9111";

fn changed(path: &str, change: impl Fn(&str) -> String) -> &'static Site {
    let mut files: Vec<File> = live_files();
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    file.text = change(&file.text);
    Box::leak(Box::new(Site::read(&files).unwrap()))
}

/// The card on a page, in words: all of it, and what is not hidden.
fn card(site: &'static Site, route: Route<&str>, now: &str) -> (String, String) {
    let page = Html::parse_document(&render(site, route, at(now)).html);
    let [card, hidden] = [".helpline__card", ".helpline__card [hidden]"].map(|what| Selector::parse(what).unwrap());
    let words = |part: ElementRef<'_>| part.text().collect::<String>();
    let all: String = page.select(&card).map(words).collect();
    let unseen: String = page.select(&hidden).map(words).collect();
    let seen = all.replace(&unseen, "");
    (all.clone(), if unseen.is_empty() { all } else { seen })
}

#[test]
fn at_night_every_page_names_a_line_for_men_and_claims_nothing_of_its_hours() {
    let site = live();
    for route in Route::all(site) {
        let say = Messages(site.locale(route.locale).unwrap());
        for moment in [NIGHT, EVENING] {
            let (_, seen) = card(site, route, moment);
            // The page that leads away has no card, the one that begins with the numbers needs none, and that of our
            // helpline shows only its own.
            if seen.is_empty() {
                assert!(matches!(
                    route.page_id,
                    PageId::Leave | PageId::Guide("urgent" | "easy-urgent") | PageId::Service("safe-to-talk")
                ));
                continue;
            }
            // In a page the isolate marks of Fluent are elements.
            let full = matches!(route.page_id, PageId::Home | PageId::Helpline);
            let sentence =
                if full { say.helpline_everyone("Victim Support") } else { say.helpline_men("Victim Support") };
            let sentence = sentence.replace(['\u{2068}', '\u{2069}'], "");
            let line = seen.split(&sentence).nth(1).unwrap_or_default();
            assert!(line.trim_start().starts_with(NUMBER), "{} {:?}: {seen}", route.locale, route.page_id);
            assert!(!line.contains(&say.service_always()), "{} {:?}: {seen}", route.locale, route.page_id);
        }
    }
}

#[test]
fn while_our_line_is_open_the_others_wait_unseen() {
    let (all, seen) = card(live(), route(live(), "/en"), FRIDAY);
    assert!(all.contains(NUMBER) && all.contains("0808 2000 247"));
    assert!(!seen.contains(NUMBER) && !seen.contains("0808 2000 247"), "{seen}");
}

#[test]
fn of_the_hours_of_that_line_only_what_is_sure_is_said() {
    let recent = |text: &str| {
        let (before, after) = text.split_once("[contact.hours]").unwrap();
        format!("{before}[contact.hours]{}", after.replacen("checked = \"2020-04\"", "checked = 2026-11-01", 1))
    };
    let said = |site| card(site, route(site, "/en/helpline"), NIGHT).1;
    assert!(said(live()).contains("We have not confirmed when they answer."));
    let sure = said(changed("directory/helplines/vs-line.toml", recent));
    assert!(sure.contains("Day and night, every day") && !sure.contains("not confirmed"), "{sure}");
    // Open at some hours: what would change while the page is open is left out.
    let some = |text: &str| recent(text).replacen("24/7", "Mo-Fr 09:00-17:00; PH unknown", 1);
    let weekdays = said(changed("directory/helplines/vs-line.toml", some));
    assert!(weekdays.contains(NUMBER) && !weekdays.contains("not confirmed") && !weekdays.contains("every day"));
}

#[test]
fn which_line_it_is_stands_in_the_directory_and_there_may_be_none() {
    let named = |line: &str| changed("directory/site.toml", |text| text.replace("\"vs-line\"", line));
    let said = |site| card(site, route(site, "/en/plan"), NIGHT).1;
    assert!(said(named("\"samaritans\"")).contains("For men: Samaritans 116 123"));
    let none = changed("directory/site.toml", |text| text.replace("for-everyone", "# for-everyone"));
    assert!(!said(none).contains("For men") && said(none).contains("0808 2000 247"));
}

#[test]
fn a_page_for_people_who_hurt_others_ends_with_their_own_line() {
    let page = render(live(), route(live(), "/en/change"), at(NIGHT)).html;
    let page = Html::parse_document(&page);
    let next: String = page.select(&Selector::parse(".next").unwrap()).flat_map(|part| part.text()).collect();
    assert!(next.contains("Respect Phoneline") && !next.contains("National"), "{next}");
}
