//! Turns typed text into a page: a service that was named, the finder with the values whose terms were typed, or the
//! page without results. The typed text is used only here: no URL, page or log contains it.
//!
//! Terms of danger match even when in doubt. They remove no result: they only put the emergency number above the
//! results.

use super::normalize::words;
use crate::{directory::selection::Selection, i18n::locale::Locale, page_id::PageId, site::Site};
use chrono::{DateTime, Utc};

/// The page for a typed text. Terms of the default language are understood in every language, and terms of danger of
/// all languages are understood everywhere.
pub fn find<'a>(site: &'a Site, locale: &'a Locale, typed: &str, now: Option<DateTime<Utc>>) -> PageId<&'a str> {
    let typed = words(typed);
    if typed.is_empty() {
        return PageId::FINDER;
    }
    let facets = &site.directory.facets;
    let danger = site.index.danger(&typed, facets.danger());
    let service = |index: usize| PageId::Service(site.directory.records[index].id.as_str());
    if let Some(index) = site.index.named(&typed).filter(|_| danger.is_empty()) {
        return service(index);
    }
    let languages = [locale, site.default_locale()].map(|locale| site.index_of(locale));
    let meant = fitting(site, site.index.meant(&typed, languages, Selection::ALL - facets.danger()), now);
    match (meant.is_empty(), danger.is_empty()) {
        (true, true) => site.index.find_by_part_of_name(&typed).map_or(PageId::NoResults, service),
        (true, false) => PageId::Services(danger | facets.fallback(danger)),
        (false, _) => PageId::Services(meant | danger),
    }
}

/// The largest part of the selection that matches a record: all of it, or the selection without its last axes. Empty if
/// none matches.
fn fitting(site: &Site, meant: Selection, now: Option<DateTime<Utc>>) -> Selection {
    let finds = |filter: &Selection| !filter.is_empty() && site.directory.finds(*filter, now);
    let mut kept = meant;
    let axes = site.directory.facets.axes.iter().rev();
    let fewer = axes.map(|axis| {
        kept = kept - axis.mask();
        kept
    });
    std::iter::once(meant).chain(fewer).find(finds).unwrap_or_default()
}
