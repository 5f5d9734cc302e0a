//! The questions of `questions.toml`: the pages and records that wait for an answer.

use super::Content;
use crate::content::{
    toml::{Diagnostics, Faults},
    tree::path::QUESTIONS,
};

/// Reports questions that name pages and records that are not there.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
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
