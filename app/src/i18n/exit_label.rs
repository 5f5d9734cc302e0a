//! Checks that nothing else on the site has the words of the quick exit: two labels that look or sound alike ask "which?" at the
//! worst moment, to voice control too.

use super::translation::units::{self, Unit};
use crate::content::{
    diagnostic::{Diagnostic, File},
    toml::Diagnostics,
};

/// The label of the quick exit.
const LABEL: &str = "quick-exit-label";

/// Reports every string, title, heading and link of a language that says the same as its quick exit; case and punctuation aside.
pub fn check(code: &str, files: &[File], problems: &Diagnostics) {
    let folder = format!("locales/{code}/");
    let own: Vec<(&File, Unit)> = files
        .iter()
        .filter(|file| file.path.starts_with(&folder))
        .flat_map(|file| units_of(file).into_iter().map(move |unit| (file, unit)))
        .collect();
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

fn units_of(file: &File) -> Vec<Unit> {
    match file.path.rsplit_once('.') {
        Some((_, "ftl")) => units::strings(file),
        Some((_, "md")) if file.path.contains("/pages/") => units::page(file),
        _ => Vec::new(),
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
