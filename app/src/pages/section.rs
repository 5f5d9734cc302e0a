//! Renders the guides of one section, each as a link card with its summary.

use crate::{
    components::{layout::Layout, link_card::GuideLinkCard, translation_notice::TranslationNotice},
    context::PageContext,
    route::Section,
};
use leptos::prelude::*;

/// The page of a section.
pub fn view(cx: PageContext<'_>, group: Section) -> impl IntoView {
    let say = cx.msg;
    let (heading, intro) = match group {
        Section::Me => (say.home_me(), say.home_me_intro()),
        Section::Someone => (say.home_someone(), say.home_someone_intro()),
        Section::Work => (say.home_work(), say.home_work_intro()),
        Section::Site => (say.home_private(), say.home_private_words()),
    };
    let guides: Vec<_> = cx.locale.guides_of(group).map(|guide| view! { <GuideLinkCard cx guide/> }).collect();
    view! {
        <Layout cx title=heading.clone() summary=say.home_summary()>
            <h1>{heading}</h1>
            <p class="intro">{intro}</p>
            <TranslationNotice cx/>
            <ul class="doors">{guides}</ul>
        </Layout>
    }
}
