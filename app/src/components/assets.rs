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

/// An empty icon for the browser tab. Without one the browser would request /favicon.ico; a drawn one would be kept with the
/// site's URL, and would mark its entries in a history list.
pub const ICON: &str = "data:,";

/// Passes a constant to an attribute that Leptos does not escape. It takes only `&'static str`, so that text of
/// visitors or content cannot reach such an attribute.
pub fn inline(asset: &'static str) -> &'static str {
    asset
}
