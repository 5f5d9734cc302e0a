//! Numbers in words: each is one that `allowed-numbers.toml` holds, with the words that give it its meaning.

use super::{Content, visible_words::VisibleWords};
use crate::content::{
    diagnostic::Diagnostic,
    toml::Diagnostics,
    tree::{
        locale::StringsKind,
        path::{self, ALLOWED_NUMBERS},
    },
};

/// Reports numbers in the words of the default language that no fact allows.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    let Some(locale) = content.tree.default_locale() else { return };
    let allowed = &content.directory.allowed_numbers;
    let look = |file: &str, words: &VisibleWords| {
        for (at, run) in allowed.unknown(words.text()) {
            let wrong = format!("no fact allows the number {run} in \"{}\"", words.around(at));
            let mend =
                format!("correct it, or add the words with their facts to {}", path::setting_path(ALLOWED_NUMBERS));
            problems.borrow_mut().push(Diagnostic::at(file, words.line(at), wrong, mend));
        }
    };
    for page in &locale.pages {
        look(&page.file.path, &VisibleWords::of_page(page));
    }
    // Words to search for are not shown.
    for strings in locale.strings.iter().filter(|strings| strings.kind() != StringsKind::SearchTerms) {
        VisibleWords::of_strings(strings).iter().for_each(|words| look(&strings.file.path, words));
    }
}
