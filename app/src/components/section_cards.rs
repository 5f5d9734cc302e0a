//! Renders a link card for each section of guidance.

use super::link_card::LinkCard;
use crate::{context::PageContext, i18n::sections::Section, page_id::PageId};
use leptos::prelude::*;

/// The link cards of the sections. A section without guides has none.
#[component]
pub fn SectionCards<'a>(cx: PageContext<'a>) -> impl IntoView {
    let cards: Vec<_> = cx.site.sections.with_card().filter_map(|section| card(cx, section)).collect();
    view! { <ul class="link-cards home__sections">{cards}</ul> }
}

/// The link card of a section. A section with one guide links directly to that guide.
fn card<'a>(cx: PageContext<'a>, section: &'a Section) -> Option<impl IntoView> {
    let first = cx.site.sections.on_page_of(section).flat_map(|part| cx.locale.guides_of(part)).next()?;
    let has_page = cx.site.section_pages(cx.locale).any(|other| other.index == section.index);
    let page_id = if has_page { PageId::Section(section.id.as_str()) } else { PageId::Guide(first.slug.as_str()) };
    let [words, more, _] = cx.msg.section(&section.id);
    Some(view! { <LinkCard href=cx.href(page_id) words more=Some(more) picture=section.picture/> })
}
