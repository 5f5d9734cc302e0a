//! The times of a rule or of an exception: `09:00-12:00,13:00-17:00`, `off` or `unknown`.

use super::{Unreadable, unreadable};

const DAY: u32 = 24 * 60;

/// Minutes of a day, from and to.
struct Span {
    from: u32,
    to: u32,
}

/// Reads times, `off` (also written `closed`) or `unknown`, and returns them in one form.
pub fn state(text: &str) -> Result<String, Unreadable> {
    match text.trim() {
        "off" | "closed" => Ok("off".to_owned()),
        "unknown" => Ok("unknown".to_owned()),
        "24/7" => Err(unreadable("24/7", "is no time of a day", "write `00:00-24:00`")),
        text => times(text),
    }
}

fn times(text: &str) -> Result<String, Unreadable> {
    let mut spans: Vec<Span> = Vec::new();
    for item in text.split(',').map(str::trim) {
        let next = span(item)?;
        if let Some(last) = spans.last().filter(|last| next.from <= last.to) {
            let (wrong, help) = match next.from == last.to {
                true => ("goes on where the span before it ends", "write one span"),
                false => ("begins before the span before it ends", "write spans in order, without overlap"),
            };
            return Err(unreadable(item, wrong, help));
        }
        spans.push(next);
    }
    let clock = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
    Ok(spans.iter().map(|span| format!("{}-{}", clock(span.from), clock(span.to))).collect::<Vec<_>>().join(","))
}

const TIMES: &str = "write times such as `09:00-12:00,13:00-17:00`, `off` or `unknown`";

/// Both forms of a night that runs past midnight are refused: an exception or a bank holiday would cut it in OSM in
/// another way than a person expects.
fn span(item: &str) -> Result<Span, Unreadable> {
    if item.contains(char::is_alphabetic) {
        let help = format!("{TIMES}; write `;` between rules, and no weekday in an exception");
        return Err(unreadable(item, "is not a span of times", help));
    }
    let Some((from, to)) = item.split_once('-') else {
        return Err(unreadable(item, "is not a span of times", TIMES));
    };
    if to.trim().contains([' ', '-']) {
        return Err(unreadable(item, "is more than one span of times", "write a comma between times"));
    }
    let (from, to) = (minute(from.trim(), item)?, minute(to.trim(), item)?);
    let night =
        "end at 24:00, and begin the rest at 00:00 on the next day: each night is `Mo-Su 00:00-06:00,22:00-24:00`";
    match (from, to) {
        _ if from == to => {
            Err(unreadable(item, "begins and ends at the same time", "write `00:00-24:00` for a whole day"))
        }
        (_, 0) => Err(unreadable(item, "ends at 00:00, the start of the day", "write `24:00` for its end")),
        (_, to) if to == DAY - 1 => {
            Err(unreadable(item, "is closed for the last minute of the day", "write `24:00` for the end of the day"))
        }
        _ if from >= DAY || to < from || to > DAY => Err(unreadable(item, "goes past midnight", night)),
        _ => Ok(Span { from, to }),
    }
}

/// `9:30` or `09:30` as minutes. Hours after midnight (`26:00`) are understood, so that the error can name them.
fn minute(text: &str, item: &str) -> Result<u32, Unreadable> {
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let parts = text
        .split_once(':')
        .filter(|(hour, minute)| (1..=2).contains(&hour.len()) && minute.len() == 2 && digits(hour) && digits(minute));
    let number = parts.and_then(|(hour, minute)| Some((hour.parse::<u32>().ok()?, minute.parse::<u32>().ok()?)));
    match number.filter(|(hour, minute)| *hour <= 48 && *minute < 60) {
        Some((hour, minute)) => Ok(hour * 60 + minute),
        None => Err(unreadable(item, "is not a span of times", "write hours and minutes, as in `09:00-17:00`")),
    }
}
