//! Renders the frame of every page: head, quick exit, skip link, header, emergency number, the page itself, footer. A
//! page places the helpline card itself, after its heading. A page is one HTTP response: it contains its style, icon and
//! scripts.

use super::{
    assets, back_button::BackButton, emergency_banner::EmergencyBanner, languages::LanguageMenu, quick_exit::QuickExit,
    translation_notice::Reviewed,
};
use crate::{context::PageContext, route::PageId};
use chrono::SecondsFormat;
use leptos::prelude::*;

/// The children of [`Layout`]. Leptos' own `Children` must be `'static`; this type may borrow from the site.
pub struct Body<'a>(Box<dyn FnOnce() -> AnyView + Send + 'a>);

impl<'a, F, V> ToChildren<F> for Body<'a>
where
    F: FnOnce() -> V + Send + 'a,
    V: IntoView,
{
    fn to_children(body: F) -> Self {
        Self(Box::new(move || body().into_any()))
    }
}

/// The whole document around a page. `title` and `summary` must be neutral, because browser history and link previews
/// show them.
#[component]
pub fn Layout<'a>(cx: PageContext<'a>, title: String, summary: String, children: Body<'a>) -> impl IntoView {
    let brief = !matches!(cx.page_id, PageId::Home | PageId::Helpline);
    view! {
        <!DOCTYPE html>
        <html lang=cx.locale.code.as_str() dir=cx.locale.direction.name() data-script=cx.locale.formats.script()>
            <Head cx title summary/>
            <body>
                <Header cx/>
                <EmergencyBanner cx brief/>
                <main id="main" tabindex="-1" data-rendered=rendered(cx)>
                    <BackButton cx/>
                    {(children.0)()}
                    <Reviewed cx/>
                </main>
                <Footer cx/>
                <script inner_html=assets::inline(assets::HELPLINE_AND_VISIT)></script>
                // The one place that announces. The scripts keep it when they draw another page, because a screen reader
                // may not read out a place that appears together with its words.
                <div
                    id="announce"
                    class="announce"
                    role="status"
                    data-quiet
                    data-wait=cx.msg.visit_wait()
                    data-no-signal=cx.msg.visit_no_signal()
                    data-shift-0=cx.msg.quick_exit_shift_over()
                    data-shift-1=cx.msg.quick_exit_shift_once()
                    data-shift-2=cx.msg.quick_exit_shift_twice()
                ><p></p></div>
            </body>
        </html>
    }
}

/// The time for which the page was rendered, in RFC 3339, UTC, to the second. The server may send the same bytes until
/// the first claim on the page ends, so for the script this is the earliest time at which the page can have been sent.
fn rendered(cx: PageContext<'_>) -> Option<String> {
    cx.now.map(|now| now.to_rfc3339_opts(SecondsFormat::Secs, true))
}

#[component]
fn Head<'a>(cx: PageContext<'a>, title: String, summary: String) -> impl IntoView {
    view! {
        <head>
            <meta charset="utf-8"/>
            <script inner_html=assets::inline(assets::QUICK_EXIT)></script>
            <title>{cx.msg.layout_title(title)}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content"/>
            <meta name="description" content=summary/>
            <meta name="referrer" content="no-referrer"/>
            <meta name="format-detection" content="telephone=no"/>
            <meta name="color-scheme" content="light dark"/>
            <link rel="icon" href=assets::ICON/>
            // What a browser shares. The address bar keeps the first page of a visit.
            <link rel="canonical" href=cx.href(cx.page_id)/>
            <style inner_html=assets::inline(assets::STYLE)></style>
        </head>
    }
}

#[component]
fn Header<'a>(cx: PageContext<'a>) -> impl IntoView {
    let link = move |page_id: PageId<&'static str>, words: String| {
        let here = (cx.page_id == page_id).then_some("page");
        view! { <a href=cx.href(page_id) aria-current=here>{words}</a> }
    };
    view! {
        <header class="top">
            <QuickExit cx/>
            // Without this space a text browser joins the two links.
            " "
            <a class="skip" href="#main">{cx.msg.layout_skip()}</a>
            <div class="header">
                <p class="header__mark"><a href=cx.href(PageId::Home) aria-label=cx.msg.layout_home()>{cx.msg.layout_site()}</a></p>
                " "
                // Without a list: a screen reader would say where it begins and ends, and how many items it has.
                <nav class="header__ways" aria-label=cx.msg.layout_menu()>
                    {link(PageId::FINDER, cx.msg.layout_menu_services())}
                    " "
                    {link(PageId::Helpline, cx.msg.layout_menu_helpline())}
                </nav>
                " "
                <LanguageMenu cx/>
            </div>
        </header>
    }
}

/// The link to the page that says how to report a mistake, and the code of this page. An error page is none to report, and on
/// that page itself the code of another one is wanted.
#[component]
fn Report<'a>(cx: PageContext<'a>, slug: &'a str) -> Option<impl IntoView> {
    let is_named = !matches!(cx.page_id, PageId::Error(_)) && cx.page_id != PageId::Guide(slug);
    // What was chosen in the finder is no page of its own.
    let is_part = cx.page_id.has_choices();
    is_named.then(|| {
        let code = format!("{}-{}", cx.page_id.code(), cx.locale.code);
        let code = (!is_part).then(|| cx.msg.layout_page_code(code));
        view! {
            <p>
                <a href=cx.href(PageId::Guide(slug))>{cx.msg.layout_wrong()}</a>
                " "
                {code}
            </p>
        }
    })
}

#[component]
fn Footer<'a>(cx: PageContext<'a>) -> impl IntoView {
    let report = cx.site.directory.report_page();
    let guides = cx.site.sections.about().flat_map(|section| cx.locale.guides_of(section));
    let guides = guides.filter(|guide| report != Some(guide.slug.as_str()));
    let links: Vec<_> = guides
        .map(|guide| view! { <li><a href=cx.href(PageId::Guide(guide.slug.as_str()))>{guide.title.as_str()}</a></li> })
        .collect();
    let about = (!links.is_empty()).then(|| view! { <ul>{links}</ul> });
    view! {
        <footer class="footer">
            <div class="footer__words">
                <p>{cx.msg.layout_footer()}</p>
                <p>{cx.msg.layout_footer_private()}</p>
                {about}
                {report.map(|slug| view! { <Report cx slug/> })}
            </div>
        </footer>
    }
}
