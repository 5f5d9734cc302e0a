//! Renders the answer to a typed search: 999 first if danger was raised, then the closest guide, other things that may have been
//! meant, and the services that fit best. The helpline stands on every answer.

use crate::{
    answer::{Answer, Direction},
    components::{
        card::{self, Card},
        helpline_card::HelplineCard,
        layout::Layout,
        link_card::{GuideLinkCard, LinkCard},
        search_box::SearchBox,
        translation_notice::TranslationNotice,
        urgent_help::UrgentHelp,
    },
    context::PageContext,
    directory::{record::Record, selection::Selection},
    hours::Status,
    i18n::messages::Messages,
    route::PageId,
};
use leptos::{either::Either, prelude::*};

/// The most services in one answer; the finder shows the rest.
const MOST_SERVICES: usize = 6;

/// The answer page.
pub fn view<'a>(cx: PageContext<'a>, answer: Answer<&'a str>) -> impl IntoView {
    let danger = answer.chosen & cx.site.directory.facets.danger();
    let chosen = answer.chosen - danger;
    let (named, others): (Vec<_>, Vec<_>) =
        answer.to.into_iter().flatten().partition(|direction| matches!(direction, Direction::Service(_)));
    let (first, rest) = match others.split_first() {
        Some((first, rest)) => (Some(*first), rest.to_vec()),
        None => (None, Vec::new()),
    };
    let first = first.map(|first| view! { <ul class="link-cards">{large(cx, first)}</ul> });
    view! {
        <Layout cx title=cx.msg.found_title() summary=cx.msg.found_summary()>
            <h1 id="results" tabindex="-1">{cx.msg.found_heading()}</h1>
            <UrgentHelp cx danger/>
            <HelplineCard cx brief=true/>
            {answer.spoken.and_then(|code| spoken(cx, code, answer))}
            {first}
            <div class="finder__found">{also(cx, rest)} {services(cx, named, chosen)}</div>
            <SearchBox cx results=true/>
            <TranslationNotice cx/>
        </Layout>
    }
}

/// A line in the language that was typed: a link to the same answer in it, or how to ask for an interpreter.
fn spoken<'a>(cx: PageContext<'a>, code: &str, answer: Answer<&str>) -> Option<impl IntoView> {
    if let Some(locale) = cx.site.locale(code) {
        let page_id = PageId::Found(Answer { spoken: None, ..answer });
        let href = page_id.href(&locale.code, &cx.site.directory.facets);
        let words = Messages(locale).found_read();
        let link = view! { <p class="translation"><a href=href hreflang=locale.code.as_str() lang=locale.code.as_str() dir=locale.direction.name()>{words}</a></p> };
        return Some(Either::Left(link));
    }
    let other = cx.site.other_languages.language.iter().find(|other| other.code.get_ref() == code)?;
    let draft = Messages(cx.site.default_locale()).translation_draft(other.english.as_str());
    Some(Either::Right(view! {
        <div class="translation">
            <p lang=other.code.get_ref().as_str() dir=other.direction.name()>{other.line.as_str()}</p>
            <p>{cx.english(&draft)}</p>
        </div>
    }))
}

/// The closest direction, as a link card.
fn large<'a>(cx: PageContext<'a>, direction: Direction<&'a str>) -> Option<impl IntoView> {
    match direction {
        Direction::Guide(slug) => cx.locale.guide(slug).map(|guide| Either::Left(view! { <GuideLinkCard cx guide/> })),
        other => {
            let (href, words) = link(cx, other)?;
            Some(Either::Right(view! { <LinkCard href words/> }))
        }
    }
}

/// What else may have been meant.
fn also<'a>(cx: PageContext<'a>, others: Vec<Direction<&'a str>>) -> Option<impl IntoView> {
    let links = others.into_iter().filter_map(|direction| link(cx, direction));
    let links: Vec<_> = links.map(|(href, words)| view! { <li><a class="chip" href=href>{words}</a></li> }).collect();
    (!links.is_empty()).then(|| {
        view! {
            <h2 id="also" class="found">{cx.msg.found_also()}</h2>
            <ul class="chips" aria-labelledby="also">{links}</ul>
        }
    })
}

/// The URL and the words of a link to a direction.
fn link<'a>(cx: PageContext<'a>, direction: Direction<&'a str>) -> Option<(String, String)> {
    let facets = &cx.site.directory.facets;
    match direction {
        Direction::Guide(slug) => {
            cx.locale.guide(slug).map(|guide| (cx.href(PageId::Guide(guide.slug.as_str())), guide.heading.clone()))
        }
        Direction::Choice(choice) => {
            let names: Vec<_> = facets.chosen(choice).map(|(axis, value, _)| cx.msg.facet(&axis.id, value)).collect();
            Some((cx.href(PageId::Services(choice)), cx.msg.list(&names)))
        }
        Direction::Service(id) => {
            let record = cx.site.directory.record(id)?;
            Some((cx.href(PageId::Service(record.id.as_str())), card::name(cx, record)))
        }
    }
}

/// The services that were named, then the best of those that were meant, and a link to all of these.
fn services<'a>(cx: PageContext<'a>, named: Vec<Direction<&'a str>>, chosen: Selection) -> Option<impl IntoView> {
    let named = named.into_iter().filter_map(|direction| match direction {
        Direction::Service(id) => cx.site.directory.record(id),
        _ => None,
    });
    let mut shown: Vec<&Record> = named.collect();
    let mut found = if chosen.is_empty() { Vec::new() } else { cx.search(chosen) };
    let count = found.len();
    found.sort_by_key(|record| rank(cx, record, chosen));
    for record in found {
        if shown.len() < MOST_SERVICES && !shown.iter().any(|other| other.id == record.id) {
            shown.push(record);
        }
    }
    let all = (count > shown.len()).then(|| {
        view! { <p><a class="more" href=cx.href(PageId::Services(chosen))>{cx.msg.guide_all_services(count)}</a></p> }
    });
    let cards: Vec<_> = shown.into_iter().map(|record| view! { <Card cx record/> }).collect();
    (!cards.is_empty()).then(|| {
        view! {
            <h2 class="found">{cx.msg.found_services()}</h2>
            <ul class="cards">{cards}</ul>
            {all}
        }
    })
}

/// The place of a service in an answer: the emergency number where urgent help was meant, then services made for the group of
/// people that was named, then those that are open, then those nearby. Otherwise the order of the finder.
fn rank(cx: PageContext<'_>, record: &Record, chosen: Selection) -> (bool, bool, bool, bool) {
    let facets = &cx.site.directory.facets;
    let is_first = cx.site.directory.is_emergency(record)
        && facets.find("need", "urgent").is_some_and(|urgent| chosen.intersects(urgent));
    let groups = facets.axes.iter().filter(|axis| axis.everyone.is_some());
    let group: Selection = groups.map(|axis| axis.mask() & chosen).collect();
    let is_open = matches!(cx.status(record), Some(Status::Open { .. } | Status::Always));
    (!is_first, !record.facets.intersects(group), !is_open, !record.is_local())
}
