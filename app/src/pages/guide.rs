//! A page of guidance: what it says, services that fit it, and one next step at its end.

use super::trouble;
use crate::{
    cx::Cx,
    route::Trouble,
    text::guide::Guide,
    ui::{contents::Contents, layout::Layout, next_step::NextStep, picture::Drawing, related::Related},
};
use leptos::{either::Either, prelude::*};

/// The page.
pub fn view(cx: Cx, slug: &str) -> impl IntoView + use<> {
    match cx.locale.guide(slug) {
        Some(guide) => Either::Left(found(cx, guide)),
        None => Either::Right(trouble::view(cx, Trouble::NotFound)),
    }
}

fn found(cx: Cx, guide: &'static Guide) -> impl IntoView {
    view! {
        <Layout cx title=guide.title.clone() summary=guide.summary.clone()>
            <article class="guide">
                <header class="guide__head">
                    {guide.picture.map(|picture| view! { <Drawing picture/> })}
                    <h1>{guide.heading.as_str()}</h1>
                    <p class="intro">{guide.intro.as_str()}</p>
                </header>
                <Contents cx parts=&guide.parts/>
                <div class="guide__text" inner_html=guide.html.as_str()></div>
                <footer class="guide__end">
                    <Related cx services=guide.services/>
                    <NextStep cx next=guide.next.clone()/>
                    <p class="small">{cx.say.guide_reviewed(cx.say.date(guide.reviewed))}</p>
                </footer>
            </article>
        </Layout>
    }
}
