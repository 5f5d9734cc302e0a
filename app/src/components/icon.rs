//! Renders a picture beside text. The text says everything that the picture shows.

use super::assets::inline;
use crate::icons::Picture;
use leptos::prelude::*;

/// The picture on its coloured background.
#[component]
pub fn Drawing(picture: Picture) -> impl IntoView {
    view! { <span class="picture" inner_html=inline(picture.0)></span> }
}
