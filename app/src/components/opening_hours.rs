//! Renders opening hours as published: the week as a table, or as short lines.

use crate::{
    context::PageContext,
    directory::{contact::Opening, record::Record},
    hours::{Hours, Span, State},
};
use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
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

/// The table of a helpline's week: today, the ordinary week, and coming days with other hours.
#[component]
pub fn Week<'a>(cx: PageContext<'a>, record: &'a Record) -> impl IntoView {
    cx.shown(record.hours()).map(|opening| {
        let hours = &opening.hours;
        let today = today(cx, record, hours);
        let ordinary = groups(cx, hours, true).into_iter().map(|(days, times)| row(days, times, false));
        let special = coming_days(cx, hours).into_iter().filter(|day| !day.is_unpublished_holiday);
        let special = special.map(|day| row(cx.msg.long_day(day.date), words(cx, &day.times), false));
        view! {
            <table class="week">
                <caption>{cx.msg.helpline_week(record.name.as_str())}</caption>
                <thead>
                    <tr>
                        <th scope="col">{cx.msg.helpline_day()}</th>
                        " "
                        <th scope="col">{cx.msg.helpline_times()}</th>
                    </tr>
                </thead>
                // Apart from the rest: a page that can no longer be brought up to date does not know which day is today.
                <tbody data-timed>{today}</tbody>
                <tbody data-timed="keep">{ordinary.collect::<Vec<_>>()} {special.collect::<Vec<_>>()}</tbody>
            </table>
        }
    })
}

/// The row of what holds today; nothing without a status, and nothing if every day is the same.
fn today(cx: PageContext<'_>, record: &Record, hours: &Hours) -> Option<impl IntoView + use<>> {
    let today = cx.local().map(|now| now.date_naive()).filter(|_| cx.status(record).is_some() && !hours.is_always())?;
    let times = if hours.is_special(today) { hours.on(today) } else { hours.ordinary(today.weekday()) };
    Some(row(cx.msg.helpline_today(cx.msg.weekday(today.weekday())), words(cx, &times), true))
}

fn row(day: String, times: String, is_today: bool) -> impl IntoView {
    view! {
        <tr aria-current=is_today.then_some("date")>
            <th scope="row">{day}</th>
            " "
            <td>{times}</td>
        </tr>
    }
    .into_any()
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
    groups(cx, hours, false).into_iter().map(|(days, times)| format!("{days}: {times}")).collect()
}

/// The ordinary week from Monday, as days and their times. Consecutive days with the same times are one group.
fn groups(cx: PageContext<'_>, hours: &Hours, with_closed: bool) -> Vec<(String, String)> {
    let mut groups: Vec<(Weekday, Weekday, String)> = Vec::new();
    for day in DAYS.into_iter().filter(|day| with_closed || !hours.ordinary(*day).is_empty()) {
        let times = words(cx, &hours.ordinary(day));
        match groups.last_mut().filter(|(_, last, same)| *same == times && last.succ() == day) {
            Some(group) => group.1 = day,
            None => groups.push((day, day, times)),
        }
    }
    groups.into_iter().map(|(first, last, times)| (days(cx, first, last), times)).collect()
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
