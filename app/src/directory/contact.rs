//! One way to reach a service, with its own source, date and confidence, and the hours in which it answers.

pub mod channel;
pub mod table;

use super::{
    phone::{self, Refusal},
    source_date::SourceDate,
    web,
};
use crate::content::toml::{Faults, Spanned};
use crate::hours::{self, Calendar, Exception, Hours, State, Unreadable};
pub use channel::{CHANNELS, Channel};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::Arc};
use table::{ContactTable, Cost, ExceptionTable, HoursTable};

/// How well a fact is sourced.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Two agreeing sources, one of them official.
    High,
    /// One official source.
    Medium,
    /// Anything else: shown as not confirmed.
    Low,
}

/// One way to reach a service.
#[derive(Debug)]
pub struct Contact {
    /// How.
    pub channel: Channel,
    /// As people write it: a number with spaces, an address without `https://`.
    pub value: String,
    /// Whether a call or text is free.
    pub free: bool,
    /// How well it is sourced.
    pub confidence: Confidence,
    /// Where it comes from.
    pub source: String,
    /// The date of that source or of our check.
    pub checked: SourceDate,
    /// When it answers, where that is known.
    pub opening: Option<Opening>,
    /// Its line in the file.
    pub line: usize,
}

/// The hours of a contact, with their own source.
#[derive(Debug)]
pub struct Opening {
    /// When it answers.
    pub hours: Hours,
    /// How well they are sourced.
    pub confidence: Confidence,
    /// Where they come from.
    pub source: String,
    /// The date of that source or of our check.
    pub checked: SourceDate,
    /// Their line in the file.
    pub line: usize,
    /// The lines of the dates of exceptions in the file.
    pub exception_lines: BTreeMap<NaiveDate, usize>,
}

/// Reads one contact.
pub fn read(written: ContactTable, confidential: bool, calendar: &Arc<Calendar>, faults: Faults<'_>) -> Contact {
    check(written.kind, &written.value, confidential, faults);
    check_cost(&written, faults);
    Contact {
        channel: written.kind,
        line: faults.line(&written.value),
        value: written.value.into_inner(),
        free: written.cost.is_some_and(|cost| cost.into_inner() == Cost::Free),
        confidence: written.confidence,
        source: written.source,
        checked: written.checked,
        opening: written.hours.and_then(|hours| opening(hours, calendar, faults)),
    }
}

fn check(channel: Channel, value: &Spanned<String>, confidential: bool, faults: Faults<'_>) {
    let text = value.get_ref().as_str();
    let wrong = match channel {
        Channel::Phone => number(phone::check_number(text)),
        Channel::Text => number(phone::check_text_number(text)),
        Channel::Relay => number(phone::check_relay_number(text)),
        Channel::Keypad if text.len() < 4 && text.chars().all(|c| c.is_ascii_digit()) => None,
        Channel::Keypad => Some(("is no key to press".to_owned(), "write the keys to press, digits only")),
        Channel::Email if web::is_email(text) => None,
        Channel::Email => Some(("is no email address".to_owned(), "write one address alone, such as help@example.org")),
        Channel::Video | Channel::Chat | Channel::Web if web::is_web(text) => None,
        Channel::Video | Channel::Chat | Channel::Web => {
            Some(("is no web address".to_owned(), "write it without https://, such as example.org/help"))
        }
        Channel::Visit if confidential => {
            let help = "a confidential service has no address: remove it from the file and from its history";
            return faults.at(value, "an address on a confidential service", help);
        }
        Channel::Visit => None,
    };
    if let Some((reason, help)) = wrong {
        faults.at(value, format!("\"{text}\" {reason}"), help);
    }
}

fn number(checked: Result<(), Refusal>) -> Option<(String, &'static str)> {
    checked.err().map(|refusal| (refusal.to_string(), refusal.help()))
}

