//! `find`: what the finder understands in some words, and why.

use crate::{cli::Find, clock::Clock, content_source};
use app::{answer::Direction, route::PageId, search::query};
use std::io::Write;

/// Prints the page that the words lead to, the dangers and names that were seen, and each direction with its score and the phrase
/// that decided.
///
/// # Errors
/// Says which fault the content has, or that there is no such language.
pub fn run(options: &Find, out: &mut impl Write) -> Result<(), String> {
    let site = content_source::for_export(&options.content, Clock::System)?;
    let locale = match &options.locale {
        Some(code) => site.locale(code).ok_or_else(|| format!("There is no language \"{code}\""))?,
        None => site.default_locale(),
    };
    let facets = &site.directory.facets;
    let found = query::understand(&site, locale, &options.words.join(" "), None);
    let mut lines = vec![found.page_id.href(&locale.code, facets)];
    let danger: Vec<&str> = facets.chosen(found.danger).map(|(_, value, _)| value).collect();
    lines.extend((!danger.is_empty()).then(|| format!("danger: {}", danger.join(", "))));
    lines.extend((!found.named.is_empty()).then(|| format!("named: {}", found.named.join(", "))));
    for (direction, score, language, phrase) in &found.reasons {
        let to = match direction {
            Direction::Choice(value) => PageId::<&str>::Services(*value).href(&locale.code, facets),
            Direction::Guide(slug) => PageId::Guide(*slug).href(&locale.code, facets),
            Direction::Service(id) => PageId::Service(*id).href(&locale.code, facets),
        };
        lines.push(format!("{score:5.1}  {to}  [{language}: {phrase}]"));
    }
    lines.iter().try_for_each(|line| writeln!(out, "{line}")).map_err(|error| format!("Cannot print: {error}"))
}
