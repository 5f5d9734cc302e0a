//! Renders a link card: a wide link to another page with a picture, a name and a line about that page.

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
    // A screen reader needs the full stop to pause between the name and the summary.
    let more = more.map(|more| view! { <span class="door__more"><span class="unseen">". "</span> {more}</span> });
    view! {
        <li>
            <a class="door" href=href>
                {picture}
                <span class="door__words"><span class="door__name">{words}</span> {more}</span>
            </a>
        </li>
    }
}

/// The link card of a guide.
#[component]
pub fn GuideLinkCard<'a>(cx: PageContext<'a>, guide: &'a Guide) -> impl IntoView {
    let href = cx.href(PageId::Guide(guide.slug.as_str()));
    view! { <LinkCard href words=guide.heading.clone() more=Some(guide.summary.clone()) picture=guide.picture/> }
}
