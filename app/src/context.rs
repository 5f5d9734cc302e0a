//! The small handle that every view gets: the site, the language, the page, the moment. Copied freely; holds nothing of a
//! visitor. Asking it for the state of a line notes until when the answer holds, so that no page can outlive its truth.

use crate::search::filter;
use crate::{
    directory::{contact::Opening, record::Record, selection::Selection},
    document::CachePolicy,
    hours::{self, Status},
    i18n::{fallback, locale::Locale, messages::Messages, translation::status::TranslationStatus},
    route::{PageId, Route},
    site::Site,
};
use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::Tz;
use leptos::prelude::StoredValue;
use leptos::prelude::{GetValue, UpdateValue};

/// What a view may know.
#[derive(Clone, Copy)]
pub struct PageContext<'a> {
    /// All content.
    pub site: &'a Site,
    /// The language of the page.
    pub locale: &'a Locale,
    /// Its words.
    pub msg: Messages<'a>,
    /// Which page this is.
    pub place: PageId<&'a str>,
    /// The moment; none for a page that is kept, which makes no claim of open or closed.
    pub now: Option<DateTime<Utc>>,
    until: StoredValue<Option<DateTime<Utc>>>,
}

impl<'a> PageContext<'a> {
    /// A handle for one page; needs a reactive owner, which `render` brings.
    pub fn new(site: &'a Site, locale: &'a Locale, route: Route<&'a str>, now: Option<DateTime<Utc>>) -> Self {
        Self { site, locale, msg: Messages(locale), place: route.place, now, until: StoredValue::new(None) }
    }

    /// Text that the directory holds in the source language alone.
    pub fn english(self, text: &str) -> String {
        if self.locale.is_default { text.to_owned() } else { fallback::mark(text) }
    }

    /// The address of a page in this language.
    pub fn href(self, place: PageId<&str>) -> String {
        place.href(&self.locale.code, &self.site.directory.facets)
    }

    /// What can be said of a record's hours now.
    pub fn status(self, record: &Record) -> Option<Status> {
        self.note(self.true_until(record));
        filter::status(record, self.now)
    }

    /// Until when `status` holds; none when it holds for good.
    pub fn true_until(self, record: &Record) -> Option<DateTime<Utc>> {
        let opening = record.sure_hours(self.now?)?;
        opening.hours.true_until(self.now?).into_iter().chain(opening.lapse()).min()
    }

    /// Until when all that is said of some records holds, as the page writes it for its script, in UTC to the second.
    pub fn until<'r>(self, records: impl IntoIterator<Item = &'r Record>) -> Option<String> {
        let first = records.into_iter().filter_map(|record| self.true_until(record)).min();
        first.map(|until| until.to_rfc3339_opts(SecondsFormat::Secs, true))
    }

    /// The hours, when their source is recent enough for them to be shown. A page without a moment shows those that were
    /// recent enough when the copy of the site was made.
    pub fn shown(self, opening: Option<&Opening>) -> Option<&Opening> {
        let moment = self.now.or(self.site.kept_at)?;
        let opening = opening.filter(|opening| opening.is_current(moment))?;
        self.note(opening.lapse().filter(|_| self.now.is_some()));
        Some(opening)
    }

    /// The records that a filter finds now.
    pub fn search(self, filter: Selection) -> Vec<&'a Record> {
        if filter.intersects(self.site.directory.facets.open_now()) {
            self.site.directory.records.iter().for_each(|record| self.note(self.true_until(record)));
        }
        self.site.directory.search(filter, self.now)
    }

    /// What this page may say of its translation: the worst of its parts.
    pub fn standing(self) -> TranslationStatus {
        let locale = self.locale;
        let own = match self.place {
            PageId::Guide(slug) => locale.guide(slug).map(|guide| &guide.standing),
            PageId::Service(id) => locale.records.get(id),
            PageId::Services(_) | PageId::NoResults => locale.records.values().max(),
            PageId::Home | PageId::Section(_) => locale.guides.iter().map(|guide| &guide.standing).max(),
            _ => None,
        };
        own.into_iter().chain([&locale.interface]).max().cloned().unwrap_or(TranslationStatus::Source)
    }

    /// The moment in local time.
    pub fn local(self) -> Option<DateTime<Tz>> {
        self.now.map(hours::local)
    }

    fn note(self, until: Option<DateTime<Utc>>) {
        self.until.update_value(|known| *known = known.iter().copied().chain(until).min());
    }

    /// How long everything said so far holds.
    pub fn cache_policy(self) -> CachePolicy {
        self.until.get_value().map_or(CachePolicy::Static, CachePolicy::Until)
    }
}
