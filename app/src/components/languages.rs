//! Renders the list of languages, each by its own name in its own script. Each link leads to the same page in that
//! language.

use super::assets::inline;
use crate::{context::PageContext, i18n::locale::Locale, icons};
use leptos::prelude::*;

/// The menu of languages in the header of every page; nothing if the site has one language.
#[component]
pub fn LanguageMenu<'a>(cx: PageContext<'a>) -> impl IntoView {
    let globe = icons::find("languages");
    let globe = globe.map(|globe| view! { <span class="languages__globe" inner_html=inline(globe.0)></span> " " });
    links(cx).map(|links| {
        view! {
            <details class="languages">
                <summary>{globe} <span class="languages__name">{cx.msg.layout_languages()}</span></summary>
                <ul>{links}</ul>
            </details>
        }
    })
}

/// The open list of languages on the home page; nothing if the site has one language.
#[component]
pub fn Languages<'a>(cx: PageContext<'a>) -> impl IntoView {
    links(cx).map(|links| {
        view! {
            <section class="languages">
                <h2>{cx.msg.layout_languages()}</h2>
                <ul>{links}</ul>
            </section>
        }
    })
}

fn links(cx: PageContext<'_>) -> Option<Vec<impl IntoView>> {
    let all = &cx.site.locales;
    (all.len() > 1).then(|| all.iter().map(|locale| language(cx, locale)).collect())
}

fn language<'a>(cx: PageContext<'a>, locale: &'a Locale) -> impl IntoView {
    let (code, here) = (locale.code.as_str(), (locale.code == cx.locale.code).then_some("true"));
    let href = cx.page_id.href(code, &cx.site.directory.facets);
    view! {
        <li>
            <a href=href lang=code hreflang=code dir=locale.direction.name() aria-current=here>
                {locale.endonym.as_str()}
            </a>
        </li>
    }
}
