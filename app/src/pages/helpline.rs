//! Renders the page of the site's own helpline: its opening status, its week, the days on which its hours may differ,
//! and other ways to get help.

use crate::{
    components::{
        helpline_card::HelplineCard, interpreter::Interpreter, layout::Layout, opening_hours, opening_hours::Week,
        translation_notice::TranslationNotice,
    },
    context::PageContext,
    directory::record::Record,
    route::PageId,
};
use leptos::prelude::*;

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
    let checked = record.phone().map(|contact| cx.msg.source(cx.english(&contact.source), contact.checked));
    view! {
        <p>{record.free.then(|| cx.msg.helpline_free())} " " {cx.msg.helpline_log()}</p>
        <Week cx record/>
        <Differ cx record/>
        <p class="small">{checked}</p>
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
