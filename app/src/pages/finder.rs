//! The finder: choices, then every service that matches, nearest first. When none does, it says what to loosen; it is never
//! the end of the road, since the helpline stands above it.

use crate::{
    components::{
        card::Card, filters::Filters, layout::Layout, link_card::LinkCard, search_box::SearchBox,
        translation_notice::TranslationNotice, urgent_help::UrgentHelp,
    },
    context::PageContext,
    directory::{record::Record, selection::Selection},
    route::PageId,
};
use leptos::{either::Either, prelude::*};

/// The page.
pub fn view(cx: PageContext<'_>, filter: Selection) -> impl IntoView {
    let found = cx.search(filter);
    let title = if filter.is_empty() { cx.msg.finder_title() } else { cx.msg.finder_found_title(found.len()) };
    // A page that is kept has no server to ask; and once something is chosen, what was found comes sooner.
    let typed = cx.now.filter(|_| filter.is_empty()).map(|_| view! { <SearchBox cx/> });
    // A part of a long list needs no beginning, and leads back to it.
    let part = ["near", "wide"].iter().filter_map(|area| cx.site.directory.facets.find("area", area));
    let rest = filter.intersects(part.collect()) && found.len() > LONG;
    let intro = (!rest).then(|| view! { <p class="intro">{cx.msg.finder_intro()}</p> });
    let filters = cx.now.filter(|_| !rest).map(|_| view! { <Filters cx filter/> });
    let back = rest.then(|| view! { <p><a class="more" href=cx.href(PageId::FINDER)>{cx.msg.finder_clear()}</a></p> });
    let results =
        if found.is_empty() { Either::Left(nothing(cx, filter)) } else { Either::Right(results(cx, found, filter)) };
    view! {
        <Layout cx title=title summary=cx.msg.finder_summary()>
            <h1>{cx.msg.finder_heading()}</h1>
            <UrgentHelp cx danger=danger(cx, filter)/>
            {intro}
            {typed}
            <TranslationNotice cx/>
            <div class="finder">
                {filters}
                {back}
                <div id="results" tabindex="-1">{results}</div>
            </div>
        </Layout>
    }
}

/// The danger to answer first: what was typed told of it, or help at once is what was chosen.
fn danger(cx: PageContext<'_>, filter: Selection) -> Selection {
    let facets = &cx.site.directory.facets;
    let chosen = facets.find("need", "urgent").filter(|urgent| filter.intersects(*urgent));
    filter & facets.danger() | chosen.map(|_| facets.urgent()).unwrap_or_default()
}

/// More than this are too many for one page: those across the country then have a page of their own, one tap away.
const MANY: usize = 50;
/// With so many on it a page has no room for the choices as well.
const LONG: usize = 35;
/// So many of those nearby stand before the choices of a list that is split; all of them have a page of their own too.
const FIRST: usize = 24;

fn results<'a>(cx: PageContext<'a>, found: Vec<&'a Record>, filter: Selection) -> impl IntoView {
    let count = found.len();
    let (mut near, far): (Vec<_>, Vec<_>) = found.into_iter().partition(|record| record.is_local());
    // A page that is kept has no server to ask for another.
    let is_split = count > MANY && !near.is_empty() && cx.now.is_some();
    let page_of = |area| cx.site.directory.facets.find("area", area).filter(|_| is_split);
    let far = match page_of("wide") {
        Some(wide) => Either::Left(elsewhere(cx, filter | wide, far.len(), cx.msg.finder_wide())),
        None => Either::Right(list(cx, far, cx.msg.finder_wide(), !filter.is_empty())),
    };
    let all_near = page_of("near")
        .filter(|_| near.len() > LONG)
        .map(|bit| elsewhere(cx, filter | bit, near.len(), cx.msg.finder_local()));
    if all_near.is_some() {
        near.truncate(FIRST);
    }
    view! {
        <p class="found" role="status">{cx.msg.finder_found(count)}</p>
        {list(cx, near, cx.msg.finder_local(), true)}
        {all_near}
        {far}
    }
}

/// The way to a part of the list that has a page of its own.
fn elsewhere(cx: PageContext<'_>, filter: Selection, count: usize, words: String) -> impl IntoView {
    let href = cx.href(PageId::Services(filter));
    view! { <ul class="doors"><LinkCard href words more=Some(cx.msg.finder_found(count))/></ul> }
}

/// One group; folded when the list is long because nothing was chosen.
fn list<'a>(cx: PageContext<'a>, records: Vec<&'a Record>, heading: String, open: bool) -> impl IntoView {
    (!records.is_empty()).then(|| {
        let cards: Vec<_> = records.into_iter().map(|record| view! { <Card cx record/> }).collect();
        view! {
            <details class="group" open=open>
                <summary><h2>{heading}</h2></summary>
                <ul class="cards">{cards}</ul>
            </details>
        }
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
        <h2>{cx.msg.finder_none()}</h2>
        <p>{cx.msg.finder_none_words()}</p>
        <ul class="doors">
            {looser}
            <LinkCard href=cx.href(PageId::FINDER) words=cx.msg.finder_clear()/>
        </ul>
    }
}
