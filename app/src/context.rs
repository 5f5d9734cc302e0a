//! Gives every view the site, the language, the page and the time. The context is small, is copied freely, and holds
//! nothing about a visitor. When a view reads the opening status of a record, the context notes how long that status
//! holds, so that no page is cached for longer than it is true.

use crate::search::filter;
use crate::{
    directory::{
        contact::{Contact, Opening},
        record::Record,
        selection::Selection,
    },
    document::CachePolicy,
    hours::{self, Status},
    i18n::{fallback, locale::Locale, messages::Messages, translation::status::TranslationStatus},
    route::{PageId, Route},
    site::Site,
};
use chrono::{DateTime, Days, NaiveDate, SecondsFormat, Utc};
use chrono_tz::Tz;
use leptos::prelude::StoredValue;
use leptos::prelude::{GetValue, UpdateValue};

/// Everything that a view may read.
#[derive(Clone, Copy)]
pub struct PageContext<'a> {
    /// All content of the site.
    pub site: &'a Site,
    /// The language of the page.
    pub locale: &'a Locale,
    /// The messages of that language.
    pub msg: Messages<'a>,
    /// The page that is rendered.
    pub page_id: PageId<&'a str>,
    /// The time for which the page is rendered. `None` for an exported page, which does not say whether a helpline or
    /// service is open.
    pub now: Option<DateTime<Utc>>,
    until: StoredValue<Option<DateTime<Utc>>>,
}

impl<'a> PageContext<'a> {
    /// Creates the context of one page. Needs a Leptos reactive owner, which `render` creates.
    pub fn new(site: &'a Site, locale: &'a Locale, route: Route<&'a str>, now: Option<DateTime<Utc>>) -> Self {
        Self { site, locale, msg: Messages(locale), page_id: route.page_id, now, until: StoredValue::new(None) }
    }

    /// Returns text that the directory holds only in the default language; on a page in another language it is marked
    /// as fallback.
    pub fn english(self, text: &str) -> String {
        if self.locale.is_default { text.to_owned() } else { fallback::mark(text) }
    }

    /// The URL of a page in this language, without scheme and host.
    pub fn href(self, page_id: PageId<&str>) -> String {
        page_id.href(&self.locale.code, &self.site.directory.facets)
    }

    /// The opening status of a record now: that of its main contact. `None` if the hours of that contact are unknown, if
    /// their source is weak or too old, or if the page has no time.
    pub fn status(self, record: &Record) -> Option<Status> {
        self.contact_status(record.main_contact()?)
    }

    /// The opening status of a contact now.
    pub fn contact_status(self, contact: &Contact) -> Option<Status> {
        self.note(self.contact_valid_until(contact));
        filter::status(contact, self.now)
    }

    /// The contact of a record to show in a list: the number that is open now, else the main contact.
    pub fn contact(self, record: &Record) -> Option<&Contact> {
        let Some(now) = self.now else { return record.main_contact() };
        self.note(self.valid_until(record));
        record.contact_at(now)
    }

    /// The time at which what a page says of a record's opening status stops being true. `None` if it does not change,
    /// or if there is no status.
    pub fn valid_until(self, record: &Record) -> Option<DateTime<Utc>> {
        record.contacts.iter().filter_map(|contact| self.contact_valid_until(contact)).min()
    }

    fn contact_valid_until(self, contact: &Contact) -> Option<DateTime<Utc>> {
        let opening = contact.sure_hours(self.now?)?;
        opening.hours.valid_until(self.now?).into_iter().chain(opening.lapse()).min()
    }

    /// The earliest `true_until` of some records, in RFC 3339, UTC, to the second: the form in which the page hands it
    /// to its script. `None` if no record has one.
    pub fn until<'r>(self, records: impl IntoIterator<Item = &'r Record>) -> Option<String> {
        let first = records.into_iter().filter_map(|record| self.valid_until(record)).min();
        first.map(|until| until.to_rfc3339_opts(SecondsFormat::Secs, true))
    }

    /// The local day. It ends what a page says of coming days, so the page is cached no longer. An exported page has the
    /// day of its export.
    pub fn today(self) -> Option<NaiveDate> {
        let today = hours::local(self.now.or(self.site.exported_at)?).date_naive();
        let tomorrow = today.checked_add_days(Days::new(1)).filter(|_| self.now.is_some());
        self.note(tomorrow.map(hours::midnight));
        Some(today)
    }

    /// Returns the hours if their source is recent enough to show them, else `None`. A page without a time compares the
    /// source with the time at which the site was exported.
    pub fn shown(self, opening: Option<&Opening>) -> Option<&Opening> {
        let moment = self.now.or(self.site.exported_at)?;
        let opening = opening.filter(|opening| opening.is_current(moment))?;
        self.note(opening.lapse().filter(|_| self.now.is_some()));
        Some(opening)
    }

    /// The records that match the chosen values now.
    pub fn search(self, filter: Selection) -> Vec<&'a Record> {
        if filter.intersects(self.site.directory.facets.open_now()) {
            self.site.directory.records.iter().for_each(|record| self.note(self.valid_until(record)));
        }
        self.site.directory.search(filter, self.now)
    }

    /// The translation status of this page: the worst status of its parts.
    pub fn translation_status(self) -> TranslationStatus {
        let locale = self.locale;
        let own = match self.page_id {
            PageId::Guide(slug) => locale.guide(slug).map(|guide| &guide.translation_status),
            PageId::Service(id) => locale.records.get(id),
            PageId::Services(_) | PageId::Found(_) | PageId::NoResults => locale.records.values().max(),
            PageId::Home | PageId::Section(_) => locale.guides.iter().map(|guide| &guide.translation_status).max(),
            _ => None,
        };
        own.into_iter().chain([&locale.interface]).max().cloned().unwrap_or(TranslationStatus::Source)
    }

    /// The local time of the page. `None` if the page has no time.
    pub fn local(self) -> Option<DateTime<Tz>> {
        self.now.map(hours::local)
    }

    fn note(self, until: Option<DateTime<Utc>>) {
        self.until.update_value(|known| *known = known.iter().copied().chain(until).min());
    }

    /// How long the page may be cached: until the earliest time that a view has noted so far.
    pub fn cache_policy(self) -> CachePolicy {
        self.until.get_value().map_or(CachePolicy::Static, CachePolicy::Until)
    }
}
