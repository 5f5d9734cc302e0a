//! Redirects plain HTTP to HTTPS. The Location header consists of a host name in the certificate and a URL of this
//! site; it repeats nothing else of the request, and nothing is stored.

use crate::http::{
    negotiate::Preferences,
    pages::{SiteState, error_page},
    tls::Certificate,
};
use app::route::{ErrorPage, Parsed, Route};
use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header, uri::PathAndQuery},
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// The default port of https, which a URL leaves out.
const HTTPS: u16 = 443;

/// The state of the redirect handler.
pub struct Redirect {
    state: Arc<SiteState>,
    certificate: Arc<Certificate>,
    port: u16,
}

/// Redirects every request to `port` over HTTPS.
pub fn routes(state: Arc<SiteState>, certificate: Arc<Certificate>, port: u16) -> Router {
    Router::new().fallback(answer).with_state(Arc::new(Redirect { state, certificate, port }))
}

async fn answer(State(redirect): State<Arc<Redirect>>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let (state, preferences) = (&redirect.state, Preferences::of(&parts.uri, &parts.headers));
    let (site, preferred) = (state.site(), preferences.preferred(state.site()));
    let name = host(&parts.headers).filter(|name| redirect.certificate.is_for(name));
    let Some(name) = name else { return error_page(state, preferred, ErrorPage::Request, &preferences).await };
    let path = match Route::parse(site, parts.uri.path(), parts.uri.query(), preferred) {
        Parsed::Moved(address) => address,
        // The requested URL is then exactly a URL of this site.
        Parsed::Page(_) => parts.uri.path_and_query().map_or("/", PathAndQuery::as_str).to_owned(),
        Parsed::Missing(_) => "/".to_owned(),
    };
    let port = if redirect.port == HTTPS { String::new() } else { format!(":{}", redirect.port) };
    let way = [(header::LOCATION, format!("https://{name}{port}{path}"))];
    (StatusCode::PERMANENT_REDIRECT, way).into_response()
}

/// The host name in the Host header, without a port. `None` if there is no such header.
fn host(headers: &HeaderMap) -> Option<&str> {
    let host = headers.get(header::HOST)?.to_str().ok()?;
    Some(host.split_once(':').map_or(host, |(name, _)| name))
}
