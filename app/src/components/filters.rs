//! Renders the finder's choices as a form of check boxes, closed under one title. The form is sent by GET and works without script. It has no
//! text field, so that a URL can hold only values of the vocabulary.

use crate::{
    context::PageContext,
    directory::{
        facets::{Axis, From},
        selection::Selection,
    },
    route::PageId,
};
use leptos::prelude::*;

/// The form, with the chosen values checked.
#[component]
pub fn Filters<'a>(cx: PageContext<'a>, filter: Selection) -> impl IntoView {
    let facets = &cx.site.directory.facets;
    let is_offered = |axis: &&Axis| match axis.from {
        From::Hours => cx.now.is_some(),
        From::TypedText => false,
        From::Record | From::Contacts | From::Area => true,
    };
    // A danger found in a typed search stays selected when the visitor narrows the list, so that urgent help stays on
    // top.
    let kept: Vec<_> = facets
        .chosen(filter & facets.danger())
        .map(|(axis, value, _)| view! { <input type="hidden" name=axis.id.as_str() value=value/> })
        .collect();
    let axes = facets.axes.iter().filter(is_offered);
    let axes = axes.enumerate().map(|(at, axis)| view! { <Choices cx axis filter first=at == 0/> });
    let axes: Vec<_> = axes.collect();
    let clear = (!filter.is_empty()).then(|| view! { <a href=cx.href(PageId::FINDER)>{cx.msg.finder_clear()}</a> });
    view! {
        <details class="filters">
            <summary class="filters__title">{cx.msg.finder_filters()}</summary>
            <form action=format!("{}#results", cx.href(PageId::FINDER)) autocomplete="off">
                {kept}
                {axes}
                <p class="filters__go"><button>{cx.msg.finder_go()}</button> " " {clear}</p>
            </form>
        </details>
    }
}

/// The values of one axis. The group is open if one of its values is chosen, and the first if nothing is.
#[component]
fn Choices<'a>(cx: PageContext<'a>, axis: &'a Axis, filter: Selection, first: bool) -> impl IntoView {
    let values: Vec<_> = axis
        .offered()
        .map(|(value, bit)| {
            let id = format!("{}-{value}", axis.id);
            view! {
                <li>
                    <input type="checkbox" id=id.clone() name=axis.id.as_str() value=value.as_str() checked=filter.intersects(*bit)/>
                    " "
                    <label for=id>{cx.msg.facet(&axis.id, value)}</label>
                </li>
            }
        })
        .collect();
    let open = filter.intersects(axis.mask()) || first && filter.is_empty();
    let name = format!("axis-{}", axis.id);
    view! {
        <details open=open>
            <summary id=name.clone()>{cx.msg.axis(&axis.id)}</summary>
            <div role="group" aria-labelledby=name>
                <ul>{values}</ul>
            </div>
        </details>
    }
}
