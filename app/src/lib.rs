//! Safe to Talk, without a network, a file system, a clock or an environment: content in, pages out.
//!
//! Three verbs: [`Site::read`](site::Site::read) turns files into a site or a list of faults, [`Route`](route::Route) turns addresses into pages
//! and back, [`render`](render::render) draws a page for a moment. Each line may use only what stands to its right:
//!
//! `render -> pages -> components -> context -> site -> checks -> { search, directory, hours, i18n } -> content`
//!
//! `route` and `search::query` stand beside `context`, `page_id` and `icons` beside `directory`.

// A page's view is one nested type; the frame and a page together are deeper than the compiler's default.
#![recursion_limit = "256"]

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
// Leptos makes a structure of each component's properties, which takes no comment.
#[allow(missing_docs)]
pub mod components;

#[cfg(test)]
mod schema;
