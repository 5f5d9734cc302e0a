//! What a page says of its own translation: in its language and in English, with the English page one tap away.

use crate::{
    context::Cx,
    i18n::{messages::Words, translation::status::Standing},
};
use leptos::{either::Either, prelude::*};

/// A short notice, which every page has after its title and what it is for; nothing on the source, nor on a page that somebody has reviewed.
#[component]
pub fn TranslationNotice(cx: Cx) -> impl IntoView {
    said(cx, cx.standing()).map(|[own, source]| {
        let english = cx.site.source();
        let (code, href) = (english.code.as_str(), cx.place.href(&english.code, &cx.site.directory.facets));
        view! {
            <aside class="translation">
                <p>{own}</p>
                <p lang=code dir=english.direction.name()>
                    {source}
                    " "
                    <a href=href hreflang=code>{Words(english).translation_english()}</a>
                </p>
            </aside>
        }
    })
}

/// The notice in the language of the page and in the source.
fn said(cx: Cx, standing: Standing) -> Option<[String; 2]> {
    let (own, english) = (cx.locale, Words(cx.site.source()));
    let names = [own.endonym.as_str(), own.english.as_str()];
    let missing = matches!(cx.place, crate::route::Place::Guide(slug) if own.guide(slug).is_some_and(|guide| guide.standing == Standing::Missing));
    match standing {
        _ if missing => Some([cx.say.translation_missing(names[0]), english.translation_missing(names[1])]),
        Standing::Stale => Some([cx.say.translation_stale(names[0]), english.translation_stale(names[1])]),
        Standing::Draft => Some([cx.say.translation_draft(names[0]), english.translation_draft(names[1])]),
        Standing::Source | Standing::Missing | Standing::Reviewed { .. } => None,
    }
}

/// At the end of a page that somebody has reviewed: who, and when.
#[component]
pub fn Reviewed(cx: Cx) -> impl IntoView {
    match cx.standing() {
        Standing::Reviewed { on, by } => {
            let words = cx.say.translation_reviewed(cx.english(&by), cx.say.date(on));
            Either::Left(view! { <p class="small">{words}</p> })
        }
        _ => Either::Right(()),
    }
}
