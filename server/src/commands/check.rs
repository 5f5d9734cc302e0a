//! `check`: every problem of the content at once, each with file, line and mend; then every fact in use that a person must
//! still confirm before launch, all opening hours that are too old to be shown or soon will be, and every string and page that
//! waits for a translator.

use crate::{cli::Content, clock::Clock, commands::translations, content_source};
use app::directory::Directory;
use std::io::Write;

/// Prints problems and the launch list; an error if there is any problem.
pub fn run(content: &Content, out: &mut impl Write) -> Result<(), String> {
    let (site, problems) = content_source::checked(content, Clock::System)?;
    let left = translations::left(&content_source::files(content)?);
    let lists = site.as_ref().map_or_else(Vec::new, |site| lists(&site.directory, left));
    let written = write(out, &content_source::listed(&problems), &lists);
    written.map_err(|error| format!("Cannot print: {error}"))?;
    match problems.len() {
        0 => Ok(()),
        1 => Err("1 problem.".to_owned()),
        count => Err(format!("{count} problems.")),
    }
}

/// What is to be done, each list under its heading.
fn lists(directory: &Directory, left: Vec<String>) -> Vec<(String, Vec<String>)> {
    let headed = |heading: &str, list: Vec<String>, more: &str| (format!("{heading} ({}){more}:", list.len()), list);
    let old = directory.old_hours(Clock::System.now());
    vec![
        headed("To confirm before launch", directory.launch_list(), ""),
        headed("Opening hours to confirm again", old, ", from a source older than 24 months or soon to be"),
        headed("To translate", left, ", until then shown in the source language and marked, or said to be stale"),
    ]
}

fn write(out: &mut impl Write, problems: &str, lists: &[(String, Vec<String>)]) -> std::io::Result<()> {
    if !problems.is_empty() {
        return writeln!(out, "{problems}");
    }
    writeln!(out, "No problems.")?;
    for (heading, list) in lists.iter().filter(|(_, list)| !list.is_empty()) {
        writeln!(out, "\n{heading}")?;
        list.iter().try_for_each(|line| writeln!(out, "  {line}"))?;
    }
    Ok(())
}
