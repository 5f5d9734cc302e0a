//! `check`: every problem of the content at once, each with file, line and mend; then every fact in use that a person must
//! still confirm before launch.

use crate::{clock::Clock, config::Content, source};
use std::io::Write;

/// Prints problems and the launch list; an error if there is any problem.
pub fn run(content: &Content, out: &mut impl Write) -> Result<(), String> {
    let (site, problems) = source::checked(content, Clock::System)?;
    let list = site.iter().flat_map(|site| site.directory.launch_list()).collect::<Vec<_>>();
    let written = write(out, &source::listed(&problems), &list);
    written.map_err(|error| format!("Cannot print: {error}"))?;
    match problems.len() {
        0 => Ok(()),
        1 => Err("1 problem.".to_owned()),
        count => Err(format!("{count} problems.")),
    }
}

fn write(out: &mut impl Write, problems: &str, list: &[String]) -> std::io::Result<()> {
    if !problems.is_empty() {
        return writeln!(out, "{problems}");
    }
    writeln!(out, "No problems.\n\nTo confirm before launch ({}):", list.len())?;
    list.iter().try_for_each(|line| writeln!(out, "  {line}"))
}
