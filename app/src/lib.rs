//! Turns content into pages: all of Safe to Talk except its network, file system, clock and environment.
//!
//! [`Site::read`](site::Site::read) turns files into a site or a list of diagnostics, [`Route`](route::Route) turns
//! URLs into pages and back, and [`render`](render::render) renders a page for a given time. Each module may use only
//! the modules to its right:
//!
//! `render -> pages -> components -> context -> site -> checks -> { search, directory, hours, i18n } -> content`
//!
//! `route` and `search::query` are at the level of `context`; `answer`, `page_id` and `icons` are at the level of `directory`.

// A page's view is one nested type. Nested in the layout, it is deeper than the compiler's default limit.
#![recursion_limit = "256"]

pub mod answer;
pub mod checks;
pub mod content;
pub mod context;
pub mod directory;
pub mod document;
pub mod fixture_site;
pub mod hours;
pub mod i18n;
pub mod icons;
pub mod page_id;
pub mod pages;
pub mod render;
pub mod route;
pub mod search;
pub mod site;
// Leptos generates a struct for each component's properties; a doc comment cannot be put on it.
#[allow(missing_docs)]
pub mod components;

#[cfg(test)]
mod schema;
