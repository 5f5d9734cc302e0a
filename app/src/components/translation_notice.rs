//! Renders the notice about the state of a page's translation, in the page's language and in English, with a link to
//! the English page.

use crate::{
    context::PageContext,
    i18n::{messages::Messages, translation::status::TranslationStatus},
};
use leptos::{either::Either, prelude::*};

/// A short notice that stands after the title and introduction of a page. Nothing in English, nor on a page whose
/// translation has been reviewed.
#[component]
pub fn TranslationNotice<'a>(cx: PageContext<'a>) -> impl IntoView {
    said(cx, cx.translation_status()).map(|[own, source]| {
        let english = cx.site.default_locale();
        let (code, href) = (english.code.as_str(), cx.page_id.href(&english.code, &cx.site.directory.facets));
        view! {
            <aside class="translation">
                <p>{own}</p>
                <p lang=code dir=english.direction.name()>
                    {source}
                    " "
                    <a href=href hreflang=code>{Messages(english).translation_english()}</a>
                </p>
            </aside>
        }
    })
}

/// The notice in the page's language and in English. `None` if the page needs no notice.
fn said(cx: PageContext<'_>, translation_status: TranslationStatus) -> Option<[String; 2]> {
    let (own, english) = (cx.locale, Messages(cx.site.default_locale()));
    let names = [own.endonym.as_str(), own.english.as_str()];
    let missing = matches!(cx.page_id, crate::route::PageId::Guide(slug) if own.guide(slug).is_some_and(|guide| guide.translation_status == TranslationStatus::Missing));
    match translation_status {
        _ if missing => Some([cx.msg.translation_missing(names[0]), english.translation_missing(names[1])]),
        TranslationStatus::Stale => Some([cx.msg.translation_stale(names[0]), english.translation_stale(names[1])]),
        TranslationStatus::Draft => Some([cx.msg.translation_draft(names[0]), english.translation_draft(names[1])]),
        TranslationStatus::Source | TranslationStatus::Missing | TranslationStatus::Reviewed { .. } => None,
    }
}

/// The reviewer of the translation and the date, at the end of a reviewed page.
#[component]
pub fn Reviewed<'a>(cx: PageContext<'a>) -> impl IntoView {
    match cx.translation_status() {
        TranslationStatus::Reviewed { on, by } => {
            let words = cx.msg.translation_reviewed(cx.english(&by), cx.msg.date(on));
            Either::Left(view! { <p class="small">{words}</p> })
        }
        _ => Either::Right(()),
    }
}
