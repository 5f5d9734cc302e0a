//! Renders a page as a pure function of the site, the route and the time. No other module calls Leptos' `to_html`, so
//! the faults of its output are corrected here alone.

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

/// Renders a page. If `now` is `None`, the page does not say whether a helpline or service is open or closed.
pub fn render(site: &Site, route: Route<&str>, now: Option<DateTime<Utc>>) -> Document {
    let locale = site.locale(route.locale).unwrap_or(site.default_locale());
    let owner = Owner::new_root(None);
    let (html, cache_policy) = owner.with(|| {
        let cx = PageContext::new(site, locale, route, now);
        let html = pages::view(cx).to_html();
        (
            fallback::replace_marks(&isolate::replace_marks(&remove_separators(&html)), site.default_locale().tag()),
            cx.cache_policy(),
        )
    });
    owner.cleanup();
    let status = if let PageId::Error(trouble) = route.page_id { trouble.status() } else { 200 };
    // There are too many combinations of filters to cache a page for each.
    let cache_policy = if route.page_id.has_choices() { CachePolicy::Never } else { cache_policy };
    Document { status, html, language: locale.code.clone(), cache_policy }
}

/// Removes `<!>`, which Leptos writes between adjacent text nodes and which is not valid HTML.
fn remove_separators(html: &str) -> String {
    html.replace("<!>", "")
}