fn check_cost(written: &ContactTable, faults: Faults<'_>) {
    if let Some(cost) = written.cost.as_ref().filter(|_| !matches!(written.kind, Channel::Phone | Channel::Text)) {
        let message = format!("a contact of kind \"{}\" has a cost", written.kind.name());
        faults.at(cost, message, "remove it: only a call or a text has one");
    }
}

fn opening(written: HoursTable, calendar: &Arc<Calendar>, faults: Faults<'_>) -> Option<Opening> {
    let exceptions = exceptions(&written.exception, faults);
    let exception_lines = written.exception.iter().map(|day| (day.date.get_ref().0, faults.line(&day.date))).collect();
    let hours = match hours::parse(written.open.get_ref(), &exceptions, calendar) {
        Ok(hours) => hours,
        Err(error) => {
            unreadable("hours", &written.open, error, faults);
            return None;
        }
    };
    if !hours.covers_holidays() {
        let help = "end with \"; PH off\", \"; PH unknown\" or \"; PH\" and times";
        faults.at(&written.open, "the hours do not say what happens on bank holidays", help);
    }
    let line = faults.line(&written.open);
    let HoursTable { confidence, source, checked, .. } = written;
    Some(Opening { hours, confidence, source, checked, line, exception_lines })
}

/// The exceptions that can be read. Of two for one date neither is better, so the second is reported.
fn exceptions(written: &[ExceptionTable], faults: Faults<'_>) -> Vec<Exception> {
    let date = |day: &ExceptionTable| day.date.get_ref().0;
    let mut read = Vec::new();
    for (index, day) in written.iter().enumerate() {
        if let Some(first) = written[..index].iter().find(|other| date(other) == date(day)) {
            let message = format!("{} has two exceptions, here and on line {}", date(day), faults.line(&first.date));
            faults.at(&day.date, message, "write one, with all its times");
        }
        match hours::exception(day.open.get_ref()) {
            Ok(open) => read.push(Exception { date: date(day), open }),
            Err(error) => unreadable("exception", &day.open, error, faults),
        }
    }
    read
}

fn unreadable(what: &str, text: &Spanned<String>, error: Unreadable, faults: Faults<'_>) {
    let message = format!("the {what} \"{}\" cannot be read: {}", text.get_ref(), error.message);
    faults.at(text, message, error.help);
}

impl Contact {
    /// What a tap does; none for a key to press or a place to visit.
    pub fn href(&self) -> Option<String> {
        match self.channel {
            Channel::Phone | Channel::Relay => Some(format!("tel:{}", phone::digits(&self.value))),
            Channel::Text => Some(format!("sms:{}", phone::digits(&self.value))),
            Channel::Email => Some(format!("mailto:{}", self.value)),
            Channel::Video | Channel::Chat | Channel::Web => Some(format!("https://{}", self.value)),
            Channel::Keypad | Channel::Visit => None,
        }
    }

    /// Shown as not confirmed.
    pub fn is_low(&self) -> bool {
        self.confidence == Confidence::Low
    }

    /// The hours, if a good and recent source confirms them.
    pub fn sure_hours(&self, now: DateTime<Utc>) -> Option<&Opening> {
        self.opening.as_ref().filter(|opening| !opening.is_low() && opening.is_current(now))
    }

    /// Whether it is surely open at a time.
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.sure_hours(now).is_some_and(|opening| opening.hours.state(now) == State::Open)
    }
}

impl Opening {
    /// Shown as not confirmed, and never as open now.
    pub fn is_low(&self) -> bool {
        self.confidence == Confidence::Low
    }

    /// The moment from which these hours claim nothing, since their source is too old; none where they never claim anything.
    pub fn lapse(&self) -> Option<DateTime<Utc>> {
        self.checked.hours_lapse().map(hours::midnight)
    }

    /// Whether the source is recent enough for these hours to be shown at a moment.
    pub fn is_current(&self, now: DateTime<Utc>) -> bool {
        self.lapse().is_some_and(|lapse| now < lapse)
    }
}
