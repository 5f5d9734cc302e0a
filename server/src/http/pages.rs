//! A request becomes a route, a route a cached or new document, a document a response. Of the request only the method, the URL
//! and two headers are read, and none of it outlives the response.

use crate::{
    clock::Clock,
    http::{
        limits::{MAX_HEADERS, MAX_HEADERS_BYTES, MAX_URL_BYTES},
        negotiate::Preferences,
        page_cache::{EncodedDocument, PageCache},
    },
    log::{self, Event},
};
use app::{
    document::Document,
    route::{ErrorPage, PageId, Parsed, Route},
    site::Site,
};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header, request::Parts},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use std::{num::NonZeroUsize, sync::Arc, thread};
use tokio::{sync::Semaphore, task};

/// What the handlers share.
#[derive(Debug)]
pub struct SiteState {
    site: Arc<Site>,
    clock: Clock,
    render: RenderFn,
    cache: PageCache,
    /// Pages that are cached are rendered one at a time: a request that waits for one finds it in the cache.
    render_permit: Arc<Semaphore>,
    /// Filtered lists are not cached: as many at a time as there are processors.
    filter_permits: Arc<Semaphore>,
}

/// How a page is rendered.
pub type RenderFn = for<'a> fn(&'a Site, Route<&'a str>, Option<DateTime<Utc>>) -> Document;

impl SiteState {
    /// A state with an empty cache.
    pub fn new(site: impl Into<Arc<Site>>, clock: Clock) -> Self {
        Self::with_render_fn(site, clock, app::render::render)
    }

    /// A state with another way to render, for tests.
    pub fn with_render_fn(site: impl Into<Arc<Site>>, clock: Clock, render: RenderFn) -> Self {
        let processors = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let [render_permit, filter_permits] = [1, processors].map(|permits| Arc::new(Semaphore::new(permits)));
        Self { site: site.into(), clock, render, cache: PageCache::default(), render_permit, filter_permits }
    }

    /// The content.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Where the time comes from.
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// The moment.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }
}

/// Answers a request for a page.
pub async fn respond(State(state): State<Arc<SiteState>>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let preferences = Preferences::of(&parts.uri, &parts.headers);
    match read(&state, &parts, preferences.preferred(&state.site)) {
        Parsed::Moved(url) => moved(&url),
        Parsed::Page(route) => page(&state, route, &preferences).await,
        Parsed::Missing(locale) => error_page(&state, locale, ErrorPage::NotFound, &preferences).await,
    }
}

fn read<'a>(state: &'a SiteState, parts: &Parts, preferred: &'a str) -> Parsed<'a> {
    let method = (parts.method != Method::GET && parts.method != Method::HEAD).then_some(ErrorPage::Method);
    match oversize(&parts.uri, &parts.headers).or(method) {
        Some(trouble) => Parsed::Page(Route { locale: preferred, place: PageId::Error(trouble) }),
        None => Route::parse(&state.site, parts.uri.path(), parts.uri.query(), preferred),
    }
}

/// The page that explains an error, in a language.
pub async fn error_page(
    state: &Arc<SiteState>,
    locale: &str,
    trouble: ErrorPage,
    preferences: &Preferences,
) -> Response {
    page(state, Route { locale, place: PageId::Error(trouble) }, preferences).await
}

/// What is too large in a request, before its body.
pub fn oversize(uri: &Uri, headers: &HeaderMap) -> Option<ErrorPage> {
    let address = uri.path_and_query().map_or(0, |both| both.as_str().len());
    let size = headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum::<usize>();
    if headers.len() > MAX_HEADERS || size > MAX_HEADERS_BYTES {
        Some(ErrorPage::LargeHeaders)
    } else {
        (address > MAX_URL_BYTES).then_some(ErrorPage::LongAddress)
    }
}

/// One redirect to the one spelling of an address, which is made of our own words.
fn moved(address: &str) -> Response {
    let location = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, location)]).into_response()
}

async fn page(state: &Arc<SiteState>, route: Route<&str>, preferences: &Preferences) -> Response {
    let document = match document(state, route).await {
        Some(document) => document,
        None => {
            let fault = Route { place: PageId::Error(ErrorPage::Server), ..route };
            let Some(document) = self::document(state, fault).await else { return numbers(&state.site) };
            document
        }
    };
    let mut response = document.response(preferences.encoding);
    vary(response.headers_mut(), preferences.url_names(route.locale));
    response
}

/// When not even the page of a fault can be rendered: the numbers, in every language.
fn numbers(site: &Site) -> Response {
    let lines = site.directory.numbers().map(|(name, number)| format!("{name}: {number}\n"));
    (StatusCode::INTERNAL_SERVER_ERROR, lines.collect::<String>()).into_response()
}

/// The cached document, or a new one. None after a panic.
async fn document(state: &Arc<SiteState>, route: Route<&str>) -> Option<Arc<EncodedDocument>> {
    let key = route.owned();
    if let Some(cached) = state.cache.fresh(&key, state.clock.now()) {
        return Some(cached);
    }
    let once = matches!(route.place, PageId::Services(filter) if !filter.is_empty());
    // Never closed, so there is always a permit.
    let permit = if once { &state.filter_permits } else { &state.render_permit }.clone().acquire_owned().await;
    let now = state.clock.now();
    if let Some(cached) = state.cache.fresh(&key, now) {
        return Some(cached);
    }
    // The client may be gone before the page is rendered: it is kept all the same, and the next one waits for it.
    let own = state.clone();
    let rendering = task::spawn_blocking(move || {
        let document = Arc::new(EncodedDocument::new((own.render)(&own.site, key.borrowed(), Some(now)), now));
        own.cache.keep(key, &document);
        drop(permit);
        document
    });
    rendering.await.inspect_err(|_| log::log(&Event::Fault)).ok()
}

/// The language of a page whose URL names none depends on what the browser prefers.
fn vary(headers: &mut HeaderMap, named: bool) {
    let value = if named { "Accept-Encoding" } else { "Accept-Encoding, Accept-Language" };
    headers.insert(header::VARY, HeaderValue::from_static(value));
}
