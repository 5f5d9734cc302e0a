//! Renders the page of the site's own helpline: its opening status, its week, the days on which its hours may differ,
//! and other ways to get help.

use crate::{
    components::{
        card,
        contact::{ContactLink, channel_words},
        helpline_card::{HelplineCard, WITHOUT_SPEAKING},
        interpreter::Interpreter,
        layout::Layout,
        opening_hours,
        opening_hours::Week,
        translation_notice::TranslationNotice,
    },
    context::PageContext,
    directory::{
        contact::{Channel, Contact},
        record::{Kind, Record},
    },
    route::PageId,
};
use leptos::prelude::*;

/// The page of the helpline.
pub fn view(cx: PageContext<'_>) -> impl IntoView {
    let record = cx.site.directory.helpline();
    view! {
        <Layout cx title=cx.msg.helpline_title() summary=cx.msg.helpline_summary()>
            <div class="split">
                <div>
                    <h1>{cx.msg.helpline_heading()}</h1>
                    <p class="intro">{cx.msg.helpline_intro()}</p>
                    <HelplineCard cx/>
                    <TranslationNotice cx/>
                </div>
                {record.map(|record| view! { <Details cx record/> })}
            </div>
            <WithoutSpeaking cx/>
            <WriteDown cx/>
            <Interpreter cx/>
            <div class="screen-only">
                <h2>{cx.msg.helpline_other_ways()}</h2>
                <p><a class="more" href=cx.href(PageId::FINDER)>{cx.msg.helpline_more()}</a></p>
            </div>
        </Layout>
    }
}

/// Ways to get help for those who cannot speak or hear: text, relay, sign language and chat of the first helplines.
#[component]
fn WithoutSpeaking<'a>(cx: PageContext<'a>) -> impl IntoView {
    let is_without_speaking = |contact: &&Contact| {
        matches!(contact.channel, Channel::Text | Channel::Relay | Channel::Video | Channel::Chat) && !contact.is_low()
    };
    let first =
        cx.site.directory.records.iter().filter(|record| record.kind == Kind::Helpline && record.order < u32::MAX);
    let ways = first
        .flat_map(|record| record.contacts.iter().filter(is_without_speaking).map(move |contact| (record, contact)));
    let ways: Vec<_> = ways
        .map(|(record, contact)| {
            let href = cx.href(PageId::Service(record.id.as_str()));
            view! {
                <li>
                    <a href=href>{card::name(cx, record)}</a>
                    ". "
                    {channel_words(cx, contact.channel)}
                    ": "
                    <ContactLink cx contact/>
                </li>
            }
        })
        .collect();
    (!ways.is_empty()).then(
        || view! { <h2 id=WITHOUT_SPEAKING tabindex="-1">{cx.msg.helpline_without_speaking()}</h2> <ul>{ways}</ul> },
    )
}

/// The numbers of the card, digit by digit. Voices read "2000 247" as two large numbers, which nobody can write down. A
/// label on the link would hide the number from people who speak to their phone.
#[component]
fn WriteDown<'a>(cx: PageContext<'a>) -> impl IntoView {
    let directory = &cx.site.directory;
    let lines = [directory.helpline(), directory.always_open(), directory.for_everyone()].into_iter().flatten();
    let lines = lines.filter_map(|record| record.phone().map(|phone| (record.name.as_str(), digits(&phone.value))));
    let lines: Vec<_> =
        lines.map(|(name, digits)| view! { <li>{name} ": " <bdi dir="ltr">{digits}</bdi></li> }).collect();
    view! { <h2>{cx.msg.helpline_write_down()}</h2> <ul>{lines}</ul> }
}

/// "0808 2000 247" as "0 8 0 8, 2 0 0 0, 2 4 7".
fn digits(number: &str) -> String {
    let group = |group: &str| group.chars().map(String::from).collect::<Vec<_>>().join(" ");
    number.split_whitespace().map(group).collect::<Vec<_>>().join(", ")
}

#[component]
fn Details<'a>(cx: PageContext<'a>, record: &'a Record) -> impl IntoView {
    let checked = record.phone().map(|contact| cx.msg.source(cx.english(&contact.source), contact.checked));
    view! {
        <div>
            <Week cx record/>
            <p>{record.free.then(|| cx.msg.helpline_free())} " " {cx.msg.helpline_log()}</p>
            <Differ cx record/>
            <p class="small">{checked}</p>
        </div>
    }
}

/// The next bank holidays for which no hours have been published. Those with hours stand in the table.
#[component]
fn Differ<'a>(cx: PageContext<'a>, record: &'a Record) -> impl IntoView {
    let coming = cx.shown(record.hours()).map(|opening| opening_hours::coming_days(cx, &opening.hours));
    let days = coming.into_iter().flatten().filter(|day| day.is_unpublished_holiday);
    let days: Vec<_> = days.map(|day| view! { <li>{cx.msg.long_day(day.date)}</li> }).collect();
    (!days.is_empty()).then(|| {
        view! {
            <h2>{cx.msg.helpline_differ()}</h2>
            <p>{cx.msg.helpline_differ_intro()}</p>
            <ul>{days}</ul>
        }
    })
}
