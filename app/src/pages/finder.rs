//! Renders the finder: the choices, then every matching service, nearest first. If none matches, the page says which
//! choice to remove. The helpline stands above the list, so that the page always offers help.

use crate::{
    components::{
        card::Card, filters::Filters, helpline_card::HelplineCard, layout::Layout, link_card::LinkCard,
        search_box::SearchBox, translation_notice::TranslationNotice, urgent_help::UrgentHelp,
    },
    context::PageContext,
    directory::{facets::Axis, record::Record, selection::Selection},
    route::PageId,
};
use leptos::{either::Either, prelude::*};

/// The finder with the chosen values.
pub fn view(cx: PageContext<'_>, filter: Selection) -> impl IntoView {
    let found = cx.search(filter);
    let title = if filter.is_empty() { cx.msg.finder_title() } else { cx.msg.finder_found_title(found.len()) };
    let is_part = is_part(cx, filter, found.len());
    // An exported page has no server for the search box.
    let typed = cx.now.filter(|_| !is_part).map(|_| view! { <SearchBox cx results=!filter.is_empty()/> });
    let intro = filter.is_empty().then(|| view! { <p class="intro">{cx.msg.finder_intro()}</p> });
    let filters = cx.now.filter(|_| !is_part).map(|_| view! { <Filters cx filter/> });
    let back =
        is_part.then(|| view! { <p><a class="more" href=cx.href(PageId::FINDER)>{cx.msg.finder_clear()}</a></p> });
    let results = if found.is_empty() {
        Either::Left(nothing(cx, filter))
    } else {
        Either::Right(results(cx, found, filter, is_part))
    };
    view! {
        <Layout cx title=title summary=cx.msg.finder_summary()>
            <h1>{cx.msg.finder_heading()}</h1>
            <UrgentHelp cx danger=danger(cx, filter)/>
            {intro}
            <HelplineCard cx brief=true/>
            {typed}
            <TranslationNotice cx/>
            <div class="finder">
                {filters}
                {back}
                <div class="finder__found">{results}</div>
            </div>
        </Layout>
    }
}

/// Whether a page is one part of a long list: it shows the services and a link back to the whole list, and no choices.
fn is_part(cx: PageContext<'_>, filter: Selection, count: usize) -> bool {
    let part = ["near", "wide"].iter().filter_map(|area| cx.site.directory.facets.find("area", area));
    filter.intersects(part.collect()) && count > MAX_WITH_CHOICES
}

/// The dangers for the urgent help box: those found in a typed search. If the visitor chose urgent help, the kind of
/// danger is unknown, so danger from a person and despair are both included.
fn danger(cx: PageContext<'_>, filter: Selection) -> Selection {
    let facets = &cx.site.directory.facets;
    let chosen = facets.find("need", "urgent").filter(|urgent| filter.intersects(*urgent));
    filter & facets.danger() | chosen.map(|_| facets.urgent()).unwrap_or_default()
}

/// The most services on one page. Above it, the services across the country get a page of their own.
const MAX_UNSPLIT: usize = 26;
/// Above this number of services, a page with one part of the list leaves out the choices.
const MAX_WITH_CHOICES: usize = 22;
/// The most services of one list that each say whether they are open. With more the page passes 14,000 bytes.
const MAX_WITH_STATE: usize = 40;
/// The number of local services shown first in a split list. A page of their own shows all local services.
const MAX_LOCAL_FIRST: usize = 20;

fn results<'a>(cx: PageContext<'a>, found: Vec<&'a Record>, filter: Selection, is_part: bool) -> impl IntoView {
    let count = found.len();
    let counted = match filter.is_empty() {
        // Where nothing was chosen, nobody is led here, and the headings of the groups follow.
        true => Either::Left(view! { <p id="results" class="found">{cx.msg.finder_found(count)}</p> }),
        false => {
            Either::Right(view! { <h2 id="results" tabindex="-1" class="found">{heading(cx, count, filter)}</h2> })
        }
    };
    let (mut near, far): (Vec<_>, Vec<_>) = found.into_iter().partition(|record| record.is_local());
    // An exported page has no server that could render another part of the list.
    let is_split = !is_part && count > MAX_UNSPLIT && !near.is_empty() && cx.now.is_some();
    let page_of = |area| cx.site.directory.facets.find("area", area).filter(|_| is_split);
    let far = match page_of("wide") {
        Some(wide) => Either::Left(elsewhere(cx, filter | wide, far.len(), cx.msg.finder_wide())),
        None => Either::Right(list(cx, far, cx.msg.finder_wide(), !filter.is_empty(), is_part)),
    };
    let all_near = page_of("near")
        .filter(|_| near.len() > MAX_WITH_CHOICES)
        .map(|bit| elsewhere(cx, filter | bit, near.len(), cx.msg.finder_local()));
    if all_near.is_some() {
        near.truncate(MAX_LOCAL_FIRST);
    }
    view! {
        {counted}
        {(!is_part).then(|| chips(cx, filter))}
        {near_list(cx, near, is_part)}
        {all_near}
        {far}
    }
}

