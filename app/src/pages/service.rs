//! Renders a service or helpline: what it is, who it is for, how and when to reach it, what it costs, its languages,
//! whether people can refer themselves, and where the facts come from. An unconfirmed fact is labelled, with our own
//! helpline's number beside it.

use super::error;
use crate::{
    components::{
        card,
        contact::{CallButton, ContactLink, NotConfirmed, channel_words},
        helpline_card::{HelplineCard, sentence},
        layout::Layout,
        opening_hours,
        translation_notice::TranslationNotice,
    },
    context::PageContext,
    directory::{
        contact::{Channel, Contact, Opening},
        record::{Answer, Fact, Record},
    },
    hours::Status,
    route::{ErrorPage, PageId},
};
use leptos::{either::Either, prelude::*};
use std::collections::BTreeSet;

/// The page of the record with this id, or the error page if there is none.
pub fn view(cx: PageContext<'_>, id: &str) -> impl IntoView {
    match cx.site.directory.record(id) {
        Some(record) => Either::Left(found(cx, record)),
        None => Either::Right(error::view(cx, ErrorPage::NotFound)),
    }
}

fn found<'a>(cx: PageContext<'a>, record: &'a Record) -> impl IntoView {
    let say = cx.msg;
    let note = say.record(record, "note").map(|note| view! { <p class="note">{note}</p> });
    let secret = record.confidential.then(|| view! { <p class="small">{say.service_secret()}</p> });
    let is_ours = cx.site.directory.helpline().is_some_and(|ours| ours.id == record.id);
    let terms = (!cx.site.directory.is_emergency(record)).then(|| terms(cx, record));
    view! {
        <Layout cx title=say.record_title(record) summary=say.service_summary()>
            <p class="small eyebrow">{cx.msg.area(&record.area.id)}</p>
            <h1>{record.name.as_str()}</h1>
            <p class="intro">{say.record(record, "what")} " " {doubt(cx, record, Fact::What)}</p>
            {call(cx, record)}
            {state(cx, record)}
            {(!is_ours).then(|| view! { <HelplineCard cx brief=true/> })}
            <TranslationNotice cx/>
            {note}
            <div class="service">
                <section>
                    <h2>{say.service_how()}</h2>
                    {reach(cx, record)}
                </section>
                <section class="facts">
                    <h2>{say.service_facts()}</h2>
                    <dl>
                        <dt>{say.service_who()}</dt>
                        " "
                        <dd>{say.record(record, "who")} " " {doubt(cx, record, Fact::Who)}</dd>
                        {terms}
                    </dl>
                    {secret}
                </section>
            </div>
            {sources(cx, record)}
            <p><a class="more" href=cx.href(PageId::FINDER)>{say.service_back()}</a></p>
        </Layout>
    }
}

/// The rows for cost, languages and referral.
fn terms<'a>(cx: PageContext<'a>, record: &'a Record) -> impl IntoView {
    let say = cx.msg;
    let cost = if record.free { say.service_free() } else { say.service_cost_unknown() };
    view! {
        " "
        <dt>{say.service_cost()}</dt>
        " "
        <dd>{cost} " " {doubt(cx, record, Fact::Cost)}</dd>
        " "
        <dt>{say.service_languages()}</dt>
        " "
        <dd>{languages(cx, record)} " " {doubt(cx, record, Fact::Languages)}</dd>
        " "
        <dt>{say.service_referral()}</dt>
        " "
        <dd>{referral(cx, record.self_referral)} " " {doubt(cx, record, Fact::SelfReferral)}</dd>
    }
}

/// The label "not confirmed" of a fact that has only one weak source; nothing if the fact is confirmed.
fn doubt<'a>(cx: PageContext<'a>, record: &'a Record, fact: Fact) -> impl IntoView {
    record.is_unconfirmed(fact).then(|| view! { <span class="tag">{cx.msg.service_not_confirmed()}</span> })
}

/// The button that calls the service, before all else that is said of it. A number that is not confirmed says so.
fn call<'a>(cx: PageContext<'a>, record: &'a Record) -> impl IntoView {
    record.phone().map(|phone| {
        let low = phone.is_low();
        let doubt = low.then(|| view! { <span class="tag">{cx.msg.service_not_confirmed()}</span> });
        view! { <p class="first-call"><CallButton cx record quiet=low/> " " {doubt}</p> }
    })
}

/// Whether one contact alone speaks for the record: its only number, when no other contact has hours. Else the state of
/// each contact stands beside that contact.
fn has_one_state(record: &Record) -> bool {
    let others =
        record.contacts.iter().filter(|contact| contact.channel == Channel::Phone || contact.opening.is_some());
    record.phone().is_some() && others.count() == 1
}

/// Whether the service is open now; nothing if that is not known.
fn state<'a>(cx: PageContext<'a>, record: &'a Record) -> impl IntoView {
    let status = Some(record).filter(|record| has_one_state(record)).and_then(|record| cx.status(record));
    let status = status.filter(|status| !matches!(status, Status::Unknown { holiday: false, .. }));
    status.map(|status| view! { <p class="found state" data-timed data-until=cx.until([record])>{sentence(cx, record, Some(status))}</p> })
}

