//! The way out: a plain link to the blank page at `/leave`, which every page has. With script it blanks the page at once and
//! replaces it; the script takes its destination and its words from here.

use crate::{cx::Cx, route::Place};
use leptos::prelude::*;

/// An address that leads on to the neutral page at once: where Back arrives after leaving.
pub const GUARD: &str = "/away";

/// The link, in its bar.
#[component]
pub fn QuickExit(cx: Cx) -> impl IntoView {
    view! { <section class="quick-exit" aria-label=cx.say.quick_exit_region()><ExitLink cx/></section> }
}

/// The link alone.
#[component]
pub fn ExitLink(cx: Cx) -> impl IntoView {
    view! {
        <a
            href=cx.href(Place::Leave)
            rel="nofollow noreferrer"
            data-leave=cx.site.directory.leave()
            data-guard=GUARD
            data-leave-title=cx.say.quick_exit_title()
        >
            {cx.say.quick_exit_label()}
        </a>
    }
}
