//! A drawing beside words; it says nothing that they do not.

use super::assets::inline;
use crate::icons::Picture;
use leptos::prelude::*;

/// The drawing, on its ground.
#[component]
pub fn Drawing(picture: Picture) -> impl IntoView {
    view! { <span class="picture" inner_html=inline(picture.0)></span> }
}
