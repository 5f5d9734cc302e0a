//! Renders the helpline on every page. The card says that the helpline is open and until when; or it leads with the
//! helpline that is open now, names the one for men, and says when ours opens next. It is true without script. With
//! script it changes at the moment when the state changes, and not before.

use super::{
    contact::{CallButton, ContactLink},
    quick_exit::Limits,
};
use crate::{context::PageContext, directory::record::Record, hours::Status, route::PageId};
use leptos::{either::Either, prelude::*};

/// The id of the part of the helpline page about help without speaking.
pub const WITHOUT_SPEAKING: &str = "quiet";

/// The helpline card. `brief` shortens it to about two lines, for pages on another subject.
#[component]
pub fn HelplineCard<'a>(cx: PageContext<'a>, #[prop(default = false)] brief: bool) -> impl IntoView {
    cx.site.directory.helpline().map(|record| {
        let class = if brief { "helpline helpline--brief" } else { "helpline" };
        let until = cx.until(cx.site.directory.lines());
        view! {
            <section class=class aria-label=cx.msg.helpline_label()>
                <div class="helpline__card" data-until=until data-stale=cx.msg.helpline_stale(record.name.as_str()) data-print=cx.msg.helpline_timeless(record.name.as_str())>
                    <State cx record brief/>
                </div>
            </section>
        }
    })
}

#[component]
fn State<'a>(cx: PageContext<'a>, record: &'a Record, brief: bool) -> impl IntoView {
    let status = cx.status(record);
    let open = matches!(status, Some(Status::Open { .. } | Status::Always));
    let other = cx.site.directory.always_open().map(|line| view! { <Instead cx line brief/> });
    let everyone = cx.site.directory.for_everyone().map(|line| view! { <Everyone cx line brief/> });
    let more = (!brief).then(|| view! { <More cx/> });
    let is_small = brief && !open;
    let call = match record.phone().filter(|_| is_small) {
        Some(contact) => Either::Left(view! { <ContactLink cx contact/> }),
        None => Either::Right(view! { <CallButton cx record quiet=!open/> }),
    };
    view! {
        // While our helpline is open the others are hidden. The script shows them if it cannot bring the page up to
        // date.
        <div class="helpline__others" hidden=open>{other} {everyone}</div>
        <p class="helpline__state">
            <span class="helpline__mark" class:helpline__mark--open=open></span>
            {sentence(cx, record, status)}
        </p>
        " "
        <p class="helpline__call">{call}</p>
        {more}
    }
}

/// Links to what belongs beside the number. The helpline page has what others link to it for: there they are ways to get
/// help without speaking, and what a call may leave behind. The home page shows these two further down.
#[component]
fn More<'a>(cx: PageContext<'a>) -> impl IntoView {
    let links = match cx.page_id {
        PageId::Helpline => Either::Left(view! { <WithoutSpeakingLink cx/> " " <Limits cx/> }),
        _ => Either::Right(view! { <a href=cx.href(PageId::Helpline)>{cx.msg.helpline_all_hours()}</a> }),
    };
    view! { <p class="helpline__more">{links}</p> }
}

/// A link to ways to get help without speaking.
#[component]
pub fn WithoutSpeakingLink<'a>(cx: PageContext<'a>) -> impl IntoView {
    view! { <a href=format!("{}#{WITHOUT_SPEAKING}", cx.href(PageId::Helpline))>{cx.msg.helpline_without_speaking()}</a> }
}

/// The helpline that is open when ours is closed. If the source of its own hours is too old, the card names it without
/// saying that it is open.
#[component]
fn Instead<'a>(cx: PageContext<'a>, line: &'a Record, brief: bool) -> impl IntoView {
    let words = match cx.status(line) {
        Some(Status::Always) => Some(cx.msg.helpline_instead()),
        _ if cx.now.is_none() => cx.shown(line.confirmed_hours()).map(|_| cx.msg.helpline_instead_kept()),
        _ => None,
    };
    let is_open = matches!(cx.status(line), Some(Status::Always));
    let sentence = words.filter(|_| !brief).map(|words| view! { <p class="helpline__instead">{words}</p> });
    view! {
        {sentence}
        <p class="helpline__call"><CallButton cx record=line now=brief && is_open/></p>
    }
}

/// A helpline that also serves men, in a few words. The card says either that it is open day and night or that its
/// hours are not confirmed, and nothing that could change while the page is open.
#[component]
fn Everyone<'a>(cx: PageContext<'a>, line: &'a Record, brief: bool) -> impl IntoView {
    let hours = match cx.status(line) {
        Some(Status::Always) => Some(cx.msg.service_always()),
        Some(_) => None,
        None => Some(cx.msg.service_hours_unknown()),
    };
    let name = line.name.as_str();
    let words = if brief { cx.msg.helpline_men(name) } else { cx.msg.helpline_everyone(name) };
    let hours = hours.filter(|_| cx.page_id == PageId::Helpline).map(|hours| view! { " " {hours} });
    line.phone().map(|contact| {
        view! {
            <p class="helpline__instead">
                {words}
                " "
                <ContactLink cx contact/>
                {hours}
            </p>
        }
    })
}

/// The sentence that says whether a helpline is open and when that changes. Without a status it makes no such claim.
pub fn sentence(cx: PageContext<'_>, record: &Record, status: Option<Status>) -> String {
    let (say, line) = (cx.msg, record.name.as_str());
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
