//! The languages of the site, each by its own name, in its own script.

use crate::{cx::Cx, place::Place, text::locale::Locale};
use leptos::prelude::*;

/// A link a language; nothing where there is no choice.
#[component]
pub fn Languages(cx: Cx) -> impl IntoView {
    (cx.site.locales.len() > 1).then(|| {
        let links: Vec<_> = cx.site.locales.iter().map(|locale| language(cx, locale)).collect();
        view! {
            <nav class="languages" aria-labelledby="languages">
                <h2 id="languages">{cx.say.layout_languages()}</h2>
                <ul>{links}</ul>
            </nav>
        }
    })
}

fn language(cx: Cx, locale: &'static Locale) -> impl IntoView {
    let (code, here) = (locale.code.as_str(), (locale.code == cx.locale.code).then_some("page"));
    let href = Place::Home.path(code);
    view! { <li><a href=href lang=code hreflang=code dir=locale.direction.name() aria-current=here>{locale.endonym.as_str()}</a></li> }
}
