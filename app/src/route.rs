//! Parses URLs into pages and lists every page. The set is closed: a URL that does not parse is not found, and each
//! page has one canonical URL. URLs hold only neutral words, and nothing that a visitor typed.

pub use crate::page_id::{ErrorPage, PageId};
use crate::{
    answer::{self, Answer, Direction},
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
        let at_canonical_url = |locale, page_id: PageId<&'a str>| {
            let canonical = page_id.href(locale, &site.directory.facets);
            let requested = query.map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
            if requested == canonical { Parsed::Page(Self { locale, page_id }) } else { Parsed::Moved(canonical) }
        };
        let decoded = percent_decode_str(path).decode_utf8_lossy().to_lowercase();
        let segments: Vec<&str> = within_url(&decoded).split('/').filter(|segment| !segment.is_empty()).collect();
        let (code, rest) = match segments.as_slice() {
            [] | ["index"] => return front(path, query, preferred),
            ["leave"] => return at_canonical_url(preferred, PageId::Leave),
            [first, rest @ ..] => match site.locale(first) {
                Some(locale) => (locale.code.as_str(), rest),
                // The URL names another tag of one of our languages, such as `ur-PK`, or none.
                None => match site.languages.serving(first) {
                    Some(code) if page(site, preferred, query, &segments).is_none() => (code, rest),
                    _ => (preferred, segments.as_slice()),
                },
            },
        };
        page(site, code, query, rest).map_or(Parsed::Missing(code), |page_id| at_canonical_url(code, page_id))
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

/// The part of a decoded path that can be a URL of this site. Programs that make links from text take what follows an
/// address, such as a full stop, for a part of it. Our URLs hold only letters, digits, `-`, `_` and `/`. A path that
/// has anything else at the start of a segment is returned whole.
fn within_url(path: &str) -> &str {
    let end = path.find(|char: char| !(char.is_ascii_alphanumeric() || "-_/".contains(char)));
    end.and_then(|end| path.get(..end)).filter(|within| !within.ends_with('/')).unwrap_or(path)
}

/// Finds the page that the segments after the language name. `None` if there is none.
fn page<'a>(site: &'a Site, code: &str, query: Option<&str>, segments: &[&str]) -> Option<PageId<&'a str>> {
    match segments {
        [] => Some(PageId::Home),
        ["services"] => Some(PageId::Services(filter(query.unwrap_or_default(), &site.directory.facets))),
        ["services", id] => site.directory.record(id).map(|record| PageId::Service(record.id.as_str())),
        ["find"] => Some(PageId::NoResults),
        ["found"] => Some(answer(site, query.unwrap_or_default()).map_or(PageId::NoResults, PageId::Found)),
        ["helpline"] => Some(PageId::Helpline),
        [word] => page_named(site, site.locale(code)?, word),
        _ => None,
    }
}

/// Finds the guide or the section with this name. `None` if the language has neither.
fn page_named<'a>(site: &'a Site, locale: &'a Locale, word: &str) -> Option<PageId<&'a str>> {
    let guide = locale.guide(word).map(|guide| PageId::Guide(guide.slug.as_str()));
    let section = || site.section_pages(locale).find(|section| section.id == word);
    guide.or_else(|| section().map(|section| PageId::Section(section.id.as_str())))
}

/// The answer that a query names, of which all words are of our lists. `None` if it names nothing of them.
fn answer<'a>(site: &'a Site, query: &str) -> Option<Answer<&'a str>> {
    let value =
        |name: &str| form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value);
    let words = value(answer::TO).unwrap_or_default().into_owned();
    let mut directions = words.split('.').filter_map(|word| direction(site, word));
    let to = std::array::from_fn(|_| directions.next());
    let spoken = value(answer::SPOKEN).and_then(|code| site.spoken(&code));
    let chosen = filter(query, &site.directory.facets);
    let is_empty = chosen.is_empty() && to.iter().all(Option::is_none);
    (!is_empty).then_some(Answer { chosen, to, spoken })
}

fn direction<'a>(site: &'a Site, word: &str) -> Option<Direction<&'a str>> {
    let guide = || site.default_locale().guide(word).map(|guide| Direction::Guide(guide.slug.as_str()));
    let service = || site.directory.record(word).map(|record| Direction::Service(record.id.as_str()));
    answer::choice(word, &site.directory.facets).map(Direction::Choice).or_else(guide).or_else(service)
}

fn front<'a>(path: &str, query: Option<&str>, preferred: &'a str) -> Parsed<'a> {
    match (path, query) {
        ("/", None) => Parsed::Page(Route { locale: preferred, page_id: PageId::Home }),
        _ => Parsed::Moved("/".to_owned()),
    }
}
