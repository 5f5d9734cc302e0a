//! Pages of guidance and their sections: their names, which are parts of URLs, their sources, and what leads to them.

use super::Content;
use crate::{
    content::{diagnostic::Diagnostic, toml::Diagnostics, tree::path},
    i18n::guide::{Guide, Next},
};

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

/// Reports pages that name no source.
pub fn sources(content: &Content<'_>, problems: &Diagnostics) {
    for (_, path) in guides(content).filter(|(guide, _)| guide.sources.is_empty()) {
        let mend = "add `sources = [{ name = \"…\", checked = 2026-12-31 }]`";
        problems.borrow_mut().push(Diagnostic::at(&path, 1, "this page does not say where its facts come from", mend));
    }
}

/// Reports pages that only the list of their section leads to. The pages about the site itself are linked from every page, and
/// those with needs from the home page.
pub fn linked(content: &Content<'_>, problems: &Diagnostics) {
    let about: Vec<usize> = content.sections.about().map(|section| section.index).collect();
    let is_linked = |guide: &Guide| {
        let from_home = about.contains(&guide.section) || !guide.needs.is_empty();
        // A page and its Easy Read lead to each other.
        from_home || guide.easy_of.is_some() || guides(content).any(|(other, _)| leads_to(content, other, &guide.slug))
    };
    for (_, path) in guides(content).filter(|(guide, _)| !is_linked(guide)) {
        let mend = "link it where its readers are: [words](page:slug)";
        problems.borrow_mut().push(Diagnostic::at(&path, 1, "no other page leads to this one", mend));
    }
}

/// Whether a page leads to another: by its words, as the next step, or as the page that it tells in Easy Read.
fn leads_to(content: &Content<'_>, from: &Guide, slug: &str) -> bool {
    let page = content.tree.default_locale().and_then(|locale| locale.page(&from.slug));
    let by_words = page.is_some_and(|page| page.body.contains(&format!("](page:{slug})")));
    let as_next = matches!(&from.next, Next::Guide(next) if next == slug);
    from.slug != slug && (by_words || as_next || from.easy_of.as_deref() == Some(slug))
}

/// Reports pages in Easy Read of a page that is in Easy Read itself, and of one that has another.
pub fn easy_read(content: &Content<'_>, problems: &Diagnostics) {
    for (guide, path) in guides(content) {
        let Some(of) = guide.easy_of.as_deref() else { continue };
        let others = || guides(content).map(|(other, _)| other).filter(|other| other.easy_of.is_some());
        let wrong = if others().any(|other| other.slug == of) {
            "is in Easy Read itself"
        } else if others().any(|other| other.slug < guide.slug && other.easy_of.as_deref() == Some(of)) {
            "has another page in Easy Read"
        } else {
            continue;
        };
        let wrong = format!("\"{of}\" {wrong}");
        problems.borrow_mut().push(Diagnostic::at(&path, 1, wrong, "name another page in `easy-of`"));
    }
}

/// The pages of the default language, each with the path of its file.
fn guides<'a>(content: &Content<'a>) -> impl Iterator<Item = (&'a Guide, String)> {
    let locales = content.locales.iter().filter(|locale| locale.is_default);
    locales.flat_map(|locale| locale.guides.iter().map(|guide| (guide, path::page_path(&locale.code, &guide.slug))))
}
