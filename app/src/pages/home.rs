//! The first page: danger, the helpline, then what to read and where to look.

use crate::{
    cx::Cx,
    route::Place,
    text::guide::Group,
    ui::{helpline::Helpline, layout::Layout},
};
use leptos::prelude::*;

/// The page.
pub fn view(cx: Cx) -> impl IntoView {
    view! {
        <Layout cx title=cx.say.home_title() summary=cx.say.home_summary()>
            <h1>{cx.say.home_heading()}</h1>
            <p class="intro">{cx.say.home_intro()}</p>
            <Helpline cx/>
            {door(cx, Group::Me, cx.say.home_me())}
            {door(cx, Group::Someone, cx.say.home_someone())}
            {door(cx, Group::Work, cx.say.home_work())}
            <h2>{cx.say.home_find()}</h2>
            <p>{cx.say.home_find_intro()}</p>
            <p><a class="call call--quiet" href=cx.href(Place::Services(0))>{cx.say.home_find_go()}</a></p>
            <h2>{cx.say.home_private()}</h2>
            <p>{cx.say.home_private_words()}</p>
        </Layout>
    }
}

/// The guides of one door; nothing where there are none yet.
fn door(cx: Cx, group: Group, heading: String) -> impl IntoView {
    let guides: Vec<_> = cx.locale.guides.iter().filter(|guide| guide.group == group).collect();
    (!guides.is_empty()).then(|| {
        let links: Vec<_> = guides
            .into_iter()
            .map(|guide| view! { <li><a href=cx.href(Place::Guide(&guide.slug))>{guide.heading.as_str()}</a></li> })
            .collect();
        view! {
            <h2>{heading}</h2>
            <ul class="doors">{links}</ul>
        }
    })
}
