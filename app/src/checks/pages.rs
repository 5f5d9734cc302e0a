//! The names of pages: parts of URLs, and the same in every language.

use super::Content;
use crate::content::{diagnostic::Diagnostic, toml::Diagnostics, tree::path};

/// Parts of URLs that neither pages of guidance nor sections can have.
const TAKEN: [&str; 3] = ["services", "find", "helpline"];

/// Reports pages of the default language whose names cannot be URLs.
pub fn names(content: &Content<'_>, problems: &Diagnostics) {
    for page in content.tree.default_locale().into_iter().flat_map(|locale| &locale.pages) {
        let fault = |wrong, mend| problems.borrow_mut().push(Diagnostic::at(&page.file.path, 1, wrong, mend));
        if TAKEN.contains(&page.slug) || content.sections.find(page.slug).is_some() {
            fault("this name is the address of another page", "give the file another name");
        }
        if page.is_nested || !path::is_url_part(page.slug) {
            let mend = "name it with small letters, digits and hyphens, directly in the folder `pages`";
            fault("this name cannot be an address", mend);
        }
    }
}

/// Reports sections whose ids cannot be URLs, or stand twice.
pub fn sections(content: &Content<'_>, problems: &Diagnostics) {
    let Some(file) = content.tree.default_locale().and_then(|locale| locale.sections) else { return };
    for section in content.sections.iter() {
        let fault = |message, help| problems.borrow_mut().push(Diagnostic::at(&file.path, section.line, message, help));
        let first = content.sections.find(&section.id).map(|first| first.index);
        if first != Some(section.index) || TAKEN.contains(&section.id.as_str()) {
            fault("this id is taken", "give the section another id");
        }
        if !path::is_url_part(&section.id) {
            fault("this id cannot be an address", "write it with small letters, digits and hyphens");
        }
    }
}

/// Reports translations of pages that there are not.
pub fn orphans(content: &Content<'_>, problems: &Diagnostics) {
    let Some(source) = content.tree.default_locale() else { return };
    let pages = content.tree.translations().flat_map(|locale| &locale.pages);
    for page in pages.filter(|page| source.page(page.slug).is_none()) {
        let mend = format!("name it like a file of locales/{}/pages, or remove it", source.code);
        problems.borrow_mut().push(Diagnostic::at(&page.file.path, 1, "this is the translation of no page", mend));
    }
}
