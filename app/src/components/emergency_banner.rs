//! Renders the emergency number. Every page except `/leave` shows it above its content, directly after the header.

use super::contact::ContactLink;
use crate::{context::PageContext, directory::contact::Channel};
use leptos::prelude::*;

/// The emergency number. Unless `brief`, it also says how to call when speaking is not safe.
#[component]
pub fn EmergencyBanner<'a>(cx: PageContext<'a>, #[prop(default = false)] brief: bool) -> impl IntoView {
    let line = cx.site.directory.emergency().and_then(|record| record.phone().map(|phone| (record, phone)));
    line.map(|(record, phone)| {
        let key = record.contact(Channel::Keypad).filter(|_| !brief);
        let silent = key.map(|key| view! { <p>{cx.msg.helpline_silent(key.value.as_str())}</p> });
        view! {
            <section class="danger" aria-label=cx.msg.helpline_emergency()>
                <p><strong>{cx.msg.helpline_danger()}</strong> " " <ContactLink cx contact=phone/></p>
                {silent}
            </section>
        }
    })
}
