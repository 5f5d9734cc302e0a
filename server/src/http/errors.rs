//! What is said when a request cannot be answered now: kindly, with the numbers, in the visitor's language; a page where there
//! is time for one, plain text where there is not. Nothing that was asked for is repeated.

use crate::http::{
    pages::{SiteState, locale_of, refuse, refuse_in},
    rate_limit::Rejection,
};
use app::{pages::trouble::plain, route::Trouble, text::locale::Locale};
use axum::{
    body::{Body, Bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header, request::Parts},
    response::{IntoResponse, Response},
};
use std::{collections::HashMap, sync::Arc};

/// In how many seconds it is worth asking again when everybody asks.
const BUSY: u64 = 5;
/// What decides in which encoding, and in which language, this is said.
const VARY: HeaderValue = HeaderValue::from_static("Accept-Encoding, Accept-Language");

/// What may have to be said in a hurry, ready.
pub struct ErrorResponses {
    state: Arc<SiteState>,
    texts: HashMap<(&'static str, Trouble), Bytes>,
}

impl ErrorResponses {
    /// The texts of every language.
    pub fn new(state: Arc<SiteState>) -> Self {
        let site = state.site();
        let ready = |locale: &'static Locale| {
            [Trouble::TooMany, Trouble::Busy, Trouble::Server]
                .map(|trouble| ((locale.code.as_str(), trouble), plain(site, locale, trouble).into()))
        };
        Self { texts: site.locales.iter().flat_map(ready).collect(), state }
    }

    /// Why there is no answer.
    pub async fn say(&self, refusal: Rejection, request: Request) -> Response {
        match refusal {
            Rejection::TooMany { wait, page } => self.too_many(request, wait, page).await,
            Rejection::Busy => with_retry_after(self.short(Trouble::Busy, request.uri(), request.headers()), BUSY),
        }
    }

    /// The page for a request that cannot be answered whenever it is asked.
    pub async fn page(&self, trouble: Trouble, parts: &Parts) -> Response {
        refuse(&self.state, trouble, parts).await
    }

    /// One network has asked too often: 429.
    async fn too_many(&self, request: Request, wait: u64, page: bool) -> Response {
        let (parts, _) = request.into_parts();
        let answer = if page {
            refuse_in(&self.state, locale_of(&self.state, &parts.uri, &parts.headers), Trouble::TooMany, &parts).await
        } else {
            self.short(Trouble::TooMany, &parts.uri, &parts.headers)
        };
        with_retry_after(answer, wait)
    }

    /// The answer was not ready in time: 503, in the language of the site, since the request is gone.
    pub fn late(&self) -> Response {
        with_retry_after(self.text(Trouble::Busy, &self.state.site().source().code), BUSY)
    }

    /// There was a panic: 500, in the language of the site.
    pub fn fault(&self) -> Response {
        self.text(Trouble::Server, &self.state.site().source().code)
    }

    fn short(&self, trouble: Trouble, uri: &Uri, headers: &HeaderMap) -> Response {
        self.text(trouble, locale_of(&self.state, uri, headers))
    }

    fn text(&self, trouble: Trouble, locale: &'static str) -> Response {
        let text = self.texts.get(&(locale, trouble)).cloned().unwrap_or_default();
        let status = StatusCode::from_u16(trouble.status()).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
        let kind = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
        let mut answer = (status, kind, Body::from(text)).into_response();
        let language = HeaderValue::from_str(locale).ok();
        answer.headers_mut().extend(language.map(|language| (header::CONTENT_LANGUAGE, language)));
        answer
    }
}

fn with_retry_after(mut answer: Response, wait: u64) -> Response {
    answer.headers_mut().insert(header::RETRY_AFTER, wait.into());
    answer.headers_mut().insert(header::VARY, VARY);
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{clock::Clock, source};

    /// The small site has two languages.
    fn refusals() -> ErrorResponses {
        ErrorResponses::new(Arc::new(SiteState::new(source::small().unwrap(), Clock::System)))
    }

    fn asked(path: &str, language: &str) -> Request {
        Request::get(path).header("accept-language", language).body(Body::empty()).unwrap()
    }

    #[tokio::test]
    async fn it_is_said_in_the_language_of_the_address_or_else_of_the_browser() {
        let refusals = refusals();
        for (path, preferred, language) in
            [("/en", "en-XB", "en"), ("/en-XB", "en", "en-XB"), ("/en-XB/nothing", "en", "en-XB"), ("/", "xx", "en")]
        {
            let answers = [
                refusals.say(Rejection::Busy, asked(path, preferred)).await,
                refusals.say(Rejection::TooMany { wait: 7, page: true }, asked(path, preferred)).await,
                refusals.say(Rejection::TooMany { wait: 7, page: false }, asked(path, preferred)).await,
            ];
            for answer in answers {
                assert_eq!(answer.headers()[header::CONTENT_LANGUAGE], language, "{path} {preferred}");
                assert!(answer.headers().contains_key(header::RETRY_AFTER), "{path} {preferred}");
            }
        }
    }
}
