//! Renders the home page. Help stands before any menu: emergency number and helpline, then three link cards, then needs
//! in plain words, the finder, the languages, and who runs the site.

use crate::{
    components::{
        helpline_card::{HelplineCard, WithoutSpeakingLink},
        icon::Drawing,
        interpreter::Interpreter,
        languages::Languages,
        layout::Layout,
        quick_exit::Limits,
        section_cards::SectionCards,
        translation_notice::TranslationNotice,
    },
    context::PageContext,
    icons,
    route::PageId,
};
use leptos::prelude::*;

/// The home page.
pub fn view(cx: PageContext<'_>) -> impl IntoView {
    view! {
        <Layout cx title=cx.msg.home_title() summary=cx.msg.home_summary()>
            <div class="home">
                <div>
                    <h1>{cx.msg.home_heading()}</h1>
                    <p class="intro">{cx.msg.home_intro()}</p>
                    <HelplineCard cx/>
                </div>
                <SectionCards cx/>
            </div>
            <p class="helpline__more"><WithoutSpeakingLink cx/> " " <Limits cx/></p>
            <TranslationNotice cx/>
            <Interpreter cx/>
            {needs(cx)}
            {finder(cx)}
            <Languages cx/>
            {about(cx)}
        </Layout>
    }
}

/// The needs that bring people to the site, in their own words. Each links to the guide about it.
fn needs(cx: PageContext<'_>) -> impl IntoView {
    let guides = cx.locale.guides.iter();
    let needs = guides.flat_map(|guide| guide.needs.iter().map(move |need| (need, PageId::Guide(guide.slug.as_str()))));
    let links: Vec<_> =
        needs.map(|(need, page_id)| view! { <li><a href=cx.href(page_id)>{need.as_str()}</a></li> }).collect();
    (!links.is_empty()).then(|| {
        view! {
            <section class="needs">
                <h2>{cx.msg.home_needs()}</h2>
                <ul>{links}</ul>
            </section>
        }
    })
}

fn finder(cx: PageContext<'_>) -> impl IntoView {
    view! {
        <section class="panel">
            {icons::find("pin").map(|picture| view! { <Drawing picture/> })}
            <div>
                <h2>{cx.msg.home_find()}</h2>
                <p>{cx.msg.home_find_intro()}</p>
                <p><a class="call call--quiet" href=cx.href(PageId::FINDER)>{cx.msg.home_find_go()}</a></p>
            </div>
        </section>
    }
}

/// Who runs the site, and how it protects privacy.
fn about(cx: PageContext<'_>) -> impl IntoView {
    let guides = cx.site.sections.about().flat_map(|section| cx.locale.guides_of(section));
    let links: Vec<_> = guides
        .map(|guide| view! { <li><a class="more" href=cx.href(PageId::Guide(guide.slug.as_str()))>{guide.heading.as_str()}</a></li> })
        .collect();
    let links = (!links.is_empty()).then(|| view! { <ul class="plain">{links}</ul> });
    view! {
        <section>
            <h2>{cx.msg.home_private()}</h2>
            <p>{cx.msg.home_private_words()}</p>
            {links}
        </section>
    }
}
