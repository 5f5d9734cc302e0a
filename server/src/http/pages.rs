//! Answers requests for pages: parses the URL into a route, finds or renders its document, and sends it as a response.
//! It reads only the method, the URL and two headers of a request, and none of them outlives the response.

use crate::{
    clock::Clock,
    http::{
        limits::{MAX_HEADERS, MAX_HEADERS_BYTES, MAX_URL_BYTES},
        negotiate::Preferences,
        page_cache::{EncodedDocument, PageCache},
        security_headers::ResponsePolicy,
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

/// The state that the handlers share.
#[derive(Debug)]
pub struct SiteState {
    site: Arc<Site>,
    clock: Clock,
    render: RenderFn,
    cache: PageCache,
    /// Cached pages are rendered one at a time: a request that waits for a page finds it in the cache.
    render_permit: Arc<Semaphore>,
    /// Filtered lists are not cached. As many are rendered at a time as there are processors.
    filter_permits: Arc<Semaphore>,
}

/// The function that renders a page.
pub type RenderFn = for<'a> fn(&'a Site, Route<&'a str>, Option<DateTime<Utc>>) -> Document;

impl SiteState {
    /// Creates a state with an empty cache.
    pub fn new(site: impl Into<Arc<Site>>, clock: Clock) -> Self {
        Self::with_render_fn(site, clock, app::render::render)
    }

    /// Creates a state with another render function, for tests.
    pub fn with_render_fn(site: impl Into<Arc<Site>>, clock: Clock, render: RenderFn) -> Self {
        let processors = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let [render_permit, filter_permits] = [1, processors].map(|permits| Arc::new(Semaphore::new(permits)));
        Self { site: site.into(), clock, render, cache: PageCache::default(), render_permit, filter_permits }
    }

    /// The content of the site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The source of the time.
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// The current time.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }
}

/// Answers a request for a page, with a redirect or an error page where that is due.
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
        Some(trouble) => Parsed::Page(Route { locale: preferred, page_id: PageId::Error(trouble) }),
        None => Route::parse(&state.site, parts.uri.path(), parts.uri.query(), preferred),
    }
}

/// Answers with the page that explains an error, in the language with the code `locale`.
pub async fn error_page(
    state: &Arc<SiteState>,
    locale: &str,
    trouble: ErrorPage,
    preferences: &Preferences,
) -> Response {
    page(state, Route { locale, page_id: PageId::Error(trouble) }, preferences).await
}

/// The error if the URL or the headers are too large. `None` if they are within the limits.
pub fn oversize(uri: &Uri, headers: &HeaderMap) -> Option<ErrorPage> {
    let address = uri.path_and_query().map_or(0, |both| both.as_str().len());
    let size = headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum::<usize>();
    if headers.len() > MAX_HEADERS || size > MAX_HEADERS_BYTES {
        Some(ErrorPage::LargeHeaders)
    } else {
        (address > MAX_URL_BYTES).then_some(ErrorPage::LongAddress)
    }
}

/// Redirects to the canonical URL of a page. `address` comes from the site, so it contains nothing that a visitor
/// typed.
fn moved(address: &str) -> Response {
    let location = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, location)]).into_response()
}

async fn page(state: &Arc<SiteState>, route: Route<&str>, preferences: &Preferences) -> Response {
    let document = match document(state, route).await {
        Some(document) => document,
        None => {
            let fault = Route { page_id: PageId::Error(ErrorPage::Server), ..route };
            let Some(document) = self::document(state, fault).await else { return numbers(&state.site) };
            document
        }
    };
    let mut response = document.response(preferences.encoding);
    vary(response.headers_mut(), preferences.url_names(route.locale));
    if route.page_id == PageId::Leave {
        response.extensions_mut().insert(ResponsePolicy::BlankPage);
    }
    response
}

/// The helplines' numbers as plain text, if even the error page cannot be rendered. Names and numbers need no
/// translation.
fn numbers(site: &Site) -> Response {
    let lines = site.directory.numbers().map(|(name, number)| format!("{name}: {number}\n"));
    (StatusCode::INTERNAL_SERVER_ERROR, lines.collect::<String>()).into_response()
}

/// The cached document, or a new one. `None` if rendering panicked.
async fn document(state: &Arc<SiteState>, route: Route<&str>) -> Option<Arc<EncodedDocument>> {
    let key = route.owned();
    if let Some(cached) = state.cache.fresh(&key, state.clock.now()) {
        return Some(cached);
    }
    let once = route.page_id.has_choices();
    // The semaphores are never closed, so a permit always comes.
    let permit = if once { &state.filter_permits } else { &state.render_permit }.clone().acquire_owned().await;
    let now = state.clock.now();
    if let Some(cached) = state.cache.fresh(&key, now) {
        return Some(cached);
    }
    // If the client disconnects before the page is rendered, the page is cached all the same, and the next request
    // waits for it.
    let own = state.clone();
    let rendering = task::spawn_blocking(move || {
        let document = Arc::new(EncodedDocument::new((own.render)(&own.site, key.borrowed(), Some(now)), now));
        own.cache.keep(key, &document);
        drop(permit);
        document
    });
    rendering.await.inspect_err(|_| log::log(&Event::InternalError)).ok()
}

/// Sets Vary. The language of a page depends on the browser if the URL names none.
fn vary(headers: &mut HeaderMap, named: bool) {
    let value = if named { "Accept-Encoding" } else { "Accept-Encoding, Accept-Language" };
    headers.insert(header::VARY, HeaderValue::from_static(value));
}
