//! One service or helpline: its schema, and the rules that each record keeps alone. A confidential one has no address:
//! the schema refuses it, so no page, feed or card can ever show one.

mod file;
mod vocabulary;

use super::{
    areas::{Area, Areas},
    contact::{self, Channel, Contact, Opening, table::Cost},
    facets::Facets,
    selection::Selection,
    source_date::SourceDate,
};
use crate::content::toml::{self, Diagnostics, Faults, Spanned};
pub use crate::content::tree::RecordKind as Kind;
use crate::{content::diagnostic::File, hours::Calendar};
use chrono::{DateTime, Utc};
pub use file::RecordFile;
use file::Remainder;
use std::sync::Arc;
pub use vocabulary::{Answer, Fact};

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
    pub instead: Option<Spanned<String>>,
    /// Ways to reach it, the one to try first in front.
    pub contacts: Vec<Contact>,
}

/// Where a record is read from, and what its words are held against.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The folder of its file.
    pub kind: Kind,
    /// The finder's vocabulary; none when that could not be read.
    pub facets: Option<&'a Facets>,
    /// The areas; none when those could not be read.
    pub areas: Option<&'a Areas>,
    /// The days on which hours may differ.
    pub calendar: &'a Arc<Calendar>,
}

/// A record of which a part could not be read.
#[derive(Clone, Copy, Debug)]
pub struct UnreadRecord {
    /// Whether its location is secret; what is said of that stands even if another part is faulty.
    pub confidential: bool,
}

/// Reads one record.
pub fn read(file: &File, source: Source<'_>, problems: &Diagnostics) -> Result<Record, UnreadRecord> {
    let faults = Faults { file, problems };
    let reading = toml::read::<RecordFile>(file, problems);
    let Some(written) = reading.value else { return Err(check_remainder(source, faults)) };
    let confidential = written.confidential;
    record(written, source, faults).filter(|_| reading.is_complete).ok_or(UnreadRecord { confidential })
}

/// Faults in the contacts show together with a fault in another part of the file.
fn check_remainder(source: Source<'_>, faults: Faults<'_>) -> UnreadRecord {
    // The structure's own faults are noted by `read`.
    let rest: Remainder = toml::read(faults.file, &Diagnostics::default()).value.unwrap_or_default();
    for contact in rest.contact {
        contact::read(contact, rest.confidential, source.calendar, faults);
    }
    UnreadRecord { confidential: rest.confidential }
}

/// None without its area.
fn record(written: RecordFile, source: Source<'_>, faults: Faults<'_>) -> Option<Record> {
    refuse_address(&written, faults);
    let confidential = written.confidential;
    let own = facets_of(&written, source.facets, faults);
    let contacts = written.contact.into_iter();
    let contacts: Vec<_> =
        contacts.map(|contact| contact::read(contact, confidential, source.calendar, faults)).collect();
    let channels: Vec<_> = contacts.iter().map(|contact| contact.channel).collect();
    let area = source.areas?.find(&written.area, faults)?;
    let derived = source.facets.map(|facets| facets.of_channels(&channels) | facets.of_area(area.is_near));
    Some(Record {
        id: faults.file.stem().to_owned(),
        file: faults.file.path.clone(),
        kind: source.kind,
        name: written.name.into_inner(),
        aliases: written.aliases,
        area,
        order: written.order.unwrap_or(u32::MAX),
        confidential,
        self_referral: written.self_referral,
        free: written.cost == Cost::Free,
        languages: written.languages,
        unconfirmed: written.unconfirmed,
        source: written.source,
        checked: written.checked,
        facets: own | derived.unwrap_or_default(),
        instead: written.instead,
        contacts,
    })
}

fn facets_of(written: &RecordFile, facets: Option<&Facets>, faults: Faults<'_>) -> Selection {
    let Some(own) = &written.facets else {
        faults.at(&written.name, "`facets` is missing", "add [facets] with need = [ … ] and who = [ … ]");
        return Selection::EMPTY;
    };
    facets.map(|facets| facets.of_record(own, faults.line(&written.name), faults)).unwrap_or_default()
}

/// The id of the message that describes the record with this id in each language.
pub fn message_id(id: &str) -> String {
    format!("service-{id}")
}

/// An address belongs in a contact of kind "visit", and in none at all when the location is secret.
fn refuse_address(written: &RecordFile, faults: Faults<'_>) {
    let (message, help) = match written.confidential {
        true => ("an address on a confidential service", "remove it from the file and from its history"),
        false => ("a record has no address of its own", "write a [[contact]] of kind \"visit\""),
    };
    for address in [&written.address, &written.postcode, &written.location].into_iter().flatten() {
        faults.at(address, message, help);
    }
}

impl Record {
    /// The first contact of this kind.
    pub fn contact(&self, channel: Channel) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.channel == channel)
    }

    /// The id of the message that describes it in each language.
    pub fn message_id(&self) -> String {
        message_id(&self.id)
    }

    /// In or near the city.
    pub fn is_local(&self) -> bool {
        self.area.is_near
    }

    /// The number to call.
    pub fn phone(&self) -> Option<&Contact> {
        self.contact(Channel::Phone)
    }

    /// The contact whose hours speak for the record: the number to call. Without a number it is the first contact that
    /// has hours.
    pub fn main_contact(&self) -> Option<&Contact> {
        self.phone().or_else(|| self.contacts.iter().find(|contact| contact.opening.is_some()))
    }

    /// The contact to show as open at a time: the first number that is surely open and itself confirmed; if there is
    /// none, the main contact.
    pub fn contact_at(&self, now: DateTime<Utc>) -> Option<&Contact> {
        let phones = self.contacts.iter().filter(|contact| contact.channel == Channel::Phone && !contact.is_low());
        phones.into_iter().find(|phone| phone.is_open(now)).or_else(|| self.main_contact())
    }

    /// The hours that speak for the record: those of its main contact.
    pub fn hours(&self) -> Option<&Opening> {
        self.main_contact()?.opening.as_ref()
    }

    /// The same, when they are confirmed by a good source, of whatever date.
    pub fn confirmed_hours(&self) -> Option<&Opening> {
        self.hours().filter(|opening| !opening.is_low())
    }

    /// The same, when their source is also recent enough to say "open now" at this moment.
    pub fn sure_hours(&self, now: DateTime<Utc>) -> Option<&Opening> {
        self.main_contact()?.sure_hours(now)
    }

    /// Whether this fact is not confirmed.
    pub fn is_unconfirmed(&self, fact: Fact) -> bool {
        self.unconfirmed.contains(&fact)
    }
}
