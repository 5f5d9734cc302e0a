//! The grammar of addresses, both ways, and every address there is. The set is closed: what does not parse is not a page.
//! Addresses hold neutral words only, and nothing that a visitor typed.

use crate::{directory::facets::Facets, site::Site};
use percent_encoding::percent_decode_str;

/// A page in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Route {
    /// The code of the language.
    pub locale: &'static str,
    /// The page.
    pub place: Place<'static>,
}

/// Every kind of page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place<'a> {
    /// The first page.
    Home,
    /// A page of guidance, by its slug.
    Guide(&'a str),
    /// The finder, with its chosen values as bits.
    Services(u64),
    /// A service or helpline, by its id.
    Service(&'a str),
    /// The helpline and its week.
    Helpline,
    /// The blank page on the way out.
    Leave,
    /// Something went wrong.
    Trouble(Trouble),
}

/// What can go wrong with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trouble {
    /// No such page.
    NotFound,
    /// Not a way to ask for a page.
    Method,
    /// An address too long to be one of ours.
    LongAddress,
    /// More headers than a browser sends.
    LargeHeaders,
    /// A fault of ours.
    Server,
}

impl Trouble {
    /// The HTTP status.
    pub fn status(self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::Method => 405,
            Self::LongAddress => 414,
            Self::LargeHeaders => 431,
            Self::Server => 500,
        }
    }
}

/// What an address means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed {
    /// A page, at its one address.
    Page(Route),
    /// A page, asked for in another spelling: its one address.
    Moved(String),
    /// No page; the language in which to say so.
    Missing(&'static str),
}

impl Place<'_> {
    /// The path of this page in a language, without a query.
    pub fn path(&self, locale: &str) -> String {
        match self {
            Self::Home | Self::Trouble(_) => format!("/{locale}"),
            Self::Guide(slug) => format!("/{locale}/{slug}"),
            Self::Services(_) => format!("/{locale}/services"),
            Self::Service(id) => format!("/{locale}/services/{id}"),
            Self::Helpline => format!("/{locale}/helpline"),
            Self::Leave => "/leave".to_owned(),
        }
    }

    /// The address of this page in a language.
    pub fn href(&self, locale: &str, facets: &Facets) -> String {
        match self {
            Self::Services(filter) if *filter != 0 => {
                format!("{}?{}", self.path(locale), query(*filter, facets))
            }
            _ => self.path(locale),
        }
    }
}

fn query(filter: u64, facets: &Facets) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    facets.chosen(filter).for_each(|(axis, value, _)| {
        query.append_pair(&axis.id, value);
    });
    query.finish()
}

/// The chosen values that a query names; words outside the vocabulary are passed over.
fn filter(query: &str, facets: &Facets) -> u64 {
    let pairs = form_urlencoded::parse(query.as_bytes());
    pairs.filter_map(|(axis, value)| facets.find(&axis, &value)).fold(0, |all, bit| all | bit)
}

impl Route {
    /// What a path and query mean. `preferred` is the best language for the visitor where the address names none.
    pub fn parse(site: &'static Site, path: &str, query: Option<&str>, preferred: &'static str) -> Parsed {
        let decoded = percent_decode_str(path).decode_utf8_lossy().to_lowercase();
        let segments: Vec<&str> = decoded.split('/').filter(|segment| !segment.is_empty()).collect();
        let locale = segments.first().and_then(|code| site.locale(code));
        let facets = &site.directory.facets;
        let place = match (locale, segments.as_slice()) {
            (_, []) => return front(path, query, preferred),
            (None, ["leave"]) => Some(Place::Leave),
            (Some(_), [_]) => Some(Place::Home),
            (Some(_), [_, "services"]) => Some(Place::Services(filter(query.unwrap_or_default(), facets))),
            (Some(_), [_, "services", id]) => site.directory.record(id).map(|record| Place::Service(&record.id)),
            (Some(_), [_, "helpline"]) => Some(Place::Helpline),
            (Some(locale), [_, slug]) => locale.guide(slug).map(|guide| Place::Guide(&guide.slug)),
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
    pub fn all(site: &'static Site) -> Vec<Self> {
        let each = site.locales.iter().flat_map(|locale| {
            let guides = locale.guides.iter().map(|guide| Place::Guide(guide.slug.as_str()));
            let services = site.directory.records.iter().map(|record| Place::Service(record.id.as_str()));
            let fixed = [Place::Home, Place::Services(0), Place::Helpline].into_iter();
            fixed.chain(guides).chain(services).map(|place| Self { locale: &locale.code, place })
        });
        each.chain([Self { locale: &site.source().code, place: Place::Leave }]).collect()
    }
}

fn front(path: &str, query: Option<&str>, preferred: &'static str) -> Parsed {
    match (path, query) {
        ("/", None) => Parsed::Page(Route { locale: preferred, place: Place::Home }),
        _ => Parsed::Moved("/".to_owned()),
    }
}
