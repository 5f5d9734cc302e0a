//! Renders opening hours as published: the week as a table, or as short lines.

use crate::{
    context::PageContext,
    directory::{contact::Opening, record::Record},
    hours::{Hours, Span, State},
    i18n::language_tag::Direction,
};
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike, Weekday};
use leptos::prelude::*;

const DAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// The number of coming bank holidays that are told.
const MAX_HOLIDAYS: usize = 6;

/// A coming day that is not an ordinary one.
pub struct ComingDay {
    /// The day.
    pub date: NaiveDate,
    /// Whether it is a bank holiday, or treated as one, whose hours have not been published.
    pub is_unpublished_holiday: bool,
    times: Vec<Span>,
}

/// The coming days that are not ordinary ones: exceptions of the next four weeks, and the next bank holidays.
pub fn coming_days(cx: PageContext<'_>, hours: &Hours) -> Vec<ComingDay> {
    let Some(today) = Some(hours).filter(|hours| !hours.is_always()).and_then(|_| cx.today()) else {
        return Vec::new();
    };
    let days = hours.special_days(today, MAX_HOLIDAYS).into_iter().map(|date| {
        let times = hours.on(date);
        let is_unknown = times.iter().any(|span| span.state == State::Unknown);
        let is_unpublished_holiday = is_unknown && cx.site.directory.calendar.is_holiday(date);
        ComingDay { date, is_unpublished_holiday, times }
    });
    days.collect()
}

/// The table of a helpline's week, and of coming days with other hours. Beside the text, a bar shows each day from
/// midnight to midnight.
#[component]
pub fn Week<'a>(cx: PageContext<'a>, record: &'a Record) -> impl IntoView {
    cx.shown(record.hours()).map(|opening| {
        let days = coming_days(cx, &opening.hours).into_iter().filter(|day| !day.is_unpublished_holiday);
        let special: Vec<_> = days.map(|day| row(cx, cx.msg.long_day(day.date), day.times, false)).collect();
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
                <tbody data-timed="keep">{DAYS.map(|day| weekday(cx, record, opening, day)).into_iter().collect::<Vec<_>>()} {special}</tbody>
            </table>
        }
    })
}

/// The row of a weekday. That of today says what holds today. Without a status no day is marked.
fn weekday(cx: PageContext<'_>, record: &Record, opening: &Opening, day: Weekday) -> impl IntoView + use<> {
    let hours = &opening.hours;
    let today = cx.local().map(|now| now.date_naive()).filter(|today| today.weekday() == day);
    let special = today.filter(|today| hours.is_special(*today));
    let times = special.map_or_else(|| hours.ordinary(day), |today| hours.on(today));
    let is_marked = today.is_some() && cx.status(record).is_some() && !hours.is_always();
    row(cx, cx.msg.weekday(day), times, is_marked)
}

fn row(cx: PageContext<'_>, day: String, times: Vec<Span>, is_today: bool) -> impl IntoView + use<> {
    view! {
        <tr aria-current=is_today.then_some("date")>
            <th scope="row">{day}</th>
            " "
            <td>{words(cx, &times)} <Bar cx spans=times/></td>
        </tr>
    }
    .into_any()
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
fn Bar<'a>(cx: PageContext<'a>, spans: Vec<Span>) -> impl IntoView {
    let parts = spans.into_iter().map(|Span { from, to, state }| {
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

/// The opening times of one day as text.
fn words(cx: PageContext<'_>, times: &[Span]) -> String {
    let words = times.iter().map(|Span { from, to, state }| match state {
        State::Open if from == to && *from == NaiveTime::MIN => cx.msg.helpline_day_always(),
        State::Open => cx.msg.helpline_from_to(cx.msg.clock(*from), cx.msg.clock(*to)),
        _ => cx.msg.helpline_day_unknown(),
    });
    if times.is_empty() { cx.msg.helpline_day_closed() } else { cx.msg.list(&words.collect::<Vec<_>>()) }
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
        let times = words(cx, &hours.ordinary(day));
        match groups.last_mut().filter(|(_, last, same)| *same == times && last.succ() == day) {
            Some(group) => group.1 = day,
            None => groups.push((day, day, times)),
        }
    }
    groups.into_iter().map(|(first, last, times)| format!("{}: {times}", days(cx, first, last))).collect()
}

/// What is known of days that are not ordinary ones, in a few lines: all bank holidays in one, and each exception of the
/// next four weeks. "Bank holidays: Closed".
pub fn special_days(cx: PageContext<'_>, hours: &Hours) -> Vec<String> {
    let is_unknown = |times: &[Span]| times.iter().any(|span| span.state == State::Unknown);
    let holidays = hours.holiday().map(|times| match is_unknown(&times) {
        true => cx.msg.helpline_differ(),
        false => cx.msg.service_bank_holidays(words(cx, &times)),
    });
    let today = Some(hours).filter(|hours| !hours.is_always()).and_then(|_| cx.today());
    let exceptions = today.into_iter().flat_map(|today| hours.exceptions_from(today));
    let exceptions = exceptions.map(|day| format!("{}: {}", cx.msg.long_day(day), words(cx, &hours.on(day))));
    holidays.into_iter().chain(exceptions).collect()
}

fn days(cx: PageContext<'_>, first: Weekday, last: Weekday) -> String {
    if first == last { cx.msg.weekday(first) } else { cx.msg.weekdays(first, last) }
}
