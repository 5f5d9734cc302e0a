//! Renders the single next step at the end of a page.

use super::contact::CallButton;
use crate::{context::PageContext, hours::Status, i18n::guide::Next, route::PageId};
use leptos::{either::Either, prelude::*};

/// A heading and one button: a call to our helpline or to the one that is open, a call to another helpline, or a link
/// to the next page.
#[component]
pub fn NextStep<'a>(cx: PageContext<'a>, next: Next) -> impl IntoView {
    let (guide, line) = match &next {
        Next::Guide(slug) => (cx.locale.guide(slug), None),
        Next::Line(id) => (None, cx.site.directory.record(id)),
        Next::Helpline => (None, None),
    };
    let step = match guide {
        Some(guide) => Either::Left(
            view! { <a class="call" href=cx.href(PageId::Guide(guide.slug.as_str()))>{guide.heading.as_str()}</a> },
        ),
        None => Either::Right(line.or_else(|| line_now(cx)).map(|record| view! { <CallButton cx record/> })),
    };
    view! {
        <section class="next">
            <h2>{cx.msg.layout_next()}</h2>
            <p data-timed="keep">{step}</p>
        </section>
    }
}

/// Our helpline, or the one that is always open if ours is closed or may be closed now.
fn line_now<'a>(cx: PageContext<'a>) -> Option<&'a crate::directory::record::Record> {
    let directory = &cx.site.directory;
    let ours = directory.helpline()?;
    match cx.status(ours) {
        Some(Status::Closed { .. } | Status::Unknown { .. }) => directory.always_open(),
        _ => Some(ours),
    }
}
