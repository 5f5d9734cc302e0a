//! What is typed into the finder: a form sent by POST, so that its words stand in no address, answered by a way on to a page of
//! the closed vocabulary. A Leptos server function, so that it works without script. Nothing of the form outlives the answer.

use crate::http::{
    language,
    limits::FORM_TIMEOUT,
    pages::{SiteState, oversize, refuse},
};
use app::{
    find,
    route::{Place, Trouble},
    site::Site,
    ui::typed::{self, ACTION},
};
use axum::{
    body::{self, Body, Bytes},
    extract::{Request, State},
    http::{Method, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, Utc};
use leptos::prelude::{ServerFnError, provide_context, server, use_context};
use leptos_axum::{handle_server_fns_with_context, redirect};
use std::sync::Arc;
use tokio::time;

/// The longest form: every letter of the longest entry written as three bytes, each of them as `%xx`.
const LARGEST: usize = 256 + typed::LONGEST * 9;

/// How an answer of Leptos says that the function failed.
const FAULT: &str = "serverfnerror";

/// What the function may know.
#[derive(Clone, Copy)]
struct Known {
    site: &'static Site,
    preferred: &'static str,
    now: DateTime<Utc>,
}

#[allow(missing_docs)] // The macro makes a structure of the arguments.
/// Leads from typed words to a page. Every argument has a default, since an error would send the visitor back to where the
/// browser says it came from.
#[server(prefix = "/do", endpoint = "find")]
pub async fn find_typed(
    #[server(default)] locale: String,
    #[server(default)] words: String,
) -> Result<(), ServerFnError> {
    if let Some(Known { site, preferred, now }) = use_context::<Known>() {
        let named = site.locale(&locale).or_else(|| site.locale(preferred)).unwrap_or(site.source());
        let place = find::find(site, named, &words, Some(now));
        redirect(&place.href(&named.code, &site.directory.facets));
    }
    Ok(())
}

/// Answers the form.
pub async fn answer(State(state): State<Arc<SiteState>>, request: Request) -> Response {
    let (parts, form) = request.into_parts();
    let preferred = language::best(state.site(), &parts.headers);
    if parts.method != Method::POST {
        // Somebody came back to this address: on to the form.
        return Redirect::to(&Place::Services(0).path(preferred)).into_response();
    }
    let known = Known { site: state.site(), preferred, now: state.now() };
    match way_on(known, &parts, form).await {
        Ok(way) => Redirect::to(&way).into_response(),
        Err(trouble) => refuse(&state, trouble, &parts).await,
    }
}

/// Whether a request sends the form, so that its answer needs its body.
pub fn is_submission(request: &Request) -> bool {
    request.method() == Method::POST && request.uri().path() == ACTION
}

/// Reads the whole body of a form, within its bounds of size and time.
pub async fn receive(parts: &Parts, form: Body) -> Result<Bytes, Trouble> {
    oversize(&parts.uri, &parts.headers).map_or(Ok(()), Err)?;
    // A compressed body is not decompressed: a few bytes of it can stand for gigabytes.
    if parts.headers.contains_key(header::CONTENT_ENCODING) {
        return Err(Trouble::Form);
    }
    let form = time::timeout(FORM_TIMEOUT, body::to_bytes(form, LARGEST)).await.map_err(|_| Trouble::Slow)?;
    form.map_err(|_| Trouble::LargeForm)
}

/// Where the function leads. When it fails, Leptos would lead back, with the fault in the address.
async fn way_on(known: Known, parts: &Parts, form: Body) -> Result<String, Trouble> {
    let form = receive(parts, form).await?;
    let request = Request::from_parts(parts.clone(), Body::from(form));
    let answer = handle_server_fns_with_context(move || provide_context(known), request).await.into_response();
    let way = answer.headers().get(header::LOCATION).and_then(|way| way.to_str().ok());
    let led = way.filter(|way| way.starts_with('/') && !answer.headers().contains_key(FAULT));
    led.map(str::to_owned).ok_or(Trouble::Form)
}
