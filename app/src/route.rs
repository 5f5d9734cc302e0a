//! Parses URLs into pages and lists every page. The set is closed: a URL that does not parse is not found, and each
//! page has one canonical URL. URLs hold only neutral words, and nothing that a visitor typed.

pub use crate::page_id::{ErrorPage, PageId};
use crate::{
    directory::{facets::Facets, selection::Selection},
    i18n::locale::Locale,
    site::Site,
};
use percent_encoding::percent_decode_str;

/// A page in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Route<S> {
    /// The code of the language, as in `locales/`.
    pub locale: S,
    /// The kind of page, with its slug, id or chosen values.
    pub page_id: PageId<S>,
}

/// The result of parsing a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed<'a> {
    /// A page, requested at its canonical URL.
    Page(Route<&'a str>),
    /// A page, requested at another spelling of its URL. Holds the canonical URL, to redirect to.
    Moved(String),
    /// No page has this URL. Holds the code of the language for the error page.
    Missing(&'a str),
}

/// Returns the chosen values that a query string names. Ignores values outside the vocabulary.
fn filter(query: &str, facets: &Facets) -> Selection {
    let pairs = form_urlencoded::parse(query.as_bytes());
    pairs.filter_map(|(axis, value)| facets.find(&axis, &value)).collect()
}

impl<'a> Route<&'a str> {
    /// Parses a path and a query string. `preferred` is the best language for the visitor, used where the URL names
    /// none.
    pub fn parse(site: &'a Site, path: &str, query: Option<&str>, preferred: &'a str) -> Parsed<'a> {
        let decoded = percent_decode_str(path).decode_utf8_lossy().to_lowercase();
        let segments: Vec<&str> = decoded.split('/').filter(|segment| !segment.is_empty()).collect();
        let locale = segments.first().and_then(|code| site.locale(code));
        let facets = &site.directory.facets;
        let page_id = match (locale, segments.as_slice()) {
            (_, []) => return front(path, query, preferred),
            (None, ["leave"]) => Some(PageId::Leave),
            (Some(_), [_]) => Some(PageId::Home),
            (Some(_), [_, "services"]) => Some(PageId::Services(filter(query.unwrap_or_default(), facets))),
            (Some(_), [_, "services", id]) => {
                site.directory.record(id).map(|record| PageId::Service(record.id.as_str()))
            }
            (Some(_), [_, "find"]) => Some(PageId::NoResults),
            (Some(_), [_, "helpline"]) => Some(PageId::Helpline),
            (Some(locale), [_, word]) => page_named(site, locale, word),
            _ => None,
        };
        let code = locale.map_or(preferred, |locale| locale.code.as_str());
        let Some(page_id) = page_id else {
            return Parsed::Missing(code);
        };
        let address = page_id.href(code, facets);
        let asked = query.map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
        if asked == address { Parsed::Page(Self { locale: code, page_id }) } else { Parsed::Moved(address) }
    }

    /// Every page in every language, without filters, error pages and the catalogue of components.
    pub fn all(site: &'a Site) -> Vec<Self> {
        let each = site.locales.iter().flat_map(|locale| {
            let guides = locale.guides.iter().map(|guide| PageId::Guide(guide.slug.as_str()));
            let services = site.directory.records.iter().map(|record| PageId::Service(record.id.as_str()));
            let fixed = [PageId::Home, PageId::FINDER, PageId::NoResults, PageId::Helpline].into_iter();
            fixed
                .chain(site.section_pages(locale).map(|section| PageId::Section(section.id.as_str())))
                .chain(guides)
                .chain(services)
                .map(|page_id| Self { locale: &locale.code, page_id })
        });
        each.chain([Self { locale: &site.default_locale().code, page_id: PageId::Leave }]).collect()
    }
}

impl Route<&str> {
    /// Returns a copy that owns its text and does not borrow from the site: the key of the page cache.
    pub fn owned(&self) -> Route<String> {
        Route { locale: self.locale.to_owned(), page_id: self.page_id.map(str::to_owned) }
    }
}

impl Route<String> {
    /// Returns a copy that borrows its text, as views take it.
    pub fn borrowed(&self) -> Route<&str> {
        Route { locale: &self.locale, page_id: self.page_id.as_ref().map(String::as_str) }
    }
}

/// Finds the guide or the section with this name. `None` if the language has neither.
fn page_named<'a>(site: &'a Site, locale: &'a Locale, word: &str) -> Option<PageId<&'a str>> {
    let guide = locale.guide(word).map(|guide| PageId::Guide(guide.slug.as_str()));
    let section = || site.section_pages(locale).find(|section| section.id == word);
    guide.or_else(|| section().map(|section| PageId::Section(section.id.as_str())))
}

fn front<'a>(path: &str, query: Option<&str>, preferred: &'a str) -> Parsed<'a> {
    match (path, query) {
        ("/", None) => Parsed::Page(Route { locale: preferred, page_id: PageId::Home }),
        _ => Parsed::Moved("/".to_owned()),
    }
}
