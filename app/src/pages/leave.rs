//! Renders the blank page that quick exit uses without script. It redirects to the neutral page at once. It contains
//! nothing of the site, so that one small response replaces the page before it. Its link is for browsers that do not
//! redirect.

use crate::{components::assets, context::PageContext};
use leptos::prelude::*;

/// The blank page.
pub fn view(cx: PageContext<'_>) -> impl IntoView {
    let to = cx.site.directory.leave();
    view! {
        <!DOCTYPE html>
        <html lang=cx.locale.code.as_str() dir=cx.locale.direction.name()>
            <head>
                <meta charset="utf-8"/>
                // If the visitor has not left, the script leads back to the visit: it opens a `noscript`, which ends after
                // the redirect, so that the redirect is not read.
                <script inner_html=assets::inline(assets::GUARD)></script>
                <meta http-equiv="refresh" content=format!("0; url={to}")/>
                <noscript></noscript>
                <title>{cx.msg.quick_exit_title()}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="referrer" content="no-referrer"/>
                <meta name="robots" content="noindex"/>
                <meta name="color-scheme" content="light dark"/>
            </head>
            <body>
                <main>
                    <h1><a href=to rel="noreferrer">{cx.msg.quick_exit_go()}</a></h1>
                    <p><a href=cx.site.directory.leave_fallback() rel="noreferrer">{cx.msg.quick_exit_other()}</a></p>
                </main>
            </body>
        </html>
    }
}
