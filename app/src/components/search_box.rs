//! The finder for those who would rather type. What is typed goes in the body of the request, and neither the browser nor
//! the server is asked to remember it: no address, no list of old entries, no spelling sent away.

use crate::context::PageContext;
use leptos::{
    attr::{Attribute, custom::custom_attribute},
    prelude::*,
};

/// Where the words go: the server function of `server/src/http/search_form.rs`.
pub const ACTION: &str = "/do/find";
/// More letters than anyone types.
pub const LONGEST: usize = 200;

/// The form.
#[component]
pub fn SearchBox<'a>(cx: PageContext<'a>) -> impl IntoView {
    view! {
        <form class="typed" method="post" action=format!("{ACTION}#results") autocomplete="off" aria-label=cx.msg.finder_words()>
            <input type="hidden" name="locale" value=cx.locale.code.as_str()/>
            <label for="words">{cx.msg.finder_words()}</label>
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
            <p id="words-private" class="small">{cx.msg.finder_words_private()}</p>
        </form>
    }
}

/// Nothing that is typed is sent to whoever offers better words; Leptos does not know this attribute.
fn unread() -> impl Attribute {
    custom_attribute("writingsuggestions", "false")
}
