//! The best language of the site for an Accept-Language header. Nothing of the header is kept.

use app::site::Site;
use axum::http::{HeaderMap, header::ACCEPT_LANGUAGE};

/// Longer than any browser sends; what is beyond is not read.
const LIMIT: usize = 1_000;

/// The code of a language that the site has; its source where none fits.
pub fn best(site: &'static Site, headers: &HeaderMap) -> &'static str {
    let wanted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).filter(|value| value.len() < LIMIT);
    let wanted = wanted.map(accept_language::parse).unwrap_or_default();
    let fits = |wanted: &String| site.locales.iter().find(|locale| same(&locale.code, wanted));
    wanted.iter().find_map(fits).unwrap_or(site.source()).code.as_str()
}

/// `en-GB` is served by `en`, and `en` by `en-GB`.
fn same(ours: &str, wanted: &str) -> bool {
    let primary = |code: &str| code.split('-').next().unwrap_or_default().to_lowercase();
    primary(ours) == primary(wanted)
}
