//! The first page, an answer before a menu: danger and the helpline, then three doors, then needs in plain words, the finder,
//! the languages, and who stands behind this.

use crate::{
    components::{
        helpline_card::HelplineCard, icon::Drawing, interpreter::Interpreter, languages::Languages, layout::Layout,
        link_card::LinkCard, quick_exit::Limits, translation_notice::TranslationNotice,
    },
    context::Cx,
    icons::{self, Picture},
    route::{Group, Place},
};
use leptos::prelude::*;

/// The page.
pub fn view(cx: Cx) -> impl IntoView {
    view! {
        <Layout cx title=cx.say.home_title() summary=cx.say.home_summary()>
            <div class="home">
                <div class="home__answer">
                    <h1>{cx.say.home_heading()}</h1>
                    <p class="intro">{cx.say.home_intro()}</p>
                    <HelplineCard cx/>
                </div>
                {doors(cx)}
            </div>
            <p class="helpline__more"><Limits cx/></p>
            <TranslationNotice cx/>
            <Interpreter cx/>
            {needs(cx)}
            {finder(cx)}
            <Languages cx/>
            {about(cx)}
        </Layout>
    }
}

/// Three doors; none where there is nothing to read yet.
fn doors(cx: Cx) -> impl IntoView {
    let say = cx.say;
    let doors = [
        (Group::Me, say.home_me(), say.home_me_more(), icons::named("cup")),
        (Group::Someone, say.home_someone(), say.home_someone_more(), icons::named("people")),
        (Group::Work, say.home_work(), say.home_work_more(), icons::named("badge")),
    ];
    let doors: Vec<_> =
        doors.into_iter().filter_map(|(group, words, more, picture)| door(cx, group, words, more, picture)).collect();
    view! { <ul class="doors home__doors">{doors}</ul> }
}

/// A door with one guide behind it leads there at once.
fn door(cx: Cx, group: Group, words: String, more: String, picture: Option<Picture>) -> Option<impl IntoView> {
    let first = cx.locale.guides_of(group).next()?;
    let place =
        if cx.locale.doors().any(|other| other == group) { Place::Door(group) } else { Place::Guide(&first.slug) };
    Some(view! { <LinkCard href=cx.href(place) words more=Some(more) picture/> })
}

/// What brings people here, in their own words, each leading to the page about it.
fn needs(cx: Cx) -> impl IntoView {
    let guides = cx.locale.guides.iter();
    let needs = guides.flat_map(|guide| guide.needs.iter().map(move |need| (need, Place::Guide(&guide.slug))));
    let links: Vec<_> =
        needs.map(|(need, place)| view! { <li><a href=cx.href(place)>{need.as_str()}</a></li> }).collect();
    (!links.is_empty()).then(|| {
        view! {
            <section class="needs" aria-labelledby="needs">
                <h2 id="needs">{cx.say.home_needs()}</h2>
                <ul>{links}</ul>
            </section>
        }
    })
}

fn finder(cx: Cx) -> impl IntoView {
    view! {
        <section class="panel" aria-labelledby="find">
            {icons::named("pin").map(|picture| view! { <Drawing picture/> })}
            <div>
                <h2 id="find">{cx.say.home_find()}</h2>
                <p>{cx.say.home_find_intro()}</p>
                <p><a class="call call--quiet" href=cx.href(Place::Services(0))>{cx.say.home_find_go()}</a></p>
            </div>
        </section>
    }
}

/// Who runs this, and how it stays private.
fn about(cx: Cx) -> impl IntoView {
    let guides = cx.locale.guides_of(Group::Site);
    let links: Vec<_> = guides
        .map(|guide| view! { <li><a class="more" href=cx.href(Place::Guide(&guide.slug))>{guide.heading.as_str()}</a></li> })
        .collect();
    let links = (!links.is_empty()).then(|| view! { <ul class="plain">{links}</ul> });
    view! {
        <section aria-labelledby="about">
            <h2 id="about">{cx.say.home_private()}</h2>
            <p>{cx.say.home_private_words()}</p>
            {links}
        </section>
    }
}
