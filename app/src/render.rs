//! A page is a pure function of the site, the route and the moment. This is the only caller of Leptos' `to_html`, and the one
//! place that mends what it writes.

use crate::{
    context::Cx,
    document::{Freshness, Page},
    i18n::{fallback, isolate},
    pages,
    route::{Place, Route},
    site::Site,
};
use chrono::{DateTime, Utc};
use leptos::prelude::{Owner, RenderHtml};

/// Draws a page. Without a moment it makes no claim of open or closed.
pub fn render(site: &'static Site, route: Route, now: Option<DateTime<Utc>>) -> Page {
    let locale = site.locale(route.locale).unwrap_or(site.source());
    let owner = Owner::new_root(None);
    let (html, freshness) = owner.with(|| {
        let cx = Cx::new(site, locale, route, now);
        let html = pages::view(cx).to_html();
        (fallback::shown(&isolate::shown(&mended(&html)), site.source()), cx.freshness())
    });
    owner.cleanup();
    let status = if let Place::Trouble(trouble) = route.place { trouble.status() } else { 200 };
    // Filters are too many to keep: each answer is made for itself.
    let filtered = matches!(route.place, Place::Services(filter) if filter != 0);
    let freshness = if filtered { Freshness::Never } else { freshness };
    Page { status, html, language: &locale.code, freshness }
}

/// Leptos parts neighbouring texts with `<!>`, which is not HTML.
fn mended(html: &str) -> String {
    html.replace("<!>", "")
}
