//! Renders a link card: a link to another page with a picture, its name and a line about it.

use super::icon::Drawing;
use crate::{context::PageContext, i18n::guide::Guide, icons::Picture, page_id::PageId};
use leptos::prelude::*;

/// A link card as an item of a list.
#[component]
pub fn LinkCard(
    href: String,
    words: String,
    #[prop(default = None)] more: Option<String>,
    #[prop(default = None)] picture: Option<Picture>,
) -> impl IntoView {
    let picture = picture.map(|picture| view! { <Drawing picture/> " " });
    // The line stands outside the link, so that the name of the link is short; a tap on it follows the link all the same.
    let more = more.map(|more| view! { <p class="link-card__more">{more}</p> });
    view! {
        <li class="link-card">
            {picture}
            <div><a href=href>{words}</a> {more}</div>
        </li>
    }
}

/// The link card of a guide.
#[component]
pub fn GuideLinkCard<'a>(cx: PageContext<'a>, guide: &'a Guide) -> impl IntoView {
    let href = cx.href(PageId::Guide(guide.slug.as_str()));
    view! { <LinkCard href words=guide.heading.clone() more=Some(guide.summary.clone()) picture=guide.picture/> }
}
