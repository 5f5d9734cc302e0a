//! Turns what a visitor typed into a page of the closed vocabulary: a service that was named, choices of the finder whose
//! words were used, or the page that says that none were. What was typed ends here: no address, page or log repeats it.
//!
//! Messages of danger are raised on doubt. They take nothing away from the answer: they put the emergency number above it.

use super::normalize::words;
use crate::{i18n::locale::Locale, page_id::PageId, site::Site};
use chrono::{DateTime, Utc};

/// The page for what was typed in one language. Messages of the default language are understood in each, words of danger of
/// any language everywhere.
pub fn find(site: &'static Site, locale: &'static Locale, typed: &str, now: Option<DateTime<Utc>>) -> PageId<'static> {
    let typed = words(typed);
    if typed.is_empty() {
        return PageId::Services(0);
    }
    let facets = &site.directory.facets;
    let danger = site.index.danger(&typed, facets.danger());
    let service = |index: usize| PageId::Service(&site.directory.records[index].id);
    if let Some(index) = site.index.named(&typed).filter(|_| danger == 0) {
        return service(index);
    }
    let languages = [locale, site.default_locale()].map(|locale| site.index_of(locale));
    let meant = fitting(site, site.index.meant(&typed, languages, !facets.danger()), now);
    match (meant, danger) {
        (0, 0) => site.index.partly_named(&typed).map_or(PageId::NoResults, service),
        (0, danger) => PageId::Services(danger | facets.fallback(danger)),
        (meant, danger) => PageId::Services(meant | danger),
    }
}

/// As much of the choice as finds something: all of it, or what it says on fewer axes, the last left out first.
fn fitting(site: &Site, meant: u64, now: Option<DateTime<Utc>>) -> u64 {
    let finds = |filter: &u64| *filter != 0 && site.directory.finds(*filter, now);
    let mut kept = meant;
    let axes = site.directory.facets.axes.iter().rev();
    let fewer = axes.map(|axis| {
        kept &= !axis.mask();
        kept
    });
    std::iter::once(meant).chain(fewer).find(finds).unwrap_or(0)
}
