//! What the documents behind the site name stands on some page: `coverage.toml` says where, and this looks.

use super::{Content, visible_words::VisibleWords};
use crate::{
    content::{
        diagnostic::Diagnostic,
        toml::{Diagnostics, Faults},
        tree::{
            locale::StringsKind,
            path::{self, COVERAGE, QUESTIONS},
        },
    },
    directory::{coverage::Item, record},
};

/// Reports items that the site no longer says where the file says that it does.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    let Some(file) = content.tree.directory.setting(COVERAGE) else { return };
    let faults = Faults { file, problems };
    for item in &content.directory.coverage.item {
        let found = match (&item.page, &item.record, &item.figure) {
            (Some(slug), None, None) => on_page(content, slug, item),
            (None, Some(id), None) => in_record(content, id, item),
            (None, None, Some(id)) => as_figure(content, id, item),
            _ => Err("needs exactly one of `page`, `record` and `figure`".to_owned()),
        };
        if let Err(wrong) = found {
            let mend = "say it there again, or write where it is said now";
            faults.at(&item.name, format!("\"{}\" {wrong}", item.name.get_ref()), mend);
        }
    }
}

fn on_page(content: &Content<'_>, slug: &str, item: &Item) -> Result<(), String> {
    let page = content.tree.default_locale().and_then(|locale| locale.page(slug));
    let page = page.ok_or_else(|| format!("should stand on a page \"{slug}\", which is not there"))?;
    let is_said = VisibleWords::of_body(page).says(&item.words);
    is_said.then_some(()).ok_or_else(|| format!("is not on the page \"{slug}\" (\"{}\")", item.words))
}

fn in_record(content: &Content<'_>, id: &str, item: &Item) -> Result<(), String> {
    if content.directory.is_unread(id) {
        return Ok(());
    }
    let found = content.directory.record(id);
    let record = found.ok_or_else(|| format!("should be a record \"{id}\", which is not there"))?;
    let words = content.tree.default_locale().into_iter().flat_map(|locale| &locale.strings);
    let words =
        words.flat_map(|strings| VisibleWords::of_strings(strings)).filter(|(name, _)| name == &record::message_id(id));
    let is_said = record.name.contains(&item.words) || words.into_iter().any(|(_, words)| words.says(&item.words));
    is_said.then_some(()).ok_or_else(|| format!("is not in the record \"{id}\" (\"{}\")", item.words))
}

/// A figure of this value, and a page that shows it.
fn as_figure(content: &Content<'_>, id: &str, item: &Item) -> Result<(), String> {
    let values = content.directory.figures.iter();
    let mut of_id = values.filter(|(path, _)| path.split('/').next() == Some(id));
    let value = of_id.find(|(_, value)| value.amount.to_string() == item.words);
    let (path, _) = value.ok_or_else(|| format!("is no value of the figure \"{id}\" (\"{}\")", item.words))?;
    let mut pages = content.tree.default_locale().into_iter().flat_map(|locale| &locale.pages);
    let is_shown = pages.any(|page| page.body.contains(&format!("](figure:{path})")));
    is_shown.then_some(()).ok_or_else(|| format!("is on no page (figure:{path})"))
}

/// Reports questions that name pages and records that are not there.
pub fn questions(content: &Content<'_>, problems: &Diagnostics) {
    let Some(file) = content.tree.directory.setting(QUESTIONS) else { return };
    let faults = Faults { file, problems };
    let page = |slug: &str| content.tree.default_locale().is_some_and(|locale| locale.page(slug).is_some());
    for question in &content.directory.questions.ask {
        for slug in question.pages.iter().filter(|slug| !page(slug.get_ref())) {
            faults.at(slug, format!("there is no page \"{}\"", slug.get_ref()), "name a file of locales/en/pages");
        }
        let is_known = |id: &str| content.directory.record(id).is_some() || content.directory.is_unread(id);
        for id in question.records.iter().filter(|id| !is_known(id.get_ref())) {
            faults.at(
                id,
                format!("there is no record \"{}\"", id.get_ref()),
                "name a file of directory/services or helplines",
            );
        }
    }
}

/// Reports numbers in the words of the default language that no fact allows.
pub fn numbers(content: &Content<'_>, problems: &Diagnostics) {
    let Some(locale) = content.tree.default_locale() else { return };
    let allowed = &content.directory.allowed_numbers;
    let look = |file: &str, words: &VisibleWords| {
        for (at, run) in allowed.unknown(words.text()) {
            let wrong = format!("no fact allows the number {run} in \"{}\"", words.around(at));
            let mend = format!(
                "correct it, or add the words with their facts to {}",
                path::setting_path(path::ALLOWED_NUMBERS)
            );
            problems.borrow_mut().push(Diagnostic::at(file, words.line(at), wrong, mend));
        }
    };
    for page in &locale.pages {
        look(&page.file.path, &VisibleWords::of_page(page));
    }
    // Words to search for are not shown.
    for strings in locale.strings.iter().filter(|strings| strings.kind() != StringsKind::SearchTerms) {
        VisibleWords::of_strings(strings).iter().for_each(|(_, words)| look(&strings.file.path, words));
    }
}
