//! The way out: a plain link to the blank page at `/leave`, which every page has. With script it blanks the page at once and
//! replaces it; the script takes its destination and its words from here.

use crate::{context::PageContext, route::PageId};
use leptos::prelude::*;

/// The page that says how leaving works, how to try it, and what a visit or a call may still show.
const LIMITS: &str = "leaving";

/// The link, in its bar.
#[component]
pub fn QuickExit<'a>(cx: PageContext<'a>) -> impl IntoView {
    view! { <section class="quick-exit" aria-label=cx.msg.quick_exit_region()><ExitLink cx/></section> }
}

/// The link alone.
#[component]
pub fn ExitLink<'a>(cx: PageContext<'a>) -> impl IntoView {
    view! {
        <a
            href=cx.href(PageId::Leave)
            rel="nofollow noreferrer"
            data-leave=cx.site.directory.leave()
            data-leave-title=cx.msg.quick_exit_title()
        >
            {cx.msg.quick_exit_label()}
        </a>
    }
}

/// The way to that page, one tap from the way out and beside the number; none on the page itself, or where nobody has written it.
#[component]
pub fn Limits<'a>(cx: PageContext<'a>) -> impl IntoView {
    let guide =
        cx.locale.guide(LIMITS).map(|guide| PageId::Guide(guide.slug.as_str())).filter(|place| *place != cx.place);
    guide.map(|place| view! { <a href=cx.href(place)>{cx.msg.quick_exit_limits()}</a> })
}