/// All contacts, or another helpline if the record has none. Unconfirmed contacts stand apart, beside our own number.
fn reach<'a>(cx: PageContext<'a>, record: &'a Record) -> impl IntoView {
    if record.contacts.is_empty() {
        let line = cx.site.directory.alternative_helpline(record);
        return Either::Left(line.map(|line| {
            view! {
                <p>{cx.msg.service_no_contact(line.name.as_str())}</p>
                <p><CallButton cx record=line/></p>
            }
        }));
    }
    let (weak, sure): (Vec<_>, Vec<_>) = record.contacts.iter().partition(|contact| contact.is_low());
    let sure = (!sure.is_empty()).then(|| list(cx, record, sure));
    let weak =
        (!weak.is_empty()).then(|| view! { <div class="note"><NotConfirmed cx/> {list(cx, record, weak)}</div> });
    let log = record.phone().map(|_| view! { <p class="small">{cx.msg.helpline_log()}</p> });
    let trace = record.contacts.iter().any(|contact| contact.channel.leaves_trace());
    let trace = trace.then(|| view! { <p class="small">{cx.msg.service_trace()}</p> });
    Either::Right(view! {
        {sure}
        {weak}
        {log}
        {trace}
    })
}

/// The contacts grouped by channel: several numbers share one heading.
fn list<'a>(cx: PageContext<'a>, record: &'a Record, contacts: Vec<&'a Contact>) -> impl IntoView {
    let mut kinds: Vec<(Channel, Vec<&Contact>)> = Vec::new();
    for contact in contacts {
        match kinds.iter_mut().find(|(channel, _)| *channel == contact.channel) {
            Some((_, same)) => same.push(contact),
            None => kinds.push((contact.channel, vec![contact])),
        }
    }
    let kinds = kinds.into_iter().map(|(channel, same)| {
        let each: Vec<_> = same.into_iter().map(|contact| one(cx, record, contact)).collect();
        view! { <dt>{channel_words(cx, channel)}</dt> " " {each} }
    });
    view! { <dl class="contacts">{kinds.collect::<Vec<_>>()}</dl> }
}

fn one<'a>(cx: PageContext<'a>, record: &'a Record, contact: &'a Contact) -> impl IntoView {
    let shown = cx.shown(contact.opening.as_ref());
    let status = Some(contact).filter(|_| !has_one_state(record)).and_then(|contact| cx.contact_status(contact));
    let state = status.and_then(|status| card::state(cx, status));
    let state = state.map(|words| view! { <li data-timed data-until=cx.until([record])>{words}</li> });
    let hours: Vec<_> = hours(cx, record, contact, shown).into_iter().map(|line| view! { <li>{line}</li> }).collect();
    let hours = (!hours.is_empty() || state.is_some()).then(|| view! { <ul class="plain">{state} {hours}</ul> });
    let weak = shown.is_some_and(|opening| opening.is_low()) && !contact.is_low();
    view! {
        <dd>
            <ContactLink cx contact/>
            {hours}
            {weak.then(|| view! { <NotConfirmed cx/> })}
        </dd>
    }
}

/// The cost of a contact and its opening hours, one line each.
fn hours(cx: PageContext<'_>, record: &Record, contact: &Contact, known: Option<&Opening>) -> Vec<String> {
    let free = contact.free.then(|| cx.msg.service_contact_free());
    let week = known.map_or_else(Vec::new, |opening| opening_hours::in_brief(cx, opening));
    let asked = contact.channel == Channel::Phone || contact.opening.is_some();
    let none =
        (week.is_empty() && asked && !cx.site.directory.is_emergency(record)).then(|| cx.msg.service_hours_unknown());
    let special = known.map_or_else(Vec::new, |opening| opening_hours::special_days(cx, &opening.hours));
    free.into_iter().chain(week).chain(none).chain(special).collect()
}

/// The sources of the facts with their dates, each source once.
fn sources<'a>(cx: PageContext<'a>, record: &'a Record) -> impl IntoView {
    let openings = record.contacts.iter().filter_map(|contact| contact.opening.as_ref());
    let contacts = record.contacts.iter().map(|contact| (contact.source.as_str(), contact.checked));
    let openings = openings.map(|opening| (opening.source.as_str(), opening.checked));
    let all = [(record.source.as_str(), record.checked)].into_iter().chain(contacts).chain(openings);
    let once: BTreeSet<_> = all.collect();
    let lines = once.into_iter().map(|(source, date)| {
        view! { <li>{cx.msg.source(cx.english(source), date)}</li> }
    });
    view! {
        <details class="sources">
            <summary>{cx.msg.service_source()}</summary>
            <ul class="small">{lines.collect::<Vec<_>>()}</ul>
            <p class="small">{cx.msg.service_untested()}</p>
        </details>
    }
}

fn languages(cx: PageContext<'_>, record: &Record) -> String {
    match record.languages.as_slice() {
        [] => cx.msg.service_languages_unknown(),
        [many] if many == "many" => cx.msg.service_languages_many(),
        codes => cx.msg.list(&codes.iter().map(|code| cx.msg.language(code)).collect::<Vec<_>>()),
    }
}

fn referral(cx: PageContext<'_>, answer: Answer) -> String {
    match answer {
        Answer::Yes => cx.msg.service_referral_yes(),
        Answer::No => cx.msg.service_referral_no(),
        Answer::Unknown => cx.msg.service_referral_unknown(),
    }
}
