//! Every kind of page, and the address of each: the half of the grammar that needs no site, so that links in guidance can use
//! it. The other half is in `route`.

use crate::directory::{facets::Facets, selection::Selection};

/// Every kind of page. `S` is the text of a slug or an id: borrowed from the site (`&str`) while a request is answered, or owned
/// (`String`) in the page cache, which must not hold on to a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PageId<S> {
    /// The first page.
    Home,
    /// The pages behind one of the doors on the first page.
    Section(Section),
    /// A page of guidance, by its slug.
    Guide(S),
    /// The finder, with its chosen values.
    Services(Selection),
    /// No choice of the finder fits what was typed.
    NoResults,
    /// A service or helpline, by its id.
    Service(S),
    /// The helpline and its week.
    Helpline,
    /// The blank page on the way out.
    Leave,
    /// The catalogue of components; no address of the site leads to it.
    Patterns,
    /// Something went wrong.
    Error(ErrorPage),
}

/// Whom a page of guidance is for: the three doors of the site, and what the site says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Section {
    /// For me.
    Me,
    /// For someone I know.
    Someone,
    /// I work with people.
    Work,
    /// About the site.
    Site,
}

impl Section {
    /// All, in the order shown.
    pub const ALL: [Self; 4] = [Self::Me, Self::Someone, Self::Work, Self::Site];
    /// Those with a door on the first page.
    pub const DOORS: [Self; 3] = [Self::Me, Self::Someone, Self::Work];

    /// As front matter and addresses write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Someone => "someone",
            Self::Work => "work",
            Self::Site => "site",
        }
    }
}

/// What can go wrong with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorPage {
    /// No such page.
    NotFound,
    /// Not a way to ask for a page.
    Method,
    /// What no browser sends.
    Request,
    /// A form that is not one of ours.
    Form,
    /// A form with more in it than anyone types.
    LargeForm,
    /// A form that did not arrive in time.
    Slow,
    /// An address too long to be one of ours.
    LongAddress,
    /// More headers than a browser sends.
    LargeHeaders,
    /// More requests from one network than people make.
    TooMany,
    /// A fault of ours.
    Server,
    /// More requests than can be answered now.
    Busy,
}

impl ErrorPage {
    /// The HTTP status.
    pub fn status(self) -> u16 {
        match self {
            Self::Request | Self::Form => 400,
            Self::NotFound => 404,
            Self::Method => 405,
            Self::Slow => 408,
            Self::LargeForm => 413,
            Self::LongAddress => 414,
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
            Self::Section(group) => format!("/{locale}/{}", group.name()),
            Self::Guide(slug) => format!("/{locale}/{}", slug.as_ref()),
            Self::Services(_) => format!("/{locale}/services"),
            Self::NoResults => format!("/{locale}/find"),
            Self::Service(id) => format!("/{locale}/services/{}", id.as_ref()),
            Self::Helpline => format!("/{locale}/helpline"),
            Self::Leave => "/leave".to_owned(),
            Self::Patterns => "/patterns".to_owned(),
        }
    }

    /// The address of this page in a language.
    pub fn href(&self, locale: &str, facets: &Facets) -> String {
        match self {
            Self::Services(filter) if !filter.is_empty() => {
                format!("{}?{}", self.path(locale), query(*filter, facets))
            }
            _ => self.path(locale),
        }
    }
}

impl<S> PageId<S> {
    /// The finder with nothing chosen.
    pub const FINDER: Self = Self::Services(Selection::EMPTY);

    /// The same page with its slug or id borrowed.
    pub fn as_ref(&self) -> PageId<&S> {
        match self {
            Self::Home => PageId::Home,
            Self::Section(section) => PageId::Section(*section),
            Self::Guide(slug) => PageId::Guide(slug),
            Self::Services(filter) => PageId::Services(*filter),
            Self::NoResults => PageId::NoResults,
            Self::Service(id) => PageId::Service(id),
            Self::Helpline => PageId::Helpline,
            Self::Leave => PageId::Leave,
            Self::Patterns => PageId::Patterns,
            Self::Error(error) => PageId::Error(*error),
        }
    }

    /// The same page with its slug or id in another form.
    pub fn map<T>(self, text: impl FnOnce(S) -> T) -> PageId<T> {
        match self {
            Self::Home => PageId::Home,
            Self::Section(section) => PageId::Section(section),
            Self::Guide(slug) => PageId::Guide(text(slug)),
            Self::Services(filter) => PageId::Services(filter),
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
