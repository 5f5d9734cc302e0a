//! Renders a service in a list: its name, what it does, and its phone number if that is confirmed.

use super::contact::{ContactLink, channel_words};
use crate::{
    context::PageContext,
    directory::{
        contact::Channel,
        record::{Fact, Record},
    },
    hours::Status,
    route::PageId,
};
use leptos::prelude::*;

/// One service in the finder's list. With `is_short` it does not say whether the service is open.
#[component]
pub fn Card<'a>(cx: PageContext<'a>, record: &'a Record, #[prop(default = false)] is_short: bool) -> impl IntoView {
    let contact = cx.contact(record);
    let number = contact.filter(|contact| contact.channel == Channel::Phone && !contact.is_low());
    let phone = number.map(|contact| view! { <ContactLink cx contact/> " " });
    let doubt = record.is_unconfirmed(Fact::What);
    let doubt = doubt.then(|| view! { <span class="tag">{cx.msg.service_not_confirmed()}</span> });
    let open = contact.filter(|_| !is_short).and_then(|contact| {
        let words = state(cx, cx.contact_status(contact)?)?;
        // The state is that of the number before it. Without that number the channel is named.
        let words = if number.is_some() { words } else { format!("{}: {words}", channel_words(cx, contact.channel)) };
        Some(view! { <span class="card__state" data-timed data-until=cx.until([record])>{words}</span> })
    });
    let reach = (phone.is_some() || open.is_some()).then(|| view! { <p>{phone}{open}</p> });
    view! {
        <li class="card">
            <h3><a href=cx.href(PageId::Service(record.id.as_str()))>{name(cx, record)}</a></h3>
            <p>{cx.msg.record(record, "what")} " " {doubt}</p>
            {reach}
        </li>
    }
}

/// The words of a link to a record: its name, or its title if the name is only a number, because such a link looks like one
/// that calls it.
pub fn name(cx: PageContext<'_>, record: &Record) -> String {
    let is_lettered = record.name.contains(char::is_alphabetic);
    if is_lettered { record.name.clone() } else { cx.msg.record_title(record) }
}

/// A short message that says whether a contact is open. `None` if that is not known or the page has no time.
pub fn state(cx: PageContext<'_>, status: Status) -> Option<String> {
    let now = cx.local()?;
    match status {
        Status::Always => Some(cx.msg.service_always()),
        Status::Open { until } => Some(cx.msg.service_open_now(cx.msg.until(until, now))),
        Status::Closed { .. } => Some(cx.msg.service_closed_now()),
        Status::Unknown { .. } => None,
    }
}
