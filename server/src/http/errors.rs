//! Explains errors to visitors in their language, with the helplines' numbers: as a page, or as plain text where there
//! is no time to render a page. An explanation repeats nothing of the request.

use super::{
    negotiate::Preferences,
    pages::{SiteState, error_page},
};
use crate::zeroing_allocator;
use app::{i18n::locale::Locale, pages::error::plain, route::ErrorPage};
use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use governor::{DefaultDirectRateLimiter, Quota};
use std::{any::Any, collections::HashMap, num::NonZeroU32, sync::Arc};

/// The seconds in Retry-After when the server is busy.
const RETRY_AFTER_BUSY: u64 = 5;
/// Error pages rendered per second for clients above their rate limit. Above this number they get plain text, so that a
/// rejection costs less than a page.
const ERROR_PAGES_PER_SECOND: NonZeroU32 = NonZeroU32::MIN.saturating_add(49);
/// The headers by which the encoding and the language of an error are chosen.
const VARY: HeaderValue = HeaderValue::from_static("Accept-Encoding, Accept-Language");

/// The reason why a layer rejects a request. It is in the extensions of an empty response until [`explain`] replaces
/// that response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// The client key is above its rate limit: 429.
    TooManyRequests {
        /// The whole seconds until it may try again; at least 1.
        retry_after: u64,
    },
    /// The server is at its limit of requests, or rendering took too long: 503.
    Busy,
    /// An internal error: 500.
    Internal,
    /// The request is malformed or too large.
    Request(ErrorPage),
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let mut response = StatusCode::SERVICE_UNAVAILABLE.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// The state by which rejections are explained.
pub struct ErrorResponses {
    state: Arc<SiteState>,
    texts: HashMap<String, HashMap<ErrorPage, Bytes>>,
    pages: DefaultDirectRateLimiter,
}

/// Replaces a rejection with a response that explains it.
pub async fn explain(State(errors): State<Arc<ErrorResponses>>, request: Request, next: Next) -> Response {
    let preferences = Preferences::of(request.uri(), request.headers());
    let mut response = next.run(request).await;
    match response.extensions_mut().remove() {
        Some(rejection) => errors.explained(rejection, &preferences).await,
        None => response,
    }
}

impl ErrorResponses {
    /// Prepares the plain texts in every language.
    pub fn new(state: Arc<SiteState>) -> Self {
        let site = state.site();
        let ready = |locale: &Locale| {
            let texts = [ErrorPage::TooMany, ErrorPage::Busy, ErrorPage::Server]
                .map(|error| (error, plain(site, locale, error).into()));
            (locale.code.clone(), HashMap::from(texts))
        };
        let texts = site.locales.iter().map(ready).collect();
        Self { texts, pages: DefaultDirectRateLimiter::direct(Quota::per_second(ERROR_PAGES_PER_SECOND)), state }
    }

    async fn explained(&self, rejection: Rejection, preferences: &Preferences) -> Response {
        let locale = preferences.locale(self.state.site());
        match rejection {
            Rejection::TooManyRequests { retry_after } if self.pages.check().is_ok() => {
                with_retry_after(error_page(&self.state, locale, ErrorPage::TooMany, preferences).await, retry_after)
            }
            Rejection::TooManyRequests { retry_after } => {
                with_retry_after(self.text(ErrorPage::TooMany, locale), retry_after)
            }
            Rejection::Busy => with_retry_after(self.text(ErrorPage::Busy, locale), RETRY_AFTER_BUSY),
            Rejection::Internal => self.text(ErrorPage::Server, locale),
            Rejection::Request(trouble) => {
                let preferred = preferences.preferred(self.state.site());
                error_page(&self.state, preferred, trouble, preferences).await
            }
        }
    }

    /// Returns a handler that answers a panic with 500, in the default language, since the request no longer exists. It
    /// wipes what the panic left in memory.
    pub fn panic_handler(
        self: &Arc<Self>,
    ) -> impl FnMut(Box<dyn Any + Send>) -> Response + Clone + Send + Sync + 'static + use<> {
        let errors = self.clone();
        move |panic| {
            drop(panic);
            zeroing_allocator::wipe_after_panic();
            errors.text(ErrorPage::Server, &errors.state.site().default_locale().code)
        }
    }

    fn text(&self, trouble: ErrorPage, locale: &str) -> Response {
        let text = self.texts.get(locale).and_then(|texts| texts.get(&trouble)).cloned().unwrap_or_default();
        let status = StatusCode::from_u16(trouble.status()).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
        let media_type = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
        let mut response = (status, media_type, Body::from(text)).into_response();
        let language = HeaderValue::from_str(locale).ok();
        response.headers_mut().extend(language.map(|language| (header::CONTENT_LANGUAGE, language)));
        response
    }
}

fn with_retry_after(mut response: Response, seconds: u64) -> Response {
    response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    response.headers_mut().insert(header::VARY, VARY);
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{clock::Clock, content_source};
    use axum::http::{HeaderMap, header::ACCEPT_LANGUAGE};

    /// Uses the fixture site, which has two languages.
    fn errors() -> ErrorResponses {
        ErrorResponses::new(Arc::new(SiteState::new(content_source::fixture_site().unwrap(), Clock::System)))
    }

    fn preferences(path: &'static str, language: &'static str) -> Preferences {
        let headers = HeaderMap::from_iter([(ACCEPT_LANGUAGE, HeaderValue::from_static(language))]);
        Preferences::of(&path.parse().unwrap(), &headers)
    }

    #[tokio::test]
    async fn a_rejection_is_explained_in_the_language_of_the_url_or_else_of_the_browser() {
        let errors = errors();
        for (path, preferred, language) in
            [("/en", "en-XB", "en"), ("/en-XB", "en", "en-XB"), ("/en-XB/nothing", "en", "en-XB"), ("/", "xx", "en")]
        {
            let preferences = preferences(path, preferred);
            for rejection in [Rejection::Busy, Rejection::TooManyRequests { retry_after: 7 }] {
                let response = errors.explained(rejection, &preferences).await;
                assert_eq!(response.headers()[header::CONTENT_LANGUAGE], language, "{path} {preferred}");
                assert!(response.headers().contains_key(header::RETRY_AFTER), "{path} {preferred}");
            }
        }
    }

    #[tokio::test]
    async fn error_pages_become_plain_text_when_there_are_many() {
        let errors = errors();
        let mut pages = 0;
        for _ in 0..1_000 {
            let rejection = Rejection::TooManyRequests { retry_after: 7 };
            let response = errors.explained(rejection, &preferences("/en", "en")).await;
            assert_eq!((response.status().as_u16(), &response.headers()[header::RETRY_AFTER]), (429, &7.into()));
            pages += usize::from(response.headers()[header::CONTENT_TYPE] == "text/html; charset=utf-8");
        }
        assert!((1..900).contains(&pages), "{pages}");
    }
}
