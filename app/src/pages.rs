//! One kind of page a file. Each takes the handle and gives a whole document.

use crate::{context::Cx, route::Place};
use leptos::prelude::*;

pub mod error;
pub mod finder;
pub mod guide;
pub mod helpline;
pub mod home;
pub mod leave;
pub mod no_results;
pub mod patterns;
pub mod section;
pub mod service;

/// The view of the page that the handle names.
pub fn view(cx: Cx) -> AnyView {
    match cx.place {
        Place::Home => home::view(cx).into_any(),
        Place::Door(group) => section::view(cx, group).into_any(),
        Place::Guide(slug) => guide::view(cx, slug).into_any(),
        Place::Services(filter) => finder::view(cx, filter).into_any(),
        Place::Unmatched => no_results::view(cx).into_any(),
        Place::Service(id) => service::view(cx, id).into_any(),
        Place::Helpline => helpline::view(cx).into_any(),
        Place::Leave => leave::view(cx).into_any(),
        Place::Patterns => patterns::view(cx).into_any(),
        Place::Trouble(trouble) => error::view(cx, trouble).into_any(),
    }
}
