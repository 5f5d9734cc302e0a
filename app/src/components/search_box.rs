//! Renders the search box of the finder. The typed text is sent in the body of the request, so that it is in no URL.
//! Attributes keep the browser from storing it, suggesting earlier entries, or sending it to a spelling service.

use crate::context::PageContext;
use leptos::{
    attr::{Attribute, custom::custom_attribute},
    prelude::*,
};

/// The path that the form is posted to: the server function of `server/src/http/search_form.rs`.
pub const ACTION: &str = "/do/find";
/// The most characters that the field accepts, more than a person types.
pub const LONGEST: usize = 200;

/// The form with the search box. In `results` only the field and its button are shown; screen readers read the rest.
#[component]
pub fn SearchBox<'a>(cx: PageContext<'a>, #[prop(default = false)] results: bool) -> impl IntoView {
    let words = if results { "unseen" } else { "small" };
    view! {
        <form class="typed" method="post" action=format!("{ACTION}#results") autocomplete="off">
            <input type="hidden" name="locale" value=cx.locale.code.as_str()/>
            <label for="words" class:unseen=results>{cx.msg.finder_words()}</label>
            " "
            <input
                id="words"
                name="words"
                maxlength=LONGEST
                aria-describedby="words-private"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
                {..unread()}
            />
            " "
            <button>{cx.msg.finder_words_go()}</button>
            <p id="words-private" class=words>{cx.msg.finder_words_private()}</p>
        </form>
    }
}

/// An attribute that keeps the browser from sending the typed text to a writing-suggestion service. Leptos does not
/// know this attribute.
fn unread() -> impl Attribute {
    custom_attribute("writingsuggestions", "false")
}
