//! `check`: every problem of the content at once, each with file, line and mend; then every fact in use that a person must
//! still confirm before launch, and every string and page that waits for a translator.

use crate::{clock::Clock, config::Content, source, translations};
use std::io::Write;

/// Prints problems and the launch list; an error if there is any problem.
pub fn run(content: &Content, out: &mut impl Write) -> Result<(), String> {
    let (site, problems) = source::checked(content, Clock::System)?;
    let list = site.iter().flat_map(|site| site.directory.launch_list()).collect::<Vec<_>>();
    let left = translations::left(&source::files(content)?);
    let written = write(out, &source::listed(&problems), &list, &left);
    written.map_err(|error| format!("Cannot print: {error}"))?;
    match problems.len() {
        0 => Ok(()),
        1 => Err("1 problem.".to_owned()),
        count => Err(format!("{count} problems.")),
    }
}

fn write(out: &mut impl Write, problems: &str, list: &[String], left: &[String]) -> std::io::Result<()> {
    if !problems.is_empty() {
        return writeln!(out, "{problems}");
    }
    writeln!(out, "No problems.\n\nTo confirm before launch ({}):", list.len())?;
    list.iter().try_for_each(|line| writeln!(out, "  {line}"))?;
    if left.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "\nTo translate ({}), until then shown in the source language and marked, or said to be stale:",
        left.len()
    )?;
    left.iter().try_for_each(|line| writeln!(out, "  {line}"))
}
