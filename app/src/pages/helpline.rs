//! The helpline: its state, its week, the days on which it may differ, and the other lines.

use crate::{
    components::{
        helpline_card::HelplineCard, interpreter::Interpreter, layout::Layout, opening_hours::Week,
        translation_notice::TranslationNotice,
    },
    context::Cx,
    directory::record::Record,
    route::Place,
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// How many of the days that may differ are shown.
const DAYS: usize = 6;

/// The page.
pub fn view(cx: Cx) -> impl IntoView {
    let record = cx.site.directory.helpline();
    view! {
        <Layout cx title=cx.say.helpline_title() summary=cx.say.helpline_summary()>
            <h1>{cx.say.helpline_heading()}</h1>
            <p class="intro">{cx.say.helpline_intro()}</p>
            <HelplineCard cx/>
            <TranslationNotice cx/>
            {record.map(|record| view! { <Details cx record/> })}
            <Interpreter cx/>
            <h2>{cx.say.helpline_other_ways()}</h2>
            <p><a class="more" href=cx.href(Place::Services(0))>{cx.say.helpline_more()}</a></p>
        </Layout>
    }
}

#[component]
fn Details(cx: Cx, record: &'static Record) -> impl IntoView {
    let differ =
        cx.shown(record.hours()).filter(|opening| opening.hours.holidays_matter()).map(|_| view! { <Differ cx/> });
    let checked = record.phone().map(|contact| cx.say.source(cx.english(&contact.source), contact.checked));
    view! {
        <p>{record.free.then(|| cx.say.helpline_free())} " " {cx.say.helpline_log()}</p>
        <Week cx record/>
        {differ}
        <p class="small">{checked}</p>
    }
}

/// The next days on which the published hours may not hold.
#[component]
fn Differ(cx: Cx) -> impl IntoView {
    let today = cx.local().map_or(NaiveDate::MIN, |now| now.date_naive());
    let days = cx.site.directory.calendar.holidays_from(today).take(DAYS);
    let days: Vec<_> = days.map(|day| view! { <li>{cx.say.long_day(day)}</li> }).collect();
    view! {
        <h2>{cx.say.helpline_differ()}</h2>
        <p>{cx.say.helpline_differ_intro()}</p>
        <ul>{days}</ul>
    }
}
