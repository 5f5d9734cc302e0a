//! Words that show nothing: an empty literal, a space that does not break, a mark without width. They leave an empty heading, and a
//! screen reader reads out a link without a name.

use super::Content;
use crate::{
    content::{diagnostic::Diagnostic, toml::Diagnostics, tree::locale::PageFile},
    i18n::{
        ftl,
        translation::units::{self, Unit},
    },
};

/// Reports strings and parts of pages of which a reader can see nothing.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    let fault = |file: &str, line: usize, name: &str| {
        let wrong = format!("\"{name}\" can come out without a word");
        problems.borrow_mut().push(Diagnostic::at(file, line, wrong, "write words, in each variant"));
    };
    for files in &content.tree.locales {
        for part in ftl::parts(&files.strings).iter().filter(|part| ftl::can_be_blank(part.pattern)) {
            fault(&part.file.file.path, part.line(), &part.name());
        }
        for page in &files.pages {
            for unit in units::page(page).iter().filter(|unit| ftl::is_blank(&unit.words)) {
                fault(&page.file.path, line(page, unit), &unit.name);
            }
        }
    }
}

/// The line of a block, or of its key in the front matter.
fn line(page: &PageFile<'_>, unit: &Unit) -> usize {
    let key = unit.name.split(' ').next().unwrap_or_default();
    let begins = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    let front = page.file.text.lines().take(page.front.lines().count() + 1);
    front.zip(1..).find(|(line, _)| begins(line)).map_or(unit.line, |(_, at)| at)
}
