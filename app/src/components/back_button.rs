//! The way back to the page before this one, for a visit that the browser's history does not hold: shown by the script, on
//! every page of a visit but the first. Without script there is the browser's own.

use crate::context::PageContext;
use leptos::prelude::*;

/// The button.
#[component]
pub fn BackButton<'a>(cx: PageContext<'a>) -> impl IntoView {
    view! { <button type="button" class="back" data-back hidden>{cx.msg.visit_back()}</button> }
}
