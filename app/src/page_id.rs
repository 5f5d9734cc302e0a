//! Defines every kind of page and the URL of each. Needs no site, so that links in guidance can use it. `route` parses
//! URLs, for which it needs the site.

use crate::{
    answer::Answer,
    directory::{facets::Facets, selection::Selection},
};
use sha2::{Digest, Sha256};

/// Every kind of page. `S` is the text of a slug or an id: borrowed from the site (`&str`) while a request is answered,
/// or owned (`String`) in the page cache, which must not borrow from a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PageId<S> {
    /// The home page.
    Home,
    /// The list of the guides in one section.
    Section(S),
    /// A guidance page, by its slug.
    Guide(S),
    /// The finder, with the chosen values.
    Services(Selection),
    /// The answer to a typed search.
    Found(Answer<S>),
    /// The page shown when a typed search is not understood.
    NoResults,
    /// A service or helpline, by its id.
    Service(S),
    /// The page of the site's own helpline, with its weekly hours.
    Helpline,
    /// The blank page that the quick exit link leads to. It redirects to the neutral page.
    Leave,
    /// The catalogue of components. No page links to it.
    Patterns,
    /// An error page.
    Error(ErrorPage),
}

/// The reason why a request gets an error page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorPage {
    /// The URL names no page.
    NotFound,
    /// The method is neither GET nor HEAD.
    Method,
    /// The request is malformed.
    Request,
    /// The form is not one of this site, or its fields cannot be read.
    Form,
    /// The client waits for leave to send the body of a form, and cannot be given it.
    Expectation,
    /// The body of the form is larger than the limit.
    LargeForm,
    /// The body of the form did not arrive before the timeout.
    Slow,
    /// The URL is longer than the limit.
    LongAddress,
    /// The headers are more or larger than the limits.
    LargeHeaders,
    /// The client has reached its rate limit.
    TooMany,
    /// An internal error.
    Server,
    /// The server has reached its limit of requests in flight.
    Busy,
}

impl ErrorPage {
    /// The HTTP status code.
    pub fn status(self) -> u16 {
        match self {
            Self::Request | Self::Form => 400,
            Self::NotFound => 404,
            Self::Method => 405,
            Self::Slow => 408,
            Self::LargeForm => 413,
            Self::LongAddress => 414,
            Self::Expectation => 417,
            Self::TooMany => 429,
            Self::LargeHeaders => 431,
            Self::Server => 500,
            Self::Busy => 503,
        }
    }
}

impl<S: AsRef<str>> PageId<S> {
    /// The path of this page in a language, without a query.
    pub fn path(&self, locale: &str) -> String {
        match self {
            Self::Home | Self::Error(_) => format!("/{locale}"),
            Self::Section(id) => format!("/{locale}/{}", id.as_ref()),
            Self::Guide(slug) => format!("/{locale}/{}", slug.as_ref()),
            Self::Services(_) => format!("/{locale}/services"),
            Self::Found(_) => format!("/{locale}/found"),
            Self::NoResults => format!("/{locale}/find"),
            Self::Service(id) => format!("/{locale}/services/{}", id.as_ref()),
            Self::Helpline => format!("/{locale}/helpline"),
            Self::Leave => "/leave".to_owned(),
            Self::Patterns => "/patterns".to_owned(),
        }
    }

    /// A short code by which a person can name this page to whoever mends it: the same in every language and in every
    /// version of the site. It tells nothing of what the page is about. Filters of the finder are one page.
    pub fn code(&self) -> String {
        // Without vowels it is never a word, and without digits nothing takes it for a postcode.
        const SIGNS: &[u8; 16] = b"CDFGHJKMNPQRTVWX";
        let digest = Sha256::digest(self.path("").as_bytes());
        let sign = |byte: &u8| SIGNS.get(usize::from(*byte) % SIGNS.len()).copied().map(char::from);
        digest.iter().take(5).filter_map(sign).collect()
    }

    /// The path of this page in a language, with a query if the finder has chosen values.
    pub fn href(&self, locale: &str, facets: &Facets) -> String {
        match self {
            Self::Services(filter) if !filter.is_empty() => {
                format!("{}?{}", self.path(locale), query(*filter, facets))
            }
            Self::Found(answer) => format!("{}?{}", self.path(locale), answer.query(facets)),
            _ => self.path(locale),
        }
    }
}

impl<S> PageId<S> {
    /// The finder without chosen values.
    pub const FINDER: Self = Self::Services(Selection::EMPTY);

    /// Whether its URL holds choices of a visitor: there are too many such pages to cache each, and none is a page to name.
    pub fn has_choices(&self) -> bool {
        match self {
            Self::Services(filter) => !filter.is_empty(),
            Self::Found(_) => true,
            _ => false,
        }
    }

    /// Returns a copy that borrows the slug or id.
    pub fn as_ref(&self) -> PageId<&S> {
        match self {
            Self::Home => PageId::Home,
            Self::Section(id) => PageId::Section(id),
            Self::Guide(slug) => PageId::Guide(slug),
            Self::Services(filter) => PageId::Services(*filter),
            Self::Found(answer) => PageId::Found(answer.as_ref()),
            Self::NoResults => PageId::NoResults,
            Self::Service(id) => PageId::Service(id),
            Self::Helpline => PageId::Helpline,
            Self::Leave => PageId::Leave,
            Self::Patterns => PageId::Patterns,
            Self::Error(error) => PageId::Error(*error),
        }
    }

    /// Converts the slug or id with `text`.
    pub fn map<T>(self, mut text: impl FnMut(S) -> T) -> PageId<T> {
        match self {
            Self::Home => PageId::Home,
            Self::Section(id) => PageId::Section(text(id)),
            Self::Guide(slug) => PageId::Guide(text(slug)),
            Self::Services(filter) => PageId::Services(filter),
            Self::Found(answer) => PageId::Found(answer.map(text)),
            Self::NoResults => PageId::NoResults,
            Self::Service(id) => PageId::Service(text(id)),
            Self::Helpline => PageId::Helpline,
            Self::Leave => PageId::Leave,
            Self::Patterns => PageId::Patterns,
            Self::Error(error) => PageId::Error(error),
        }
    }
}

fn query(filter: Selection, facets: &Facets) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    facets.chosen(filter).for_each(|(axis, value, _)| {
        query.append_pair(&axis.id, value);
    });
    query.finish()
}
