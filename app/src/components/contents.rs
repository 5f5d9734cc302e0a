//! Renders the table of contents of a guidance page: closed, and open beside a page on a wide screen.

use crate::{context::PageContext, i18n::guide::Part};
use leptos::prelude::*;

/// The least number of parts for which a table of contents is shown. Fewer are easy to see without one.
const LEAST: usize = 3;

/// Links to the parts of a page; nothing if there are fewer than `LEAST`.
#[component]
pub fn Contents<'a>(cx: PageContext<'a>, parts: &'a [Part]) -> impl IntoView {
    (parts.len() >= LEAST).then(|| {
        let links =
            parts.iter().map(|part| view! { <li><a href=format!("#{}", part.id)>{part.words.as_str()}</a></li> });
        view! {
            <details class="contents">
                <summary>{cx.msg.guide_contents()}</summary>
                <ul>{links.collect::<Vec<_>>()}</ul>
            </details>
        }
    })
}
