//! The helpline on every page, in words: open now and until when; or closed, when it opens next, and a line that is open
//! now. True without script; with script the words change when the state does, and not before.

use super::{contact::CallButton, quick_exit::Limits};
use crate::{cx::Cx, directory::record::Record, hours::Status, route::Place};
use leptos::prelude::*;

/// The card. `brief` is for pages that are about something else.
#[component]
pub fn Helpline(cx: Cx, #[prop(default = false)] brief: bool) -> impl IntoView {
    cx.site.directory.helpline().map(|record| {
        let class = if brief { "helpline helpline--brief" } else { "helpline" };
        view! {
            <section class=class aria-label=cx.say.helpline_label()>
                <div class="helpline__card" data-until=cx.until(record) data-stale=cx.say.helpline_stale(record.name.as_str()) data-print=cx.say.helpline_timeless(record.name.as_str())>
                    <State cx record brief/>
                </div>
            </section>
        }
    })
}

#[component]
fn State(cx: Cx, record: &'static Record, brief: bool) -> impl IntoView {
    let status = cx.status(record);
    let open = matches!(status, Some(Status::Open { .. } | Status::Always));
    let other = cx.site.directory.always_open();
    // While ours is open the other waits unseen, for the moment when the page cannot be brought up to date.
    let other = other.map(|line| view! { <div hidden=open><Instead cx line brief/></div> });
    // The first page has no room for it here: a little further down.
    let limits = (cx.place != Place::Home).then(|| view! { <Limits cx/> });
    let hours = (cx.place != Place::Helpline && !brief).then(|| {
        view! { <a href=cx.href(Place::Helpline)>{cx.say.helpline_all_hours()}</a> " " }
    });
    view! {
        <p class="helpline__state" role="status">
            <span class="helpline__mark" class:helpline__mark--open=open></span>
            {sentence(cx, record, status)}
        </p>
        {other}
        <p class="helpline__call"><CallButton cx record quiet=!open/></p>
        <p class="helpline__more">{hours} {limits}</p>
    }
}

/// The line that is open when ours is not.
#[component]
fn Instead(cx: Cx, line: &'static Record, brief: bool) -> impl IntoView {
    let words = || if cx.now.is_some() { cx.say.helpline_instead() } else { cx.say.helpline_instead_kept() };
    let sentence = (!brief).then(|| view! { <p class="helpline__instead">{words()}</p> });
    view! {
        {sentence}
        <p class="helpline__call"><CallButton cx record=line/></p>
    }
}

/// What is said of a line now.
pub fn sentence(cx: Cx, record: &Record, status: Option<Status>) -> String {
    let (say, line) = (cx.say, record.name.as_str());
    let (Some(now), Some(status)) = (cx.local(), status) else {
        return say.helpline_timeless(line);
    };
    match status {
        Status::Always => say.helpline_always(line),
        Status::Open { until } => say.helpline_open(line, say.until(until, now)),
        Status::Closed { opens, unsure } => {
            let opens = opens.map(|opens| say.helpline_opens(say.at(opens, now)));
            let unsure = unsure.map(|day| say.helpline_unsure(say.day(day, now)));
            joined([Some(say.helpline_closed(line)), opens, unsure])
        }
        Status::Unknown { holiday, opens } => {
            let first = if holiday { say.helpline_holiday(line) } else { say.helpline_unknown(line) };
            joined([Some(first), opens.map(|opens| say.helpline_sure(say.at(opens, now))), None])
        }
    }
}

fn joined(sentences: [Option<String>; 3]) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
