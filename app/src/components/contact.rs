//! A number, an address, a key to press: shown whole, tapped whole, left to right in every script.

use crate::{
    context::PageContext,
    directory::{
        contact::{Channel, Contact},
        record::Record,
    },
};
use leptos::{either::Either, prelude::*};

/// A contact that can be tapped, or plain text where a tap can do nothing. A text message says that it is one: the same number
/// may also be for calls.
#[component]
pub fn ContactLink<'a>(cx: PageContext<'a>, contact: &'a Contact) -> impl IntoView {
    let text = (contact.channel == Channel::Text).then(|| view! { {cx.msg.service_text_to()} " " });
    let value = view! { {text} <bdi dir="ltr">{contact.value.as_str()}</bdi> };
    match contact.href() {
        Some(href) => {
            // Only the web is told where one comes from.
            let rel = href.starts_with("http").then_some("noreferrer");
            Either::Left(view! { <a class="contact" href=href rel=rel>{value}</a> })
        }
        None => Either::Right(view! { <strong class="contact">{value}</strong> }),
    }
}

/// The one big button of a line: "Call Safe to Talk 0800 111 4998".
#[component]
pub fn CallButton<'a>(cx: PageContext<'a>, record: &'a Record, #[prop(default = false)] quiet: bool) -> impl IntoView {
    record.phone().map(|contact| {
        let class = if quiet { "call call--quiet" } else { "call" };
        let named = !record.name.contains(contact.value.as_str());
        let words = if named { cx.msg.helpline_call(record.name.as_str()) } else { cx.msg.helpline_call_number() };
        view! {
            <a class=class href=contact.href()>
                {words}
                " "
                <bdi dir="ltr">{contact.value.as_str()}</bdi>
            </a>
        }
    })
}

/// "Not confirmed", with our own number beside it: nothing weakly sourced stands alone.
#[component]
pub fn NotConfirmed<'a>(cx: PageContext<'a>) -> impl IntoView {
    let directory = &cx.site.directory;
    directory.helpline().and_then(|record| record.phone().map(|phone| (record, phone))).map(|(record, phone)| {
        view! {
            <p class="not-confirmed">
                <strong class="tag">{cx.msg.service_not_confirmed()}</strong>
                " "
                {cx.msg.service_not_confirmed_words(record.name.as_str())}
                " "
                <ContactLink cx contact=phone/>
            </p>
        }
    })
}

/// How a contact is made, in words.
pub fn channel_words(cx: PageContext<'_>, channel: Channel) -> String {
    let say = cx.msg;
    match channel {
        Channel::Phone => say.service_contact_phone(),
        Channel::Text => say.service_contact_text(),
        Channel::Relay => say.service_contact_relay(),
        Channel::Video => say.service_contact_video(),
        Channel::Keypad => say.service_contact_keypad(),
        Channel::Email => say.service_contact_email(),
        Channel::Chat => say.service_contact_chat(),
        Channel::Web => say.service_contact_web(),
        Channel::Visit => say.service_contact_visit(),
    }
}
