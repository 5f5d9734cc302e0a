//! A service or helpline: what, who for, how to reach it, when, what it costs, in which languages, whether you can ring
//! yourself, and where we learned it. What is not confirmed says so, with our own number beside it.

use super::trouble;
use crate::{
    cx::Cx,
    directory::{
        contact::{Channel, Contact},
        record::{Answer, Area, Fact, Record},
    },
    hours::Status,
    route::{Place, Trouble},
    ui::{
        contact::{CallButton, NotConfirmed, Reach, channel_words},
        helpline::sentence,
        layout::Layout,
        week,
    },
};
use leptos::{either::Either, prelude::*};

/// The page.
pub fn view(cx: Cx, id: &str) -> impl IntoView + use<> {
    match cx.site.directory.record(id) {
        Some(record) => Either::Left(found(cx, record)),
        None => Either::Right(trouble::view(cx, Trouble::NotFound)),
    }
}

fn found(cx: Cx, record: &'static Record) -> impl IntoView {
    let note = cx.say.record(record, "note").map(|note| view! { <p class="note">{note}</p> });
    let secret = record.confidential.then(|| view! { <p class="note">{cx.say.service_secret()}</p> });
    view! {
        <Layout cx title=cx.say.record_title(record) summary=cx.say.service_summary()>
            <p class="small">{area(cx, record.area)}</p>
            <h1>{record.name.as_str()}</h1>
            <p class="intro">{cx.say.record(record, "what")}</p>
            {note}
            {state(cx, record)}
            <h2>{cx.say.service_how()}</h2>
            {reach(cx, record)}
            <h2>{cx.say.service_who()}</h2>
            <p>{cx.say.record(record, "who")}</p>
            <h2>{cx.say.service_cost()}</h2>
            <p>{if record.free { cx.say.service_free() } else { cx.say.service_cost_unknown() }}</p>
            <h2>{cx.say.service_languages()}</h2>
            <p>{languages(cx, record)}</p>
            <h2>{cx.say.service_referral()}</h2>
            <p>{referral(cx, record.self_referral)}</p>
            {secret}
            {unconfirmed(cx, record)}
            <h2>{cx.say.service_source()}</h2>
            <p class="small">{cx.say.service_checked(record.source.as_str(), cx.say.date(record.checked))}</p>
            <p><a href=cx.href(Place::Services(0))>{cx.say.service_back()}</a></p>
        </Layout>
    }
}

/// Open or closed now, where that is known.
fn state(cx: Cx, record: &'static Record) -> impl IntoView {
    let status = cx.status(record).filter(|status| !matches!(status, Status::Unknown { holiday: false, .. }));
    status.map(|status| view! { <p class="found">{sentence(cx, record, Some(status))}</p> })
}

/// Every way to reach it; where none is known, our helpline.
fn reach(cx: Cx, record: &'static Record) -> impl IntoView {
    if record.contacts.is_empty() {
        let ours = cx.site.directory.helpline();
        return Either::Left(ours.map(|ours| {
            view! {
                <p>{cx.say.service_no_contact(ours.name.as_str())}</p>
                <p><CallButton cx record=ours/></p>
            }
        }));
    }
    let call = record.phone().filter(|phone| !phone.is_low()).map(|_| view! { <p><CallButton cx record/></p> });
    let contacts: Vec<_> = record.contacts.iter().map(|contact| one(cx, contact)).collect();
    Either::Right(view! {
        {call}
        <dl class="contacts">{contacts}</dl>
        <p class="small">{cx.say.helpline_log()}</p>
    })
}

fn one(cx: Cx, contact: &'static Contact) -> impl IntoView {
    let free = contact.free.then(|| cx.say.service_contact_free());
    let hours = contact.opening.as_ref().map_or_else(Vec::new, |opening| week::in_brief(cx, opening));
    let hours = if hours.is_empty() && contact.channel == Channel::Phone {
        vec![cx.say.service_hours_unknown()]
    } else {
        hours
    };
    let hours: Vec<_> = hours.into_iter().map(|line| view! { <li>{line}</li> }).collect();
    let holidays =
        contact.opening.as_ref().filter(|opening| opening.hours.holidays_matter()).map(|_| cx.say.helpline_differ());
    let low = contact.is_low() || contact.opening.as_ref().is_some_and(|opening| opening.is_low());
    view! {
        <dt>{channel_words(cx, contact.channel)}</dt>
        " "
        <dd>
            <Reach contact/>
            " "
            {free}
            <ul class="plain">{hours} {holidays.map(|words| view! { <li>{words}</li> })}</ul>
            {low.then(|| view! { <NotConfirmed cx/> })}
            <p class="small">{cx.say.service_checked(contact.source.as_str(), cx.say.date(contact.checked))}</p>
        </dd>
    }
}

fn languages(cx: Cx, record: &Record) -> String {
    match record.languages.as_slice() {
        [] => cx.say.service_languages_unknown(),
        [many] if many == "many" => cx.say.service_languages_many(),
        codes => codes.iter().map(|code| cx.say.language(code)).collect::<Vec<_>>().join(", "),
    }
}

fn referral(cx: Cx, answer: Answer) -> String {
    match answer {
        Answer::Yes => cx.say.service_referral_yes(),
        Answer::No => cx.say.service_referral_no(),
        Answer::Unknown => cx.say.service_referral_unknown(),
    }
}

/// The facts of this page that rest on one weak source, named.
fn unconfirmed(cx: Cx, record: &'static Record) -> impl IntoView {
    let name = move |fact: &Fact| match fact {
        Fact::What => cx.say.service_what(),
        Fact::Who => cx.say.service_who(),
        Fact::Cost => cx.say.service_cost(),
        Fact::Languages => cx.say.service_languages(),
        Fact::SelfReferral => cx.say.service_referral(),
    };
    (!record.unconfirmed.is_empty()).then(|| {
        let facts: Vec<_> = record.unconfirmed.iter().map(|fact| view! { <li>{name(fact)}</li> }).collect();
        view! { <div class="note"><NotConfirmed cx/> <ul>{facts}</ul></div> }
    })
}

fn area(cx: Cx, area: Area) -> String {
    match area {
        Area::Coventry => cx.say.service_area_coventry(),
        Area::WestMidlands => cx.say.service_area_west_midlands(),
        Area::England => cx.say.service_area_england(),
        Area::Uk => cx.say.service_area_uk(),
    }
}
