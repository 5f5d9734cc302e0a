//! The parts of a long page, to jump to.

use crate::{context::PageContext, i18n::guide::Part};
use leptos::prelude::*;

/// Fewer parts than this are seen at a glance.
const LEAST: usize = 3;

/// Links to the main headings.
#[component]
pub fn Contents<'a>(cx: PageContext<'a>, parts: &'a [Part]) -> impl IntoView {
    (parts.len() >= LEAST).then(|| {
        let links =
            parts.iter().map(|part| view! { <li><a href=format!("#{}", part.id)>{part.words.as_str()}</a></li> });
        view! {
            <nav class="contents" aria-labelledby="contents">
                <h2 id="contents">{cx.msg.guide_contents()}</h2>
                <ul>{links.collect::<Vec<_>>()}</ul>
            </nav>
        }
    })
}
