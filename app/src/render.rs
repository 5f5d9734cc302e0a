//! A page is a pure function of the site, the route and the moment. This is the only caller of Leptos' `to_html`, and the one
//! place that mends what it writes.

use crate::{
    context::PageContext,
    document::{CachePolicy, Document},
    i18n::{fallback, isolate},
    pages,
    route::{PageId, Route},
    site::Site,
};
use chrono::{DateTime, Utc};
use leptos::prelude::{Owner, RenderHtml};

/// Draws a page. Without a moment it makes no claim of open or closed.
pub fn render(site: &Site, route: Route<&str>, now: Option<DateTime<Utc>>) -> Document {
    let locale = site.locale(route.locale).unwrap_or(site.default_locale());
    let owner = Owner::new_root(None);
    let (html, cache_policy) = owner.with(|| {
        let cx = PageContext::new(site, locale, route, now);
        let html = pages::view(cx).to_html();
        (fallback::shown(&isolate::shown(&mended(&html)), site.default_locale().tag()), cx.cache_policy())
    });
    owner.cleanup();
    let status = if let PageId::Error(trouble) = route.place { trouble.status() } else { 200 };
    // Filters are too many to keep: each answer is made for itself.
    let filtered = matches!(route.place, PageId::Services(filter) if !filter.is_empty());
    let cache_policy = if filtered { CachePolicy::Never } else { cache_policy };
    Document { status, html, language: locale.code.clone(), cache_policy }
}

/// Leptos parts neighbouring texts with `<!>`, which is not HTML.
fn mended(html: &str) -> String {
    html.replace("<!>", "")
}
