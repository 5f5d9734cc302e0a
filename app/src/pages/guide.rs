//! A page of guidance, with one next step at its end.

use super::trouble;
use crate::{
    cx::Cx,
    route::Trouble,
    text::guide::Guide,
    ui::{layout::Layout, next_step::NextStep},
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
                <h1>{guide.heading.as_str()}</h1>
                <p class="intro">{guide.intro.as_str()}</p>
                <div inner_html=guide.html.as_str()></div>
            </article>
            <NextStep cx next=guide.next.clone()/>
            <p class="small">{cx.say.guide_reviewed(cx.say.date(guide.reviewed))}</p>
        </Layout>
    }
}
