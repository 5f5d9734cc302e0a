//! Renders opening hours as published: the week as a table, or as short lines.

use crate::{
    context::PageContext,
    directory::{contact::Opening, record::Record},
    hours::{Hours, State},
    i18n::language_tag::Direction,
};
use chrono::{Datelike, NaiveTime, Timelike, Weekday};
use leptos::prelude::*;

const DAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// The table of a helpline's week. Beside the text, a bar shows each day from midnight to midnight.
#[component]
pub fn Week<'a>(cx: PageContext<'a>, record: &'a Record) -> impl IntoView {
    cx.shown(record.hours()).map(|opening| {
        view! {
            <table class="week">
                <caption>{cx.msg.helpline_week(record.name.as_str())}</caption>
                <thead>
                    <tr>
                        <th scope="col">{cx.msg.helpline_day()}</th>
                        " "
                        <th scope="col">{cx.msg.helpline_times()} <Scale cx/></th>
                    </tr>
                </thead>
                <tbody data-timed="keep">{DAYS.map(|day| row(cx, record, opening, day)).into_iter().collect::<Vec<_>>()}</tbody>
            </table>
        }
    })
}

fn row<'a>(cx: PageContext<'a>, record: &'a Record, opening: &'a Opening, day: Weekday) -> impl IntoView {
    // Reading the status also limits how long the page is cached: only until "today" ends. Without a status no day is
    // marked.
    let lasts = cx.status(record).is_some() && !opening.hours.is_always();
    let today = cx.local().filter(|now| now.weekday() == day && lasts);
    view! {
        <tr aria-current=today.map(|_| "date")>
            <th scope="row">{cx.msg.weekday(day)}</th>
            " "
            <td>{times(cx, &opening.hours, day)} <Bar cx spans=opening.hours.ordinary(day)/></td>
        </tr>
    }
}

/// The scale above the bars: 6, 12 and 18 o'clock.
#[component]
fn Scale<'a>(cx: PageContext<'a>) -> impl IntoView {
    let hours = [6, 12, 18].map(|hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default());
    let hours = hours.map(|time| view! { <span>{cx.msg.clock(time)}</span> " " });
    view! { <span class="week__scale" aria-hidden="true">{hours.into_iter().collect::<Vec<_>>()}</span> }
}

/// The width of a day's bar, in steps of ten minutes.
const DAY: u32 = 144;

#[component]
fn Bar<'a>(cx: PageContext<'a>, spans: Vec<(NaiveTime, NaiveTime, State)>) -> impl IntoView {
    let parts = spans.into_iter().map(|(from, to, state)| {
        let end = if to == NaiveTime::MIN { DAY } else { steps(to) };
        let width = end.saturating_sub(steps(from));
        // Time runs in the direction of the script.
        let start = if cx.locale.direction == Direction::Rtl { DAY - end } else { steps(from) };
        view! { <rect class:unsure=state != State::Open x=start width=width height="8" rx="2"></rect> }
    });
    let view_box = format!("0 0 {DAY} 8");
    view! {
        <svg class="week__bar" viewBox=view_box preserveAspectRatio="none" width=DAY height="8" aria-hidden="true" focusable="false">
            {parts.collect::<Vec<_>>()}
        </svg>
    }
}

fn steps(time: NaiveTime) -> u32 {
    (time.hour() * 60 + time.minute()) / 10
}

/// The opening times of one weekday as text.
fn times(cx: PageContext<'_>, hours: &Hours, day: Weekday) -> String {
    let spans = hours.ordinary(day);
    let words = spans.iter().map(|(from, to, state)| match state {
        State::Open if from == to && *from == NaiveTime::MIN => cx.msg.helpline_day_always(),
        State::Open => cx.msg.helpline_from_to(cx.msg.clock(*from), cx.msg.clock(*to)),
        _ => cx.msg.helpline_day_unknown(),
    });
    if spans.is_empty() { cx.msg.helpline_day_closed() } else { cx.msg.list(&words.collect::<Vec<_>>()) }
}

/// The week in a few lines. Consecutive days with the same times share a line: "Monday to Friday: 9am to 5pm". Closed
/// days are left out.
pub fn in_brief(cx: PageContext<'_>, opening: &Opening) -> Vec<String> {
    let hours = &opening.hours;
    if hours.is_always() {
        return vec![cx.msg.service_always()];
    }
    let mut groups: Vec<(Weekday, Weekday, String)> = Vec::new();
    for day in DAYS.into_iter().filter(|day| !hours.ordinary(*day).is_empty()) {
        let times = times(cx, hours, day);
        match groups.last_mut().filter(|(_, last, same)| *same == times && last.succ() == day) {
            Some(group) => group.1 = day,
            None => groups.push((day, day, times)),
        }
    }
    groups.into_iter().map(|(first, last, times)| format!("{}: {times}", days(cx, first, last))).collect()
}

fn days(cx: PageContext<'_>, first: Weekday, last: Weekday) -> String {
    if first == last { cx.msg.weekday(first) } else { cx.msg.weekdays(first, last) }
}
