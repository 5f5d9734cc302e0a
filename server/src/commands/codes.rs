//! `codes`: each page with the code that stands at its end, by which a reader can name it.

use crate::{cli::Content, clock::Clock, content_source};
use app::route::{PageId, Route};
use std::{collections::BTreeMap, io::Write};

/// Prints the code and the URL, without language, of every page.
///
/// # Errors
/// Says which fault the content has.
pub fn run(content: &Content, out: &mut impl Write) -> Result<(), String> {
    let site = content_source::for_export(content, Clock::System)?;
    let source = site.default_locale().code.as_str();
    let pages = Route::all(&site).into_iter().filter(|route| route.locale == source);
    let codes: BTreeMap<String, PageId<&str>> =
        pages.map(|route| (route.page_id.path(source), route.page_id)).collect();
    let print = |(path, page_id): (&String, &PageId<&str>)| writeln!(out, "{}  {path}", page_id.code());
    codes.iter().try_for_each(print).map_err(|error| format!("Cannot print: {error}"))
}
