//! Renders each kind of page, one in each file. A page takes the context and returns a whole document.

use crate::{context::PageContext, route::PageId};
use leptos::prelude::*;

pub mod error;
pub mod finder;
pub mod found;
pub mod guide;
pub mod helpline;
pub mod home;
pub mod leave;
pub mod no_results;
pub mod patterns;
pub mod section;
pub mod service;

/// The view of the page that `cx.place` names.
pub fn view(cx: PageContext<'_>) -> AnyView {
    match cx.page_id {
        PageId::Home => home::view(cx).into_any(),
        PageId::Section(id) => section::view(cx, id).into_any(),
        PageId::Guide(slug) => guide::view(cx, slug).into_any(),
        PageId::Services(filter) => finder::view(cx, filter).into_any(),
        PageId::Found(answer) => found::view(cx, answer).into_any(),
        PageId::NoResults => no_results::view(cx).into_any(),
        PageId::Service(id) => service::view(cx, id).into_any(),
        PageId::Helpline => helpline::view(cx).into_any(),
        PageId::Leave => leave::view(cx).into_any(),
        PageId::Patterns => patterns::view(cx).into_any(),
        PageId::Error(trouble) => error::view(cx, trouble).into_any(),
    }
}
