//! Renders a box above the finder's results if a typed search suggests danger: the emergency number first, then how to
//! call it in silence, then the helplines for each kind of danger. The search raises it even when in doubt, so the box
//! is calm and short and the results follow it.

use super::contact::ContactLink;
use crate::{
    context::PageContext,
    directory::{contact::Channel, record::Record, selection::Selection},
};
use leptos::prelude::*;

/// The box for the given dangers; nothing if there are none.
#[component]
pub fn UrgentHelp<'a>(cx: PageContext<'a>, danger: Selection) -> impl IntoView {
    let line = cx.site.directory.emergency().filter(|_| !danger.is_empty());
    line.and_then(|record| record.phone().map(|phone| (record, phone))).map(|(record, phone)| {
        let silent = record.contact(Channel::Keypad).map(|key| view! { <p>{cx.msg.helpline_silent(key.value.as_str())}</p> });
        let kinds: Vec<_> = cx
            .site
            .directory
            .facets
            .chosen(danger)
            .map(|(axis, value, bit)| view! { <Kind cx words=cx.msg.facet(&axis.id, value) bit/> })
            .collect();
        view! {
            <section class="urgent-help">
                <h2>{heading(cx)}</h2>
                <p class="urgent-help__first"><strong>{cx.msg.helpline_danger()}</strong> " " <ContactLink cx contact=phone/></p>
                {silent}
                {kinds}
            </section>
        }
    })
}

fn heading(cx: PageContext<'_>) -> String {
    let facets = &cx.site.directory.facets;
    facets.chosen(facets.danger()).next().map(|(axis, ..)| cx.msg.axis(&axis.id)).unwrap_or_default()
}

/// One kind of danger: a sentence, and the records that name it.
#[component]
fn Kind<'a>(cx: PageContext<'a>, words: String, bit: Selection) -> impl IntoView {
    let records = cx.site.directory.records.iter().filter(|record| record.facets.intersects(bit));
    let lines: Vec<_> = records.filter_map(|record| number(cx, record)).collect();
    let lines = (!lines.is_empty()).then(|| view! { <ul>{lines}</ul> });
    view! { <p>{words}</p> {lines} }
}

fn number<'a>(cx: PageContext<'a>, record: &'a Record) -> Option<impl IntoView> {
    let phone = record.phone().filter(|phone| !phone.is_low())?;
    Some(view! { <li>{record.name.as_str()} " " <ContactLink cx contact=phone/></li> })
}
