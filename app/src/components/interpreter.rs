//! Renders "I need an interpreter": one sentence in the language of the page and in English, to show to somebody or to
//! read out on a call.

use crate::{context::PageContext, i18n::messages::Messages};
use leptos::prelude::*;

/// The card with the sentence; nothing on a page in English.
#[component]
pub fn Interpreter<'a>(cx: PageContext<'a>) -> impl IntoView {
    let (say, own, english) = (cx.msg, cx.locale, cx.site.default_locale());
    (!own.is_default).then(|| {
        view! {
            <section class="interpreter">
                <h2>{say.interpreter_heading()}</h2>
                <p>{say.interpreter_intro()}</p>
                <div class="interpreter__card">
                    <p>{say.interpreter_words(own.endonym.as_str())}</p>
                    <p class="interpreter__english" lang=english.code.as_str() dir=english.direction.name()>
                        {Messages(english).interpreter_words(own.english.as_str())}
                    </p>
                    <p class="small">{say.interpreter_say()} " " {say.interpreter_sounds(own.endonym.as_str())}</p>
                </div>
                <p>{say.interpreter_ask()} " " {say.interpreter_unsure()}</p>
            </section>
        }
    })
}
