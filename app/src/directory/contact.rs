//! One way to reach a service, with its own source, date and confidence, and the hours in which it answers.

use super::{
    phone,
    source_date::{self, SourceDate},
};
use crate::content::toml::{Fields, Lined};
use crate::hours::{self, Calendar, Exception, Hours};
use chrono::{DateTime, Utc};
use std::sync::Arc;

/// How contact is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// A voice call.
    Phone,
    /// A text message.
    Text,
    /// Text relay, through the phone.
    Relay,
    /// A video call, in British Sign Language.
    Video,
    /// A key to press during a call.
    Keypad,
    /// An email.
    Email,
    /// Written chat on a website.
    Chat,
    /// A website.
    Web,
    /// A public building.
    Visit,
}

/// As they are written in records, in links and in the finder.
pub const CHANNELS: [(&str, Channel); 9] = [
    ("phone", Channel::Phone),
    ("text", Channel::Text),
    ("relay", Channel::Relay),
    ("video", Channel::Video),
    ("keypad", Channel::Keypad),
    ("email", Channel::Email),
    ("chat", Channel::Chat),
    ("web", Channel::Web),
    ("visit", Channel::Visit),
];

/// How well a fact is sourced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// Two agreeing sources, one of them official.
    High,
    /// One official source.
    Medium,
    /// Anything else: shown as not confirmed.
    Low,
}

const CONFIDENCES: [(&str, Confidence); 3] =
    [("high", Confidence::High), ("medium", Confidence::Medium), ("low", Confidence::Low)];

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
}

/// Reads one contact.
pub fn read(fields: &Fields<'_>, confidential: bool, calendar: &Arc<Calendar>) -> Contact {
    let channel = fields.choice("kind", &CHANNELS, Channel::Web);
    let value = fields.need("value");
    check(fields, channel, &value, confidential);
    Contact {
        channel,
        line: value.line,
        value: value.value,
        free: fields.text("cost").is_some_and(|cost| cost.value == "free"),
        confidence: fields.choice("confidence", &CONFIDENCES, Confidence::Low),
        source: fields.need("source").value,
        checked: source_date::read(fields, "checked"),
        opening: fields.table("hours", |hours| opening(hours, calendar)).flatten(),
    }
}

const NUMBER: &str = "write a UK number with its spaces, as people write it; no premium rates";

fn check(fields: &Fields<'_>, channel: Channel, value: &Lined<String>, confidential: bool) {
    if value.line == 0 {
        return;
    }
    let web = |text: &str| text.contains('.') && !text.contains([' ', '@']) && !text.contains("://");
    let text = value.value.as_str();
    let (good, mend) = match channel {
        Channel::Phone => (phone::is_number(text), NUMBER),
        Channel::Text => (phone::is_text_number(text), NUMBER),
        Channel::Relay => (phone::is_relay_number(text), "write 18000, or 18001 and a number"),
        Channel::Keypad => {
            (text.len() < 4 && text.chars().all(|c| c.is_ascii_digit()), "write the keys to press, digits only")
        }
        Channel::Email => (text.contains('@') && !text.contains(' '), "write an email address"),
        Channel::Video | Channel::Chat | Channel::Web => (web(text), "write a web address without https://"),
        Channel::Visit => {
            (!confidential, "a confidential service has no address: remove it from the file and from its history")
        }
    };
    if !good {
        let wrong = if channel == Channel::Visit {
            "an address on a confidential service".to_owned()
        } else {
            format!("\"{text}\" cannot be used as it stands")
        };
        fields.fault(value.line, wrong, mend);
    }
}

fn opening(fields: &Fields<'_>, calendar: &Arc<Calendar>) -> Option<Opening> {
    let open = fields.need("open");
    let exceptions = fields.tables("exception", exception);
    let hours = hours::parse(&open.value, &exceptions, calendar);
    let opening = (
        fields.choice("confidence", &CONFIDENCES, Confidence::Low),
        fields.need("source").value,
        source_date::read(fields, "checked"),
    );
    if open.line == 0 {
        return None;
    }
    match hours {
        Err(_) => {
            let mend = "write OSM opening_hours, for example \"Mo-Fr 09:00-17:00; PH unknown\"";
            fields.fault(open.line, format!("the hours \"{}\" cannot be read", open.value), mend);
            None
        }
        Ok(hours) => {
            if !hours.is_always() && !hours.holidays_matter() {
                fields.fault(
                    open.line,
                    "the hours do not say what happens on bank holidays",
                    "end with \"; PH off\", \"; PH unknown\" or \"; PH\" and times",
                );
            }
            let (confidence, source, checked) = opening;
            Some(Opening { hours, confidence, source, checked, line: open.line })
        }
    }
}

fn exception(fields: &Fields<'_>) -> Exception {
    fields.need("source");
    Exception { date: fields.date("date"), open: fields.need("open").value }
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

impl Channel {
    /// Reached by pressing digits.
    pub fn is_number(self) -> bool {
        matches!(self, Self::Phone | Self::Text | Self::Relay | Self::Keypad)
    }

    /// Leaves something to be seen on the device that was used.
    pub fn leaves_trace(self) -> bool {
        matches!(self, Self::Text | Self::Email | Self::Chat | Self::Web)
    }

    /// As it is written in records and addresses.
    pub fn name(self) -> &'static str {
        CHANNELS.iter().find(|(_, channel)| *channel == self).map_or("", |(name, _)| name)
    }
}
