//! What must never be printed, looked for in every file of content and in its name.

use super::Content;
use crate::{
    content::{
        diagnostic::Diagnostic,
        toml::Diagnostics,
        tree::path::{NEVER_PRINT, SEARCH_TERMS},
    },
    directory::phrase::Case,
};

/// Reports every place; the list itself is the one file that may hold these.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    let list = content.tree.directory.setting(NEVER_PRINT).map(|file| file.path.as_str());
    for file in content.tree.files.iter().filter(|file| Some(file.path.as_str()) != list) {
        let forbidden = &content.directory.forbidden;
        let in_name = forbidden.faults(&file.path).into_iter().map(|wrong| (1, wrong));
        let case = if file.path.ends_with(SEARCH_TERMS) { Case::Capitals } else { Case::Any };
        for (line, wrong) in in_name.chain(forbidden.found(&file.text, case)) {
            let mend = "remove it; directory/never-print.toml gives the reason";
            problems.borrow_mut().push(Diagnostic::at(&file.path, line, wrong, mend));
        }
    }
}
