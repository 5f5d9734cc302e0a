//! Safe to Talk, without a network, a file system, a clock or an environment: content in, pages out.
//!
//! Three verbs: [`Site::read`](site::Site::read) turns files into a site or a list of faults, [`Route`](route::Route) turns addresses into pages
//! and back, [`render`](render::render) draws a page for a moment. Each line may use only what stands to its right:
//!
//! `render -> pages -> ui -> cx -> site -> text -> place -> directory -> hours -> problem` (route and find beside cx, picture beside place)

// A page's view is one nested type; the frame and a page together are deeper than the compiler's default.
#![recursion_limit = "256"]

pub mod cx;
pub mod directory;
pub mod find;
pub mod hours;
pub mod page;
pub mod pages;
pub mod picture;
pub mod place;
pub mod problem;
pub mod render;
pub mod route;
pub mod site;
pub mod small;
pub mod text;
// Leptos makes a structure of each component's properties, which takes no comment.
#[allow(missing_docs)]
pub mod ui;
