//! The frame of every page: head, skip link, way out, header, the helpline, the page itself, footer. One response: style,
//! icon and scripts stand inside it.

use super::{assets, helpline::Helpline, quick_exit::QuickExit};
use crate::{cx::Cx, route::Place};
use leptos::prelude::*;

/// A whole document round a page. `title` and `summary` are neutral: history lists and link previews show them.
#[component]
pub fn Layout(cx: Cx, title: String, summary: String, children: Children) -> impl IntoView {
    let home = cx.place == Place::Home;
    let helpline = (!home && cx.place != Place::Helpline).then(|| view! { <Helpline cx brief=true/> });
    view! {
        <!DOCTYPE html>
        <html lang=cx.locale.code.as_str() dir=cx.locale.direction.name()>
            <Head cx title summary/>
            <body>
                <a class="skip" href="#main">{cx.say.layout_skip()}</a>
                <QuickExit cx/>
                <Header cx/>
                {helpline}
                <main id="main" tabindex="-1">{children()}</main>
                <Footer cx/>
                <script inner_html=inline(assets::HELPLINE)></script>
            </body>
        </html>
    }
}

/// The one door for text that Leptos does not escape; only constants of ours go through it.
pub fn inline(asset: &'static str) -> &'static str {
    asset
}

#[component]
fn Head(cx: Cx, title: String, summary: String) -> impl IntoView {
    let canonical =
        (!matches!(cx.place, Place::Trouble(_))).then(|| view! { <link rel="canonical" href=cx.href(cx.place)/> });
    view! {
        <head>
            <meta charset="utf-8"/>
            <script inner_html=inline(assets::QUICK_EXIT)></script>
            <title>{cx.say.layout_title(title)}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="description" content=summary/>
            <meta name="referrer" content="no-referrer"/>
            <meta name="format-detection" content="telephone=no"/>
            <meta name="color-scheme" content="light dark"/>
            {canonical}
            <link rel="icon" href=assets::ICON/>
            <style inner_html=inline(assets::STYLE)></style>
        </head>
    }
}

#[component]
fn Header(cx: Cx) -> impl IntoView {
    let link = move |place: Place<'static>, words: String| {
        let here = (cx.place == place).then_some("page");
        view! { <li><a href=cx.href(place) aria-current=here>{words}</a></li> }
    };
    view! {
        <header class="header">
            <p class="header__mark"><a href=cx.href(Place::Home)>{cx.say.layout_site()}</a></p>
            " "
            <nav aria-label=cx.say.layout_menu()>
                <ul>
                    {link(Place::Services(0), cx.say.layout_menu_services())}
                    {link(Place::Helpline, cx.say.layout_menu_helpline())}
                </ul>
            </nav>
        </header>
    }
}

#[component]
fn Footer(cx: Cx) -> impl IntoView {
    view! {
        <footer class="footer">
            <p>{cx.say.layout_footer()}</p>
            <p>{cx.say.layout_footer_private()}</p>
        </footer>
    }
}
