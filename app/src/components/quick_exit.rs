//! Renders the quick exit: a plain link to the blank page `/leave`, on every page. With script, a tap empties the page
//! at once and replaces it in the history. The script reads its destination and the title to show from the link's
//! attributes.

use crate::{context::PageContext, route::PageId};
use leptos::prelude::*;

/// The quick exit link in its bar. It cannot be dragged: a pointer that slips while it presses still leaves.
#[component]
pub fn QuickExit<'a>(cx: PageContext<'a>) -> impl IntoView {
    view! {
        <div class="quick-exit">
            <a
                href=cx.href(PageId::Leave)
                rel="nofollow noreferrer"
                draggable="false"
                data-leave=cx.site.directory.leave()
                data-leave-title=cx.msg.quick_exit_title()
            >
                {cx.msg.quick_exit_label()}
            </a>
        </div>
    }
}

/// A link to the guide that explains what a call or a visit may leave behind (`exit-help` in site.toml), beside the
/// helpline's number. Nothing on that guide itself, or if it does not exist.
#[component]
pub fn Limits<'a>(cx: PageContext<'a>) -> impl IntoView {
    let guide = cx
        .site
        .directory
        .exit_help()
        .and_then(|slug| cx.locale.guide(slug))
        .map(|guide| PageId::Guide(guide.slug.as_str()))
        .filter(|page_id| *page_id != cx.page_id);
    guide.map(|page_id| view! { <a href=cx.href(page_id)>{cx.msg.quick_exit_limits()}</a> })
}
