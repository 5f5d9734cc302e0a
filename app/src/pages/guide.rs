//! Renders a guidance page: its text, matching services, and one next step at its end.

use super::error;
use crate::{
    components::{
        card::Card, contents::Contents, helpline_card::HelplineCard, icon::Drawing, layout::Layout,
        next_step::NextStep, related_services::Related, translation_notice::TranslationNotice,
    },
    context::PageContext,
    i18n::guide::Guide,
    route::{ErrorPage, PageId},
};
use leptos::{either::Either, prelude::*};

/// The guide with this slug, or the error page if there is none.
pub fn view(cx: PageContext<'_>, slug: &str) -> impl IntoView {
    match cx.locale.guide(slug) {
        Some(guide) => Either::Left(found(cx, guide)),
        None => Either::Right(error::view(cx, ErrorPage::NotFound)),
    }
}

fn found<'a>(cx: PageContext<'a>, guide: &'a Guide) -> impl IntoView {
    view! {
        <Layout cx title=guide.title.clone() summary=guide.summary.clone()>
            <article class="guide" class:easy=guide.easy_of.is_some()>
                <header class="guide__head">
                    {guide.picture.map(|picture| view! { <Drawing picture/> })}
                    <h1>{guide.heading.as_str()}</h1>
                    <p class="intro">{guide.intro.as_str()}</p>
                </header>
                {(!guide.gives_numbers).then(|| view! { <HelplineCard cx brief=true/> })}
                <TranslationNotice cx/>
                {other_form(cx, guide)}
                {report_email(cx, guide)}
                <Contents cx parts=&guide.parts/>
                <div class="guide__text" inner_html=guide.html.as_str()></div>
                <footer class="guide__end">
                    {without_contact(cx, guide)}
                    <Related cx services=guide.services/>
                    <NextStep cx next=guide.next.clone()/>
                    {sources(cx, guide)}
                    <p class="small">{checked(cx, guide)}</p>
                </footer>
            </article>
        </Layout>
    }
}

/// The link from a page to its Easy Read, and from that to the page with all its words.
fn other_form<'a>(cx: PageContext<'a>, guide: &'a Guide) -> Option<impl IntoView> {
    let easy = || cx.locale.guides.iter().find(|other| other.easy_of.as_ref() == Some(&guide.slug));
    let (slug, words) = match &guide.easy_of {
        Some(slug) => (slug, cx.msg.guide_all_words()),
        None => (&easy()?.slug, cx.msg.guide_easy()),
    };
    Some(view! { <p><a class="more" href=cx.href(PageId::Guide(slug.as_str()))>{words}</a></p> })
}

/// On the page that says how to report a mistake: the address, once there is one.
fn report_email<'a>(cx: PageContext<'a>, guide: &'a Guide) -> Option<impl IntoView> {
    let address = cx.site.directory.report_email().filter(|_| cx.site.directory.report_page() == Some(&guide.slug))?;
    let href = format!("mailto:{address}");
    Some(view! {
        <p class="note">{cx.msg.guide_report_email()} " " <a href=href rel="noreferrer"><bdi dir="ltr">{address}</bdi></a></p>
    })
}

/// The services of which no contact is known, on the page that lists them.
fn without_contact<'a>(cx: PageContext<'a>, guide: &'a Guide) -> Option<impl IntoView> {
    let records = cx.site.directory.records.iter().filter(|record| guide.without_contact && record.contacts.is_empty());
    let cards: Vec<_> = records.map(|record| view! { <Card cx record/> }).collect();
    (!cards.is_empty()).then(|| view! { <ul class="cards">{cards}</ul> })
}

/// The sources of the page, folded away; nothing where it names none. They are in English, so a translation links to the
/// English page.
fn sources<'a>(cx: PageContext<'a>, guide: &'a Guide) -> impl IntoView {
    if guide.sources.is_empty() {
        return None;
    }
    if !cx.locale.is_default {
        let english = cx.site.default_locale().code.as_str();
        let href = cx.page_id.href(english, &cx.site.directory.facets);
        return Some(Either::Left(
            view! { <p class="small"><a class="more" href=href hreflang=english>{cx.msg.service_source()}</a></p> },
        ));
    }
    let lines: Vec<_> = guide
        .sources
        .iter()
        .map(|source| view! { <li>{cx.msg.source(source.name.clone(), source.checked)}</li> })
        .collect();
    Some(Either::Right(view! {
        <details class="sources">
            <summary>{cx.msg.service_source()}</summary>
            <ul class="small">{lines}</ul>
        </details>
    }))
}

/// The date on which the page was last checked against the facts. On a translation the sentence says that it is the
/// date of the English page.
fn checked(cx: PageContext<'_>, guide: &Guide) -> String {
    let date = cx.msg.date(guide.reviewed);
    if cx.locale.is_default { cx.msg.guide_reviewed(date) } else { cx.msg.guide_reviewed_english(date) }
}
