//! Renders the page of the site's own helpline: its opening status, its week, the days on which its hours may differ,
//! and other ways to get help.

use crate::{
    components::{
        helpline_card::HelplineCard, interpreter::Interpreter, layout::Layout, opening_hours::Week,
        translation_notice::TranslationNotice,
    },
    context::PageContext,
    directory::record::Record,
    route::PageId,
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// The number of days shown on which the hours may differ.
const DAYS: usize = 6;

/// The page of the helpline.
pub fn view(cx: PageContext<'_>) -> impl IntoView {
    let record = cx.site.directory.helpline();
    view! {
        <Layout cx title=cx.msg.helpline_title() summary=cx.msg.helpline_summary()>
            <h1>{cx.msg.helpline_heading()}</h1>
            <p class="intro">{cx.msg.helpline_intro()}</p>
            <HelplineCard cx/>
            <TranslationNotice cx/>
            {record.map(|record| view! { <Details cx record/> })}
            <Interpreter cx/>
            <div class="screen-only">
                <h2>{cx.msg.helpline_other_ways()}</h2>
                <p><a class="more" href=cx.href(PageId::FINDER)>{cx.msg.helpline_more()}</a></p>
            </div>
        </Layout>
    }
}

#[component]
fn Details<'a>(cx: PageContext<'a>, record: &'a Record) -> impl IntoView {
    let differ =
        cx.shown(record.hours()).filter(|opening| opening.hours.holidays_matter()).map(|_| view! { <Differ cx/> });
    let checked = record.phone().map(|contact| cx.msg.source(cx.english(&contact.source), contact.checked));
    view! {
        <p>{record.free.then(|| cx.msg.helpline_free())} " " {cx.msg.helpline_log()}</p>
        <Week cx record/>
        {differ}
        <p class="small">{checked}</p>
    }
}

/// The next days on which the published hours may not hold.
#[component]
fn Differ<'a>(cx: PageContext<'a>) -> impl IntoView {
    let today = cx.local().map_or(NaiveDate::MIN, |now| now.date_naive());
    let days = cx.site.directory.calendar.holidays_from(today).take(DAYS);
    let days: Vec<_> = days.map(|day| view! { <li>{cx.msg.long_day(day)}</li> }).collect();
    view! {
        <h2>{cx.msg.helpline_differ()}</h2>
        <p>{cx.msg.helpline_differ_intro()}</p>
        <ul>{days}</ul>
    }
}
