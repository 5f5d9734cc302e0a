//! Renders contacts: phone numbers, e-mail and web addresses, keys to press. A contact is always shown whole, is one
//! link, and runs from left to right in every script.

use crate::{
    context::PageContext,
    directory::{
        contact::{Channel, Contact},
        record::Record,
    },
};
use leptos::{either::Either, prelude::*};

/// A contact as a link, or as plain text if no link can open it. A number for text messages is labelled as one, because
/// the same number may also take calls.
#[component]
pub fn ContactLink<'a>(cx: PageContext<'a>, contact: &'a Contact) -> impl IntoView {
    let text = (contact.channel == Channel::Text).then(|| view! { {cx.msg.service_text_to()} " " });
    let value = view! { {text} <bdi dir="ltr">{contact.value.as_str()}</bdi> };
    match contact.href() {
        Some(href) => {
            // `tel:`, `sms:` and `mailto:` links send no Referer header; only web links need `noreferrer`.
            let rel = href.starts_with("http").then_some("noreferrer");
            Either::Left(view! { <a class="contact" href=href rel=rel>{value}</a> })
        }
        None => Either::Right(view! { <strong class="contact">{value}</strong> }),
    }
}

/// The large call button of a helpline, with its name and number. Nothing if the record has no phone number. With `now`
/// it says that the helpline answers day and night, instead of its name.
#[component]
pub fn CallButton<'a>(
    cx: PageContext<'a>,
    record: &'a Record,
    #[prop(default = false)] quiet: bool,
    #[prop(default = false)] now: bool,
) -> impl IntoView {
    record.phone().map(|contact| {
        let class = if quiet { "call call--quiet" } else { "call" };
        let named = !record.name.contains(contact.value.as_str());
        let words = match named {
            _ if now => cx.msg.helpline_call_always(),
            true => cx.msg.helpline_call(record.name.as_str()),
            false => cx.msg.helpline_call_number(),
        };
        view! {
            <a class=class href=contact.href() draggable="false">
                {words}
                " "
                <bdi dir="ltr">{contact.value.as_str()}</bdi>
            </a>
        }
    })
}

/// The label "Not confirmed", with the number of our own helpline beside it, so that a visitor always has a confirmed
/// number as well.
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

/// The name of a channel in the language of the page.
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
