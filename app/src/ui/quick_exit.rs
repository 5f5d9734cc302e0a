//! The way out: a plain link to the blank page at `/leave`, which every page has. With script it blanks the page at once and
//! replaces it; the script takes its destination and its words from here.

use crate::{cx::Cx, route::Place};
use leptos::prelude::*;

/// The link, in its bar.
#[component]
pub fn QuickExit(cx: Cx) -> impl IntoView {
    let directory = &cx.site.directory;
    view! {
        <section class="quick-exit" aria-label=cx.say.quick_exit_label()>
            <a
                href=cx.href(Place::Leave)
                rel="nofollow noreferrer"
                data-leave=directory.leave()
                data-leave-title=cx.say.quick_exit_title()
            >
                {cx.say.quick_exit_label()}
            </a>
        </section>
    }
}