/// How many services there are, and for what. Results move the focus here, so a screen reader says it.
fn heading(cx: PageContext<'_>, count: usize, filter: Selection) -> String {
    let chosen: Vec<_> = offered(cx, filter).map(|(axis, value, _)| cx.msg.facet(&axis.id, value)).collect();
    if chosen.is_empty() {
        cx.msg.finder_found(count)
    } else {
        cx.msg.finder_found_for(cx.msg.finder_found(count), cx.msg.list(&chosen))
    }
}

/// The chosen values that a visitor can choose; not the kinds of danger found in what was typed.
fn offered<'a>(cx: PageContext<'a>, filter: Selection) -> impl Iterator<Item = (&'a Axis, &'a str, Selection)> {
    let facets = &cx.site.directory.facets;
    facets.chosen(filter - facets.danger())
}

/// One link for each chosen value, which leaves it out.
fn chips(cx: PageContext<'_>, filter: Selection) -> impl IntoView {
    let chips = offered(cx, filter).map(|(axis, value, bit)| {
        view! {
            <li>
                <a class="chip" href=cx.href(PageId::Services(filter - bit))>
                    {cx.msg.facet(&axis.id, value)}
                    <span class="unseen">", " {cx.msg.finder_remove()}</span>
                    " "
                    <span aria-hidden="true">"×"</span>
                </a>
            </li>
        }
    });
    let chips: Vec<_> = chips.collect();
    (!chips.is_empty()).then(|| view! { <ul class="chips">{chips}</ul> })
}

/// A link card to a part of the list that has its own page.
fn elsewhere(cx: PageContext<'_>, filter: Selection, count: usize, words: String) -> impl IntoView {
    let href = cx.href(PageId::Services(filter));
    view! { <ul class="link-cards"><LinkCard href words more=Some(cx.msg.finder_found(count))/></ul> }
}

/// The services nearby: first, and always open.
fn near_list<'a>(cx: PageContext<'a>, records: Vec<&'a Record>, is_part: bool) -> Option<impl IntoView> {
    let heading = (!is_part).then(|| view! { <h2 class="found">{cx.msg.finder_local()}</h2> });
    cards(cx, records).map(|cards| view! { {heading} {cards} })
}

fn cards<'a>(cx: PageContext<'a>, records: Vec<&'a Record>) -> Option<impl IntoView> {
    let is_short = records.len() > MAX_WITH_STATE;
    let cards: Vec<_> = records.into_iter().map(|record| view! { <Card cx record is_short/> }).collect();
    (!cards.is_empty()).then(|| view! { <ul class="cards">{cards}</ul> })
}

/// One group of services. It is closed if nothing was chosen, because the list is long then. On a page with one part of
/// a long list (`is_part`) the heading of the page names it.
fn list<'a>(
    cx: PageContext<'a>,
    records: Vec<&'a Record>,
    heading: String,
    open: bool,
    is_part: bool,
) -> Option<impl IntoView> {
    let cards = cards(cx, records)?;
    Some(if is_part {
        Either::Left(cards)
    } else {
        Either::Right(view! {
            <details class="group" open=open>
                <summary><h2>{heading}</h2></summary>
                {cards}
            </details>
        })
    })
}

fn nothing(cx: PageContext<'_>, filter: Selection) -> impl IntoView {
    let facets = &cx.site.directory.facets;
    let looser: Vec<_> = cx
        .site
        .directory
        .loosened(filter, cx.now)
        .into_iter()
        .map(|(looser, count)| {
            let left: Vec<_> =
                facets.chosen(filter - looser).map(|(axis, value, _)| cx.msg.facet(&axis.id, value)).collect();
            view! { <LinkCard href=cx.href(PageId::Services(looser)) words=cx.msg.finder_loosen(count, cx.msg.list(&left))/> }
        })
        .collect();
    view! {
        <h2 id="results" tabindex="-1">{cx.msg.finder_none()}</h2>
        {chips(cx, filter)}
        <p>{cx.msg.finder_none_words()}</p>
        <ul class="link-cards">
            {looser}
            <LinkCard href=cx.href(PageId::FINDER) words=cx.msg.finder_clear()/>
        </ul>
    }
}
