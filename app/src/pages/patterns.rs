//! Renders the catalogue: every component in every state, made from the fixture site at fixed times. It is for people
//! who build or review pages, and is served only on request. Its only text is the names of components and states.

use crate::{
    components::{
        card::Card,
        contact::{CallButton, ContactLink, NotConfirmed},
        contents::Contents,
        emergency_banner::EmergencyBanner,
        filters::Filters,
        helpline_card::HelplineCard,
        icon::Drawing,
        languages::Languages,
        layout::Layout,
        link_card::{GuideLinkCard, LinkCard},
        next_step::NextStep,
        opening_hours::Week,
        related_services::Related,
    },
    context::PageContext,
    directory::record::Record,
    i18n::guide::Next,
    icons,
    route::Route,
};
use leptos::prelude::*;

/// The states of the helpline, each with the time at which it occurs; no time for an exported page. The first is the
/// state of the catalogue page itself.
pub const MOMENTS: [(&str, &str); 6] = [
    ("open", "2026-11-20T09:00:00Z"),
    ("last-minute", "2026-11-20T17:29:00Z"),
    ("closed-until-tomorrow", "2026-11-20T19:00:00Z"),
    ("closed-until-monday", "2026-11-22T15:00:00Z"),
    ("holiday", "2026-12-25T10:00:00Z"),
    ("kept", ""),
];

/// The catalogue.
pub fn view(cx: PageContext<'_>) -> impl IntoView {
    let guides: Vec<_> = cx.locale.guides.iter().map(|guide| view! { <GuideLinkCard cx guide/> }).collect();
    let parts = cx.locale.guides.iter().map(|guide| view! { <Contents cx parts=&guide.parts/> }).collect::<Vec<_>>();
    let services =
        cx.locale.guides.iter().map(|guide| view! { <Related cx services=guide.services/> }).collect::<Vec<_>>();
    let chosen = cx.site.directory.facets.find("need", "talk").unwrap_or_default();
    view! {
        <Layout cx title="patterns".to_owned() summary="patterns".to_owned()>
            <h1>"patterns"</h1>
            {text()}
            <h2>"danger"</h2>
            <EmergencyBanner cx/>
            <EmergencyBanner cx brief=true/>
            <h2>"helpline"</h2>
            {moments(cx, |cx| view! { <HelplineCard cx/> <HelplineCard cx brief=true/> }.into_any())}
            <h2>"contact"</h2>
            {cx.site.directory.records.iter().map(|record| reach(cx, record)).collect::<Vec<_>>()}
            <NotConfirmed cx/>
            <h2>"picture"</h2>
            <p>{icons::ALL.iter().map(|(_, picture)| view! { <Drawing picture=*picture/> " " }).collect::<Vec<_>>()}</p>
            <h2>"link-card"</h2>
            <ul class="link-cards">{guides} <LinkCard href="/".to_owned() words="plain".to_owned()/></ul>
            <h2>"card"</h2>
            {moments(cx, |cx| cards(cx).into_any())}
            <h2>"filters"</h2>
            <Filters cx filter=chosen/>
            <h2>"week"</h2>
            {cx.site.directory.records.iter().map(|record| view! { <Week cx record/> }).collect::<Vec<_>>()}
            <h2>"contents"</h2>
            {parts}
            <h2>"related"</h2>
            {services}
            <h2>"next-step"</h2>
            {moments(cx, |cx| view! { <NextStep cx next=Next::Helpline/> }.into_any())}
            {cx.locale.guides.iter().map(|guide| view! { <NextStep cx next=guide.next.clone()/> }).collect::<Vec<_>>()}
            <Languages cx/>
        </Layout>
    }
}

/// Every kind of text.
fn text() -> impl IntoView {
    view! {
        <h2>"text"</h2>
        <p class="intro">"intro"</p>
        <h3>"heading"</h3>
        <p>"paragraph, " <a href="/">"link"</a> ", " <strong>"strong"</strong> ", " <span class="tag">"tag"</span></p>
        <ul><li>"list"</li><li>"list"</li></ul>
        <p class="small">"small"</p>
        <p class="note">"note"</p>
    }
}

/// A component at each of `MOMENTS`.
fn moments(cx: PageContext<'_>, draw: fn(PageContext<'_>) -> AnyView) -> impl IntoView {
    let each = MOMENTS.into_iter().map(move |(name, at)| {
        let route = Route { locale: cx.locale.code.as_str(), page_id: cx.page_id };
        let then = PageContext::new(cx.site, cx.locale, route, at.parse().ok());
        view! { <h3>{name}</h3> {draw(then)} }
    });
    each.collect::<Vec<_>>()
}

fn cards(cx: PageContext<'_>) -> impl IntoView {
    let cards: Vec<_> = cx.site.directory.records.iter().map(|record| view! { <Card cx record/> }).collect();
    view! { <ul class="cards">{cards}</ul> }
}

/// All contacts of a record and its call buttons.
fn reach<'a>(cx: PageContext<'a>, record: &'a Record) -> impl IntoView {
    let contacts: Vec<_> = record.contacts.iter().map(|contact| view! { <p><ContactLink cx contact/></p> }).collect();
    view! {
        {contacts}
        <p><CallButton cx record/></p>
        <p><CallButton cx record quiet=true/></p>
    }
}
