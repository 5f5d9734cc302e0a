//! What an address means, and every address there is. The set is closed: what does not parse is not a page, and a page has
//! one spelling. Addresses hold neutral words only, and nothing that a visitor typed.

pub use crate::page_id::{ErrorPage, PageId, Section};
use crate::{
    directory::{facets::Facets, selection::Selection},
    i18n::locale::Locale,
    site::Site,
};
use percent_encoding::percent_decode_str;

/// A page in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Route<S> {
    /// The code of the language.
    pub locale: S,
    /// The page.
    pub place: PageId<S>,
}

/// What an address means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed<'a> {
    /// A page, at its one address.
    Page(Route<&'a str>),
    /// A page, asked for in another spelling: its one address.
    Moved(String),
    /// No page; the language in which to say so.
    Missing(&'a str),
}

/// The chosen values that a query names; words outside the vocabulary are passed over.
fn filter(query: &str, facets: &Facets) -> Selection {
    let pairs = form_urlencoded::parse(query.as_bytes());
    pairs.filter_map(|(axis, value)| facets.find(&axis, &value)).collect()
}

impl<'a> Route<&'a str> {
    /// What a path and query mean. `preferred` is the best language for the visitor where the address names none.
    pub fn parse(site: &'a Site, path: &str, query: Option<&str>, preferred: &'a str) -> Parsed<'a> {
        let decoded = percent_decode_str(path).decode_utf8_lossy().to_lowercase();
        let segments: Vec<&str> = decoded.split('/').filter(|segment| !segment.is_empty()).collect();
        let locale = segments.first().and_then(|code| site.locale(code));
        let facets = &site.directory.facets;
        let place = match (locale, segments.as_slice()) {
            (_, []) => return front(path, query, preferred),
            (None, ["leave"]) => Some(PageId::Leave),
            (Some(_), [_]) => Some(PageId::Home),
            (Some(_), [_, "services"]) => Some(PageId::Services(filter(query.unwrap_or_default(), facets))),
            (Some(_), [_, "services", id]) => {
                site.directory.record(id).map(|record| PageId::Service(record.id.as_str()))
            }
            (Some(_), [_, "find"]) => Some(PageId::NoResults),
            (Some(_), [_, "helpline"]) => Some(PageId::Helpline),
            (Some(locale), [_, word]) => page_named(locale, word),
            _ => None,
        };
        let code = locale.map_or(preferred, |locale| locale.code.as_str());
        let Some(place) = place else {
            return Parsed::Missing(code);
        };
        let address = place.href(code, facets);
        let asked = query.map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
        if asked == address { Parsed::Page(Self { locale: code, place }) } else { Parsed::Moved(address) }
    }

    /// Every page of every language, without filters; the pages of trouble are not among them.
    pub fn all(site: &'a Site) -> Vec<Self> {
        let each = site.locales.iter().flat_map(|locale| {
            let guides = locale.guides.iter().map(|guide| PageId::Guide(guide.slug.as_str()));
            let services = site.directory.records.iter().map(|record| PageId::Service(record.id.as_str()));
            let fixed = [PageId::Home, PageId::FINDER, PageId::NoResults, PageId::Helpline].into_iter();
            fixed
                .chain(locale.doors().map(PageId::Section))
                .chain(guides)
                .chain(services)
                .map(|place| Self { locale: &locale.code, place })
        });
        each.chain([Self { locale: &site.default_locale().code, place: PageId::Leave }]).collect()
    }
}

impl Route<&str> {
    /// The same page, holding on to nothing of the site: the key of the page cache.
    pub fn owned(&self) -> Route<String> {
        Route { locale: self.locale.to_owned(), place: self.place.map(str::to_owned) }
    }
}

impl Route<String> {
    /// The same page, as views take it.
    pub fn borrowed(&self) -> Route<&str> {
        Route { locale: &self.locale, place: self.place.as_ref().map(String::as_str) }
    }
}

/// A guide, or the page behind a door.
fn page_named<'a>(locale: &'a Locale, word: &str) -> Option<PageId<&'a str>> {
    let guide = locale.guide(word).map(|guide| PageId::Guide(guide.slug.as_str()));
    guide.or_else(|| locale.doors().find(|group| group.name() == word).map(PageId::Section))
}

fn front<'a>(path: &str, query: Option<&str>, preferred: &'a str) -> Parsed<'a> {
    match (path, query) {
        ("/", None) => Parsed::Page(Route { locale: preferred, place: PageId::Home }),
        _ => Parsed::Moved("/".to_owned()),
    }
}
