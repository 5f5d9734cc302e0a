//! Answers the form with a typed search by redirecting to a page. The form is sent by POST, so that the typed text is
//! in no URL. It is a Leptos server function, so that it works without script. Nothing of the form outlives the
//! response.

use super::{
    connection_limit::Full,
    errors::Rejection,
    limits::{FORM_TIMEOUT, Limits},
    negotiate::Preferences,
    pages::{SiteState, error_page, oversize},
};
use app::{
    components::search_box::{self, ACTION},
    route::{ErrorPage, PageId},
    search::query,
};
use axum::{
    body::{self, Body, Bytes},
    extract::{Request, State},
    http::{Method, Version, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, Utc};
use http_body_util::LengthLimitError;
use leptos::prelude::{ServerFnError, provide_context, server, use_context};
use leptos_axum::{handle_server_fns_with_context, redirect};
use std::{error::Error, sync::Arc};
use tokio::time;

/// The most bytes of a form: every character of the longest entry takes three bytes, each written as `%xx`.
const MAX_FORM_BYTES: usize = 256 + search_box::LONGEST * 9;

/// The header with which Leptos reports that the function failed.
const FAULT: &str = "serverfnerror";

/// The context of the server function.
#[derive(Clone)]
struct Known {
    state: Arc<SiteState>,
    preferred: String,
    now: DateTime<Utc>,
}

#[allow(missing_docs)] // The macro generates a struct from the arguments.
/// Redirects to the page for a typed text. Every argument has a default value, because on an error Leptos would
/// redirect to the URL in the Referer header.
#[server(prefix = "/do", endpoint = "find")]
pub async fn find_typed(
    #[server(default)] locale: String,
    #[server(default)] words: String,
) -> Result<(), ServerFnError> {
    if let Some(Known { state, preferred, now }) = use_context::<Known>() {
        let site = state.site();
        let named = site.locale(&locale).or_else(|| site.locale(&preferred)).unwrap_or(site.default_locale());
        let page_id = query::find(site, named, &words, Some(now));
        redirect(&page_id.href(&named.code, &site.directory.facets));
    }
    Ok(())
}

/// Receives the whole body of a form before any other work is done for it. A form that waits for its body counts in
/// total and for its client key. Returns every other request unchanged.
pub async fn receive_body(limits: &Limits, request: Request) -> Result<Request, Rejection> {
    if request.method() != Method::POST || request.uri().path() != ACTION {
        return Ok(request);
    }
    let _permit = limits.waiting_forms.take(request.extensions().get().copied()).map_err(|full| match full {
        Full::InAll => Rejection::Busy,
        Full::ForKey => Rejection::TooManyRequests { retry_after: FORM_TIMEOUT.as_secs() },
    })?;
    let (parts, body) = request.into_parts();
    let body = read(&parts, body).await.map_err(Rejection::Request)?;
    Ok(Request::from_parts(parts, Body::from(body)))
}

/// Answers the form with a redirect to a page, or with an error page.
pub async fn answer(State(state): State<Arc<SiteState>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let preferred = Preferences::of(&parts.uri, &parts.headers).preferred(state.site());
    if parts.method != Method::POST {
        // A visitor who opens this URL again is redirected to the finder.
        return Redirect::to(&PageId::<&str>::FINDER.path(preferred)).into_response();
    }
    let known = Known { state: state.clone(), preferred: preferred.to_owned(), now: state.now() };
    match destination(known, &parts, body).await {
        Ok(url) => Redirect::to(&url).into_response(),
        Err(trouble) => error_page(&state, preferred, trouble, &Preferences::of(&parts.uri, &parts.headers)).await,
    }
}

/// Reads the whole body of a form, within the limits of size and time.
async fn read(parts: &Parts, body: Body) -> Result<Bytes, ErrorPage> {
    oversize(&parts.uri, &parts.headers).map_or(Ok(()), Err)?;
    // hyper cannot send 100 (Continue) over HTTP/2, so such a client would wait until the timeout.
    if parts.version == Version::HTTP_2 && parts.headers.contains_key(header::EXPECT) {
        return Err(ErrorPage::Expectation);
    }
    // A compressed body is not decompressed: a few bytes of it can stand for gigabytes.
    if parts.headers.contains_key(header::CONTENT_ENCODING) {
        return Err(ErrorPage::Form);
    }
    let body = time::timeout(FORM_TIMEOUT, body::to_bytes(body, MAX_FORM_BYTES)).await.map_err(|_| ErrorPage::Slow)?;
    body.map_err(|error| if is_too_large(&error) { ErrorPage::LargeForm } else { ErrorPage::Form })
}

fn is_too_large(error: &axum::Error) -> bool {
    error.source().is_some_and(|source| source.is::<LengthLimitError>())
}

/// The URL to which the function redirects. If it fails, Leptos would redirect to the Referer with the error in the
/// URL, so the result is then an error.
async fn destination(known: Known, parts: &Parts, body: Body) -> Result<String, ErrorPage> {
    let body = read(parts, body).await?;
    let request = Request::from_parts(parts.clone(), Body::from(body));
    let answer = handle_server_fns_with_context(move || provide_context(known.clone()), request).await.into_response();
    let url = answer.headers().get(header::LOCATION).and_then(|url| url.to_str().ok());
    let led = url.filter(|url| url.starts_with('/') && !answer.headers().contains_key(FAULT));
    led.map(str::to_owned).ok_or(ErrorPage::Form)
}
