//! Hours as published: the whole week as a table, or as one short line.

use crate::{
    cx::Cx,
    directory::{contact::Opening, record::Record},
    hours::{Hours, State},
};
use chrono::{NaiveTime, Weekday};
use leptos::prelude::*;

const DAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// The table of a line's week.
#[component]
pub fn Week(cx: Cx, record: &'static Record) -> impl IntoView {
    record.hours().map(|opening| {
        let rows = DAYS.map(|day| {
            view! {
                <tr>
                    <th scope="row">{cx.say.time_weekday(day.number_from_monday())}</th>
                    " "
                    <td>{times(cx, &opening.hours, day)}</td>
                </tr>
            }
        });
        view! {
            <table class="week">
                <caption>{cx.say.helpline_week(record.name.as_str())}</caption>
                <thead>
                    <tr>
                        <th scope="col">{cx.say.helpline_day()}</th>
                        " "
                        <th scope="col">{cx.say.helpline_times()}</th>
                    </tr>
                </thead>
                <tbody>{rows.to_vec()}</tbody>
            </table>
        }
    })
}

/// The times of one weekday, in words.
fn times(cx: Cx, hours: &Hours, day: Weekday) -> String {
    let spans = hours.ordinary(day);
    let words = spans.iter().map(|(from, to, state)| match state {
        State::Open if from == to && *from == NaiveTime::MIN => cx.say.helpline_day_always(),
        State::Open => cx.say.helpline_from_to(cx.say.clock(*from), cx.say.clock(*to)),
        _ => cx.say.helpline_day_unknown(),
    });
    if spans.is_empty() { cx.say.helpline_day_closed() } else { words.collect::<Vec<_>>().join(", ") }
}

/// The week in a few lines: days that are alike stand together, "Monday to Friday: 9am to 5pm". Days that are closed are left out.
pub fn in_brief(cx: Cx, opening: &Opening) -> Vec<String> {
    let hours = &opening.hours;
    if hours.is_always() {
        return vec![cx.say.service_always()];
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

fn days(cx: Cx, first: Weekday, last: Weekday) -> String {
    let name = |day: Weekday| cx.say.time_weekday(day.number_from_monday());
    if first == last { name(first) } else { cx.say.time_days(name(first), name(last)) }
}
