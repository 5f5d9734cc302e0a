//! Something went wrong: what, kindly, and the numbers all the same. Nothing that was asked for is repeated. Where there is no
//! time for a page, the same as plain text.

use crate::{
    components::{layout::Layout, link_card::LinkCard, translation_notice::TranslationNotice},
    context::Cx,
    i18n::{locale::Locale, messages::Words},
    icons,
    route::{Place, Trouble},
    site::Site,
};
use leptos::prelude::*;

/// The page.
pub fn view(cx: Cx, trouble: Trouble) -> impl IntoView {
    let (heading, words) = words(cx.say, trouble);
    view! {
        <Layout cx title=cx.say.error_title() summary=cx.say.home_summary()>
            <h1>{heading}</h1>
            <p class="intro">{words}</p>
            <ul class="doors">
                <LinkCard href=cx.href(Place::Home) words=cx.say.layout_menu_home() picture=icons::named("cup")/>
                <LinkCard href=cx.href(Place::Services(0)) words=cx.say.layout_menu_services() picture=icons::named("pin")/>
                <LinkCard href=cx.href(Place::Helpline) words=cx.say.layout_menu_helpline() picture=icons::named("speech")/>
            </ul>
            <TranslationNotice cx/>
        </Layout>
    }
}

/// What went wrong, and the numbers, one a line.
pub fn plain(site: &'static Site, locale: &'static Locale, trouble: Trouble) -> String {
    let (heading, words) = words(Words(locale), trouble);
    let lines = site.directory.numbers().map(|(name, number)| format!("{name}: {number}\n"));
    format!("{heading}\n{words}\n\n{}", lines.collect::<String>())
}

fn words(say: Words, trouble: Trouble) -> (String, String) {
    match trouble {
        Trouble::NotFound => (say.error_not_found(), say.error_not_found_words()),
        Trouble::Method => (say.error_method(), say.error_method_words()),
        Trouble::Request => (say.error_method(), say.error_request()),
        Trouble::Form => (say.error_form(), say.error_form_words()),
        Trouble::LargeForm => (say.error_form(), say.error_form_long()),
        Trouble::Slow => (say.error_slow(), say.error_slow_words()),
        Trouble::LongAddress => (say.error_address(), say.error_address_words()),
        Trouble::LargeHeaders => (say.error_headers(), say.error_headers_words()),
        Trouble::TooMany => (say.error_many(), say.error_many_words()),
        Trouble::Server => (say.error_server(), say.error_server_words()),
        Trouble::Busy => (say.error_busy(), say.error_busy_words()),
    }
}
