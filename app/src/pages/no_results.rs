//! Renders the page for a typed search that matches nothing. It does not blame the visitor and does not repeat the
//! typed text; it offers the sections of guidance and the finder's choices.

use crate::{
    components::{
        helpline_card::HelplineCard, layout::Layout, link_card::LinkCard, search_box::SearchBox,
        section_cards::SectionCards, translation_notice::TranslationNotice, urgent_help::UrgentHelp,
    },
    context::PageContext,
    directory::facets::From,
    route::PageId,
};
use leptos::prelude::*;

/// The page without results.
pub fn view(cx: PageContext<'_>) -> impl IntoView {
    let first = cx.site.directory.facets.axes.iter().find(|axis| axis.from == From::Record);
    let cards: Vec<_> = first
        .into_iter()
        .flat_map(|axis| axis.offered().map(move |(value, bit)| (cx.msg.facet(&axis.id, value), *bit)))
        .map(|(words, bit)| view! { <LinkCard href=cx.href(PageId::Services(bit)) words/> })
        .collect();
    view! {
        <Layout cx title=cx.msg.finder_title() summary=cx.msg.finder_summary()>
            <h1>{cx.msg.finder_unmatched()}</h1>
            <UrgentHelp cx danger=cx.site.directory.facets.danger()/>
            <p class="intro">{cx.msg.finder_unmatched_words()}</p>
            <SearchBox cx/>
            <HelplineCard cx brief=true/>
            <TranslationNotice cx/>
            <SectionCards cx/>
            <h2>{cx.msg.finder_closest()}</h2>
            <ul class="link-cards">{cards}</ul>
        </Layout>
    }
}
