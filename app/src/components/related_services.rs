//! Renders the services that match the facets of a guidance page.

use super::card::Card;
use crate::{
    context::PageContext,
    directory::{record::Record, selection::Selection},
    page_id::PageId,
};
use leptos::prelude::*;

/// The number of services shown; the finder shows the rest. With three, the longest guides in Tamil pass 14,000 bytes.
const MOST: usize = 2;

/// The first services and a link to all of them. Services with a confirmed contact come first, and among them local
/// ones.
#[component]
pub fn Related<'a>(cx: PageContext<'a>, services: Selection) -> impl IntoView {
    let directory = &cx.site.directory;
    let mut found = if services.is_empty() { Vec::new() } else { cx.search(services) };
    // Every page already shows the helpline and the emergency number.
    let shown = |record: &Record| {
        directory.helpline().is_some_and(|line| line.id == record.id) || directory.is_emergency(record)
    };
    found.retain(|record| !shown(record));
    let sure = |record: &Record| record.contacts.iter().any(|contact| !contact.is_low());
    found.sort_by_key(|record| (!sure(record), !record.is_local()));
    let count = found.len();
    (count > 0).then(|| {
        let cards: Vec<_> = found.into_iter().take(MOST).map(|record| view! { <Card cx record/> }).collect();
        let all = view! { <p><a class="more" href=cx.href(PageId::Services(services))>{cx.msg.guide_all_services(count)}</a></p> };
        view! {
            <section>
                <h2>{cx.msg.guide_related()}</h2>
                <ul class="cards">{cards}</ul>
                {(count > MOST).then_some(all)}
            </section>
        }
    })
}
