//! What the documents behind the site name stands on some page: `coverage.toml` says where, and this looks.

use super::{
    Content,
    visible_words::{VisibleWords, says},
};
use crate::{
    content::{
        toml::{Diagnostics, Faults},
        tree::path::COVERAGE,
    },
    directory::coverage::Item,
    i18n::messages::{Messages, RECORD_PARTS},
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
    let mut words = content.locales.iter().filter(|locale| locale.is_default).flat_map(|locale| {
        let part = |part: &&str| Messages(locale).record(record, part);
        RECORD_PARTS.iter().filter_map(part)
    });
    let is_said = says(&record.name, &item.words) || words.any(|text| says(&text, &item.words));
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
