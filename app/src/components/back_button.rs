//! Renders the button that goes back to the previous page of a visit, because the browser's history does not hold the
//! pages of a visit. The script shows the button on every page of a visit except the first. Without script the
//! browser's own Back works.

use crate::context::PageContext;
use leptos::prelude::*;

/// The Back button, hidden until the script shows it.
#[component]
pub fn BackButton<'a>(cx: PageContext<'a>) -> impl IntoView {
    view! { <button type="button" class="back" data-back hidden>{cx.msg.visit_back()}</button> }
}
