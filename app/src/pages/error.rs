//! Renders an error page: a polite explanation and the helplines' numbers. It never repeats what was requested. Where
//! the server has no time to render a page, it sends the same message as plain text.

use crate::{
    components::{
        helpline_card::HelplineCard, layout::Layout, link_card::LinkCard, translation_notice::TranslationNotice,
    },
    context::PageContext,
    i18n::{locale::Locale, messages::Messages},
    icons,
    route::{ErrorPage, PageId},
    site::Site,
};
use leptos::prelude::*;

/// The error page for one reason.
pub fn view(cx: PageContext<'_>, trouble: ErrorPage) -> impl IntoView {
    let (heading, words) = words(cx.msg, trouble);
    view! {
        <Layout cx title=cx.msg.error_title() summary=cx.msg.home_summary()>
            <h1>{heading}</h1>
            <p class="intro">{words}</p>
            <HelplineCard cx brief=true/>
            <ul class="link-cards">
                <LinkCard href=cx.href(PageId::Home) words=cx.msg.layout_menu_home() picture=icons::find("cup")/>
                <LinkCard href=cx.href(PageId::FINDER) words=cx.msg.layout_menu_services() picture=icons::find("pin")/>
                <LinkCard href=cx.href(PageId::Helpline) words=cx.msg.layout_menu_helpline() picture=icons::find("speech")/>
            </ul>
            <TranslationNotice cx/>
        </Layout>
    }
}

/// The explanation as plain text, with the helplines' numbers, each on its own line.
pub fn plain(site: &Site, locale: &Locale, trouble: ErrorPage) -> String {
    let (heading, words) = words(Messages(locale), trouble);
    let lines = site.directory.numbers().map(|(name, number)| format!("{name}: {number}\n"));
    format!("{heading}\n{words}\n\n{}", lines.collect::<String>())
}

fn words(say: Messages, trouble: ErrorPage) -> (String, String) {
    match trouble {
        ErrorPage::NotFound => (say.error_not_found(), say.error_not_found_words()),
        ErrorPage::Method => (say.error_method(), say.error_method_words()),
        ErrorPage::Request => (say.error_method(), say.error_request()),
        ErrorPage::Form | ErrorPage::Expectation => (say.error_form(), say.error_form_words()),
        ErrorPage::LargeForm => (say.error_form(), say.error_form_long()),
        ErrorPage::Slow => (say.error_slow(), say.error_slow_words()),
        ErrorPage::LongAddress => (say.error_address(), say.error_address_words()),
        ErrorPage::LargeHeaders => (say.error_headers(), say.error_headers_words()),
        ErrorPage::TooMany => (say.error_many(), say.error_many_words()),
        ErrorPage::Server => (say.error_server(), say.error_server_words()),
        ErrorPage::Busy => (say.error_busy(), say.error_busy_words()),
    }
}
