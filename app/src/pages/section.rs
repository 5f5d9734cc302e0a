//! Renders the guides of one section, each as a link card with its summary, then those of the sections within it.

use crate::{
    components::{
        helpline_card::HelplineCard, layout::Layout, link_card::GuideLinkCard, translation_notice::TranslationNotice,
    },
    context::PageContext,
    i18n::sections::Section,
};
use leptos::prelude::*;

/// The page of a section, by its id.
pub fn view<'a>(cx: PageContext<'a>, id: &'a str) -> impl IntoView {
    let [heading, _, intro] = cx.msg.section(id);
    let parts = cx.site.sections.find(id).into_iter().flat_map(|section| cx.site.sections.on_page_of(section));
    let parts: Vec<_> = parts.filter_map(|part| list(cx, part)).collect();
    view! {
        <Layout cx title=heading.clone() summary=cx.msg.home_summary()>
            <h1>{heading}</h1>
            <p class="intro">{intro}</p>
            <HelplineCard cx brief=true/>
            <TranslationNotice cx/>
            <div class="section">{parts}</div>
        </Layout>
    }
}

/// The guides of one section; below its name, if it stands on the page of another.
fn list<'a>(cx: PageContext<'a>, section: &'a Section) -> Option<impl IntoView> {
    let guides: Vec<_> = cx.locale.guides_of(section).map(|guide| view! { <GuideLinkCard cx guide/> }).collect();
    let heading = section.within.as_ref().map(|_| view! { <h2>{cx.msg.section_name(&section.id)}</h2> });
    (!guides.is_empty()).then(|| view! { {heading} <ul class="link-cards">{guides}</ul> })
}
