//! Holds the style and the scripts that every page contains, as `build.rs` prepared them. They are constant, so that
//! the server can allow them by hash in its content security policy.

/// The files of `style/`, bundled and minified.
pub const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/main.css"));

/// `public/quick-exit.js`, minified.
pub const QUICK_EXIT: &str = include_str!(concat!(env!("OUT_DIR"), "/quick-exit.js"));

/// `public/helpline.js` and `public/visit.js`, minified: one script, so that the policy holds one hash less.
pub const HELPLINE_AND_VISIT: &str = concat!(
    include_str!(concat!(env!("OUT_DIR"), "/helpline.js")),
    include_str!(concat!(env!("OUT_DIR"), "/visit.js"))
);

/// `public/guard.js`, minified. Only the blank page contains it.
pub const GUARD: &str = include_str!(concat!(env!("OUT_DIR"), "/guard.js"));

/// The icon of the browser tab, as a `data:` URL. It shows a sun, so that the tab does not reveal the
/// subject of the site.
pub const ICON: &str = concat!(
    "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0,0,16,16'%3E",
    "%3Ccircle%20cx='8'%20cy='8'%20r='6'%20fill='orange'/%3E%3C/svg%3E"
);

/// Passes a constant to an attribute that Leptos does not escape. It takes only `&'static str`, so that text of
/// visitors or content cannot reach such an attribute.
pub fn inline(asset: &'static str) -> &'static str {
    asset
}
