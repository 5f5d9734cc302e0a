//! One service or helpline: its schema, and the rules that each record keeps alone. A confidential one has no address:
//! the schema refuses it, so no page, feed or card can ever show one.

mod vocabulary;

use super::{
    contact::{self, Channel, Contact, Opening},
    facets::Facets,
    selection::Selection,
    source_date::{self, SourceDate},
};
use crate::content::toml::{self, Diagnostics, Fields, Lined};
pub use crate::content::tree::RecordKind as Kind;
use crate::{content::diagnostic::File, hours::Calendar};
use chrono::{DateTime, Utc};
use std::sync::Arc;
pub use vocabulary::{Answer, Area, Fact};

/// One service or helpline.
#[derive(Debug)]
pub struct Record {
    /// The file's name, and the last part of its address.
    pub id: String,
    /// Path of its file.
    pub file: String,
    /// Its folder.
    pub kind: Kind,
    /// The proper name; not translated.
    pub name: String,
    /// Other names by which people know it: old ones, short ones, nicknames. Only for the search; never shown.
    pub aliases: Vec<String>,
    /// Where it helps.
    pub area: Area,
    /// Its place in lists, before those that have none.
    pub order: u32,
    /// Its place is secret.
    pub confidential: bool,
    /// Whether you can ring or write yourself.
    pub self_referral: Answer,
    /// Whether it is free.
    pub free: bool,
    /// Language codes, or `many`; empty when not known.
    pub languages: Vec<String>,
    /// The facts of this record that rest on one weak source.
    pub unconfirmed: Vec<Fact>,
    /// Where its facts come from.
    pub source: String,
    /// The date of that source or of our check.
    pub checked: SourceDate,
    /// Its values in the finder, as bits of [`Facets`], without those that depend on the hour.
    pub facets: Selection,
    /// The id of the line to offer where no contact of this one is known; ours if it names none.
    pub instead: Option<Lined<String>>,
    /// Ways to reach it, the one to try first in front.
    pub contacts: Vec<Contact>,
}

/// Reads one record.
pub fn read(file: &File, kind: Kind, facets: &Facets, calendar: &Arc<Calendar>, problems: &Diagnostics) -> Record {
    toml::read(file, problems, |fields| record(file, kind, fields, facets, calendar))
}

fn record(file: &File, kind: Kind, fields: &Fields<'_>, facets: &Facets, calendar: &Arc<Calendar>) -> Record {
    let confidential = fields.flag("confidential");
    refuse_address(fields, confidential);
    let contacts = fields.tables("contact", |contact| contact::read(contact, confidential, calendar));
    let own = fields.table("facets", |table| facets.of_record(table));
    if own.is_none() {
        fields.fault(fields.line_of("name"), "`facets` is missing", "add [facets] with need = [ … ] and who = [ … ]");
    }
    let channels: Vec<_> = contacts.iter().map(|contact| contact.channel).collect();
    let area = fields.choice("area", &vocabulary::AREAS, Area::Uk);
    Record {
        id: file.stem().to_owned(),
        file: file.path.clone(),
        kind,
        name: fields.need("name").value,
        aliases: fields.texts("aliases").into_iter().map(|alias| alias.value).collect(),
        area,
        order: fields.number_or("order", u32::MAX),
        confidential,
        self_referral: fields.choice("self-referral", &vocabulary::ANSWERS, Answer::Unknown),
        free: fields.choice("cost", &[("free", true), ("unknown", false)], false),
        languages: fields.texts("languages").into_iter().map(|language| language.value).collect(),
        unconfirmed: Fact::unconfirmed(fields),
        source: fields.need("source").value,
        checked: source_date::read(fields, "checked"),
        facets: own.unwrap_or_default() | facets.of_channels(&channels) | facets.of_area(area.is_near()),
        instead: fields.text("instead"),
        contacts,
    }
}

/// An address belongs in a contact of kind "visit", and in none at all when the place is secret.
fn refuse_address(fields: &Fields<'_>, confidential: bool) {
    for key in ["address", "postcode", "location"] {
        let Some(line) = fields.present(key) else { continue };
        let mend = if confidential {
            "remove it from the file and from its history"
        } else {
            "write a [[contact]] of kind \"visit\""
        };
        let wrong =
            if confidential { "an address on a confidential service" } else { "a record has no address of its own" };
        fields.fault(line, wrong, mend);
    }
}

impl Record {
    /// The first contact of this kind.
    pub fn contact(&self, channel: Channel) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.channel == channel)
    }

    /// The id of the message that describes it in each language.
    pub fn message_id(&self) -> String {
        format!("service-{}", self.id)
    }

    /// In or near the city.
    pub fn is_local(&self) -> bool {
        self.area.is_near()
    }

    /// The number to call.
    pub fn phone(&self) -> Option<&Contact> {
        self.contact(Channel::Phone)
    }

    /// The hours that speak for the whole record: those of the first contact that has any.
    pub fn hours(&self) -> Option<&Opening> {
        self.contacts.iter().find_map(|contact| contact.opening.as_ref())
    }

    /// The same, when they are confirmed by a good source, of whatever date.
    pub fn confirmed_hours(&self) -> Option<&Opening> {
        self.hours().filter(|opening| !opening.is_low())
    }

    /// The same, when their source is also recent enough to say "open now" at this moment.
    pub fn sure_hours(&self, now: DateTime<Utc>) -> Option<&Opening> {
        self.confirmed_hours().filter(|opening| opening.is_current(now))
    }

    /// Whether this fact is not confirmed.
    pub fn is_unconfirmed(&self, fact: Fact) -> bool {
        self.unconfirmed.contains(&fact)
    }
}
