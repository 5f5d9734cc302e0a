//! The names of pages: parts of URLs, and the same in every language.

use super::Content;
use crate::content::{diagnostic::Diagnostic, toml::Diagnostics, tree::path};

/// The first parts of URLs that pages of guidance cannot have.
const TAKEN: [&str; 7] = ["services", "find", "helpline", "me", "someone", "work", "site"];

/// Reports pages of the default language whose names cannot be URLs.
pub fn names(content: &Content<'_>, problems: &Diagnostics) {
    for page in content.tree.default_locale().into_iter().flat_map(|locale| &locale.pages) {
        let fault = |wrong, mend| problems.borrow_mut().push(Diagnostic::at(&page.file.path, 1, wrong, mend));
        if TAKEN.contains(&page.slug) {
            fault("this name is the address of another page", "give the file another name");
        }
        if page.is_nested || !path::is_url_part(page.slug) {
            let mend = "name it with small letters, digits and hyphens, directly in the folder `pages`";
            fault("this name cannot be an address", mend);
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
