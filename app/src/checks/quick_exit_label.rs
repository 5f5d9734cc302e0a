//! Nothing else on the site has the words of the quick exit: two labels that look or sound alike ask "which?" at the worst
//! moment, to voice control too.

use super::Content;
use crate::content::{diagnostic::Diagnostic, diagnostic::File, toml::Diagnostics, tree::locale::LocaleFiles};
use crate::i18n::translation::units::{self, Unit};

/// The label of the quick exit.
const LABEL: &str = "quick-exit-label";

/// Reports every string, title, heading and link of a language that says the same as its quick exit; case and punctuation aside.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    content.tree.locales.iter().for_each(|locale| check_language(locale, problems));
}

fn check_language(locale: &LocaleFiles<'_>, problems: &Diagnostics) {
    let texts = locale.texts();
    let units = texts.iter().flat_map(|text| units::of(*text).into_iter().map(|unit| (text.file(), unit)));
    let own: Vec<(&File, Unit)> = units.collect();
    let Some((_, exit)) = own.iter().find(|(_, unit)| unit.name == LABEL) else { return };
    let exit = letters(&exit.words);
    for (file, unit) in own.iter().filter(|(_, unit)| unit.name != LABEL) {
        if labels(&unit.words).into_iter().any(|label| letters(label) == exit) {
            let message = format!("\"{}\" says the same as the quick exit", unit.name);
            let help = "say what it leads to, in other words than quick-exit-label";
            problems.borrow_mut().push(Diagnostic::at(&file.path, unit.line, message, help));
        }
    }
}

/// What stands for itself in a text: the whole of it, and the words of its links.
fn labels(words: &str) -> Vec<&str> {
    let links = words.match_indices("](").filter_map(|(end, _)| Some(&words[words[..end].rfind('[')? + 1..end]));
    std::iter::once(words).chain(links).collect()
}

fn letters(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}
