//! Renders the guides of one section, each as a link card with its summary.

use crate::{
    components::{layout::Layout, link_card::GuideLinkCard, translation_notice::TranslationNotice},
    context::PageContext,
};
use leptos::prelude::*;

/// The page of a section, by its id.
pub fn view<'a>(cx: PageContext<'a>, id: &'a str) -> impl IntoView {
    let [heading, _, intro] = cx.msg.section(id);
    let guides = cx.site.sections.find(id).into_iter().flat_map(|section| cx.locale.guides_of(section));
    let guides: Vec<_> = guides.map(|guide| view! { <GuideLinkCard cx guide/> }).collect();
    view! {
        <Layout cx title=heading.clone() summary=cx.msg.home_summary()>
            <h1>{heading}</h1>
            <p class="intro">{intro}</p>
            <TranslationNotice cx/>
            <ul class="doors">{guides}</ul>
        </Layout>
    }
}
