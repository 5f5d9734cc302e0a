//! The finder: choices, then every service that matches, nearest first. When none does, it says what to loosen; it is never
//! the end of the road, since the helpline stands above it.

use crate::{
    cx::Cx,
    directory::record::Record,
    route::Place,
    ui::{card::Card, door::Door, filters::Filters, layout::Layout, typed::Typed},
};
use leptos::{either::Either, prelude::*};

/// The page.
pub fn view(cx: Cx, filter: u64) -> impl IntoView {
    let found = cx.search(filter);
    let title = if filter == 0 { cx.say.finder_title() } else { cx.say.finder_found_title(found.len()) };
    // A page that is kept has no server to ask; and once something is chosen, what was found comes sooner.
    let typed = cx.now.filter(|_| filter == 0).map(|_| view! { <Typed cx/> });
    let filters = cx.now.map(|_| view! { <Filters cx filter/> });
    let results = if found.is_empty() {
        Either::Left(nothing(cx, filter))
    } else {
        Either::Right(results(cx, found, filter == 0))
    };
    view! {
        <Layout cx title=title summary=cx.say.finder_summary()>
            <h1>{cx.say.finder_heading()}</h1>
            <p class="intro">{cx.say.finder_intro()}</p>
            {typed}
            <div class="finder">
                {filters}
                <div id="results" tabindex="-1">{results}</div>
            </div>
        </Layout>
    }
}

fn results(cx: Cx, found: Vec<&'static Record>, all: bool) -> impl IntoView {
    let count = found.len();
    let (near, far): (Vec<_>, Vec<_>) = found.into_iter().partition(|record| record.is_local());
    view! {
        <p class="found" role="status">{cx.say.finder_found(count)}</p>
        {list(cx, near, cx.say.finder_local(), true)}
        {list(cx, far, cx.say.finder_wide(), !all)}
    }
}

/// One group; folded when the list is long because nothing was chosen.
fn list(cx: Cx, records: Vec<&'static Record>, heading: String, open: bool) -> impl IntoView {
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

fn nothing(cx: Cx, filter: u64) -> impl IntoView {
    let facets = &cx.site.directory.facets;
    let looser: Vec<_> = cx
        .site
        .directory
        .loosened(filter, cx.now)
        .into_iter()
        .map(|(looser, count)| {
            let left: Vec<_> =
                facets.chosen(filter & !looser).map(|(axis, value, _)| cx.say.facet(&axis.id, value)).collect();
            view! { <Door href=cx.href(Place::Services(looser)) words=cx.say.finder_loosen(count, cx.say.list(&left))/> }
        })
        .collect();
    view! {
        <h2>{cx.say.finder_none()}</h2>
        <p>{cx.say.finder_none_words()}</p>
        <ul class="doors">
            {looser}
            <Door href=cx.href(Place::Services(0)) words=cx.say.finder_clear()/>
        </ul>
    }
}
