//! A request becomes a route, a route a kept or fresh body, a body an answer. Of the request only the method, the address and
//! two headers are read, and none of it outlives the answer.

use crate::{
    clock::Clock,
    http::{
        encoding::{self, Encoding},
        language,
        limits::{MAX_HEADERS, MAX_HEADERS_BYTES, MAX_URL_BYTES},
        page_cache::{Body, Cache},
    },
    privacy::{self, Event},
};
use app::{
    page::Page,
    render::render,
    route::{Parsed, Place, Route, Trouble},
    site::Site,
};
use axum::{
    body::Body as Sent,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header, request::Parts},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use std::{num::NonZeroUsize, sync::Arc, thread};
use tokio::{sync::Semaphore, task};

/// What answering needs.
#[derive(Debug)]
pub struct SiteState {
    site: &'static Site,
    clock: Clock,
    draw: RenderFn,
    cache: Cache,
    /// Pages that are kept are drawn one at a time: whoever waits for one finds it kept.
    render_permit: Arc<Semaphore>,
    /// Choices in the finder are not kept: as many at a time as there are processors.
    filter_permits: Arc<Semaphore>,
}

/// How a page is drawn.
pub type RenderFn = fn(&'static Site, Route, Option<DateTime<Utc>>) -> Page;

impl SiteState {
    /// A state with nothing kept yet.
    pub fn new(site: &'static Site, clock: Clock) -> Self {
        Self::with_render_fn(site, clock, render)
    }

    /// The same with another way to draw.
    pub fn with_render_fn(site: &'static Site, clock: Clock, draw: RenderFn) -> Self {
        let processors = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let [render_permit, filter_permits] = [1, processors].map(|most| Arc::new(Semaphore::new(most)));
        Self { site, clock, draw, cache: Cache::default(), render_permit, filter_permits }
    }

    /// The content.
    pub fn site(&self) -> &'static Site {
        self.site
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
    let preferred = language::best(state.site, &parts.headers);
    match read(&state, &parts, preferred) {
        Parsed::Moved(address) => moved(&address),
        Parsed::Page(route) => page(&state, route, &parts).await,
        Parsed::Missing(locale) => {
            page(&state, Route { locale, place: Place::Trouble(Trouble::NotFound) }, &parts).await
        }
    }
}

fn read(state: &SiteState, parts: &Parts, preferred: &'static str) -> Parsed {
    let method = (parts.method != Method::GET && parts.method != Method::HEAD).then_some(Trouble::Method);
    match oversize(&parts.uri, &parts.headers).or(method) {
        Some(trouble) => Parsed::Page(Route { locale: preferred, place: Place::Trouble(trouble) }),
        None => Route::parse(state.site, parts.uri.path(), parts.uri.query(), preferred),
    }
}

/// Answers a request that is refused, kindly, in the language that the browser prefers.
pub async fn refuse(state: &Arc<SiteState>, trouble: Trouble, parts: &Parts) -> Response {
    refuse_in(state, language::best(state.site, &parts.headers), trouble, parts).await
}

/// The same in a language.
pub async fn refuse_in(state: &Arc<SiteState>, locale: &'static str, trouble: Trouble, parts: &Parts) -> Response {
    page(state, Route { locale, place: Place::Trouble(trouble) }, parts).await
}

/// The language that an address names; where it names none, the one that the browser prefers.
pub fn locale_of(state: &SiteState, uri: &Uri, headers: &HeaderMap) -> &'static str {
    let preferred = language::best(state.site, headers);
    let path = if uri.path().len() > MAX_URL_BYTES { "/" } else { uri.path() };
    match Route::parse(state.site, path, None, preferred) {
        Parsed::Page(route) => route.locale,
        Parsed::Missing(locale) => locale,
        Parsed::Moved(_) => preferred,
    }
}

/// What is too large in a request, before its body.
pub fn oversize(uri: &Uri, headers: &HeaderMap) -> Option<Trouble> {
    let address = uri.path_and_query().map_or(0, |both| both.as_str().len());
    let size = headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum::<usize>();
    if headers.len() > MAX_HEADERS || size > MAX_HEADERS_BYTES {
        Some(Trouble::LargeHeaders)
    } else {
        (address > MAX_URL_BYTES).then_some(Trouble::LongAddress)
    }
}

/// One redirect to the one spelling of an address, which is made of our own words.
fn moved(address: &str) -> Response {
    let location = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, location)]).into_response()
}

async fn page(state: &Arc<SiteState>, route: Route, parts: &Parts) -> Response {
    let (route, body) = match body(state, route).await {
        Some(body) => (route, body),
        None => {
            let fault = Route { place: Place::Trouble(Trouble::Server), ..route };
            let Some(body) = self::body(state, fault).await else { return numbers(state.site) };
            (fault, body)
        }
    };
    let encoding = encoding::best(&parts.headers);
    let mut response = sent(&body, encoding);
    vary(response.headers_mut(), names(parts.uri.path(), route.locale));
    response
}

/// When not even the page of a fault can be drawn: the numbers, in every language.
fn numbers(site: &Site) -> Response {
    let lines = site.directory.numbers().map(|(name, number)| format!("{name}: {number}\n"));
    (StatusCode::INTERNAL_SERVER_ERROR, lines.collect::<String>()).into_response()
}

/// The kept body, or a new one. None after a panic.
async fn body(state: &Arc<SiteState>, route: Route) -> Option<Arc<Body>> {
    if let Some(kept) = state.cache.fresh(&route, state.clock.now()) {
        return Some(kept);
    }
    let once = matches!(route.place, Place::Services(filter) if filter != 0);
    // Never closed, so there is always a permit.
    let permit = if once { &state.filter_permits } else { &state.render_permit }.clone().acquire_owned().await;
    let now = state.clock.now();
    if let Some(kept) = state.cache.fresh(&route, now) {
        return Some(kept);
    }
    // Who asked may be gone before it is drawn: it is kept all the same, and the next one waits for that instead of beginning anew.
    let own = state.clone();
    let drawing = task::spawn_blocking(move || {
        let body = Arc::new(Body::new((own.draw)(own.site, route, Some(now)), now));
        own.cache.keep(route, &body);
        drop(permit);
        body
    });
    drawing.await.inspect_err(|_| privacy::log(&Event::Fault)).ok()
}

fn sent(body: &Body, encoding: Encoding) -> Response {
    let bytes = body.bytes(encoding);
    let status = StatusCode::from_u16(body.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, Sent::from(bytes.clone())).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    headers.extend(encoding.name().map(|name| (header::CONTENT_ENCODING, HeaderValue::from_static(name))));
    headers.extend(HeaderValue::from_str(body.language).ok().map(|language| (header::CONTENT_LANGUAGE, language)));
    headers.extend((body.status == 405).then(|| (header::ALLOW, HeaderValue::from_static("GET, HEAD"))));
    response
}

/// Whether an address names this language.
fn names(path: &str, locale: &str) -> bool {
    let rest = path.strip_prefix('/').and_then(|path| path.strip_prefix(locale));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The language of a page whose address names none depends on what the browser prefers.
fn vary(headers: &mut HeaderMap, named: bool) {
    let value = if named { "Accept-Encoding" } else { "Accept-Encoding, Accept-Language" };
    headers.insert(header::VARY, HeaderValue::from_static(value));
}
