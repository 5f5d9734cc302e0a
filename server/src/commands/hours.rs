//! `hours`: prints a record's opening state at the start of a day and each change of it, in local time with its UTC
//! offset, one per line.

use crate::{cli::Hours, clock::Clock, content_source};
use app::hours::{State, local};
use std::io::Write;

/// Prints the changes.
///
/// # Errors
/// Says that there is no such record, or that its hours are not known.
pub fn run(options: &Hours, out: &mut impl Write) -> Result<(), String> {
    let site = content_source::site(&options.content)?;
    let record = site.directory.record(&options.helpline);
    let record = record
        .ok_or("There is no such helpline: name a file of directory/helplines or directory/services, without .toml.")?;
    let opening = record.hours().ok_or("The hours of this line are not known.")?;
    let from = options.from.unwrap_or_else(|| local(Clock::System.now()).date_naive());
    for (at, state) in opening.hours.changes(from, options.days) {
        let word = match state {
            State::Open => "open",
            State::Closed => "closed",
            State::Unknown => "unknown",
        };
        writeln!(out, "{} {word}", at.to_rfc3339()).map_err(|error| format!("Cannot print: {error}"))?;
    }
    Ok(())
}
