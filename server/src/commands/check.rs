//! `check`: every problem of the content at once, each with file, line, mend and the name of the rule; then every fact in use that
//! a person must still confirm before launch, all opening hours that are too old to be shown or soon will be, every fact that was
//! checked more than a year ago, and every string and page that waits for a translator. Or the problems of some rules only; or the list of rules.

use crate::{cli::Check, clock::Clock, commands::translations, content_source};
use app::{
    checks::{self, RULES},
    content::diagnostic::{Diagnostic, File, READING},
    site::{self, Site},
};
use chrono::{DateTime, Utc};
use std::io::{self, Write};

/// Prints what was asked for; an error if there is any problem.
pub fn run(options: &Check, out: &mut impl Write) -> Result<(), String> {
    if options.list {
        return list(out).map_err(cannot_print);
    }
    if !options.only.is_empty() {
        return some(options, out);
    }
    let files = content_source::files(&options.content)?;
    let now = Clock::new(options.at).now();
    match Site::read_at(&files, now) {
        Err(problems) => refuse(&problems, out),
        Ok(site) => write_lists(out, &lists(&site, &files, now)).map_err(cannot_print),
    }
}

fn cannot_print(error: io::Error) -> String {
    format!("Cannot print: {error}")
}

/// Every rule, its name and what it wants.
fn list(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{READING:<20}Every file can be read: its syntax, its keys, its values and its links.")?;
    RULES.iter().try_for_each(|rule| writeln!(out, "{:<20}{}", rule.name, rule.about))
}

/// The problems of the rules that were named, and what cannot be read.
fn some(options: &Check, out: &mut impl Write) -> Result<(), String> {
    let rules = checks::find(&options.only).map_err(|unknown| {
        let hint = unknown.closest.map(|name| format!(" Did you mean `{name}`?")).unwrap_or_default();
        format!("There is no rule `{}`.{hint} `check --list` prints all.", unknown.name)
    })?;
    let problems = site::problems(&content_source::files(&options.content)?, &rules, Clock::new(options.at).now());
    match problems.is_empty() {
        true => writeln!(out, "No problems.").map_err(cannot_print),
        false => refuse(&problems, out),
    }
}

/// Prints problems; the error says how many.
fn refuse(problems: &[Diagnostic], out: &mut impl Write) -> Result<(), String> {
    writeln!(out, "{}", content_source::listed(problems)).map_err(cannot_print)?;
    Err(if problems.len() == 1 { "1 problem.".to_owned() } else { format!("{} problems.", problems.len()) })
}

/// A list of what is to be done.
struct ToDo {
    heading: &'static str,
    more: &'static str,
    lines: Vec<String>,
}

fn lists(site: &Site, files: &[File], now: DateTime<Utc>) -> [ToDo; 7] {
    let directory = &site.directory;
    [
        ToDo { heading: "To confirm before launch", more: "", lines: directory.launch_list() },
        ToDo { heading: "To ask", more: ", grouped by whom", lines: directory.questions.lines() },
        ToDo {
            heading: "Opening hours to confirm again",
            more: ", from a source older than 24 months or soon to be",
            lines: directory.old_hours(now),
        },
        ToDo {
            heading: "Weekdays in two rules of opening hours",
            more: ", where only the times of the later and narrower rule count",
            lines: directory.replaced_days(),
        },
        ToDo {
            heading: "Facts to compare with their source again",
            more: ", since nobody has for a year",
            lines: directory.old_facts(now),
        },
        ToDo {
            heading: "Pages to compare with their sources again",
            more: ", since some are of more than a year ago",
            lines: site.default_locale().guides_with_old_sources(now),
        },
        ToDo {
            heading: "To translate",
            more: ", until then shown in the source language and marked, or said to be stale",
            lines: translations::left(files),
        },
    ]
}

fn write_lists(out: &mut impl Write, lists: &[ToDo]) -> io::Result<()> {
    writeln!(out, "No problems.")?;
    for list in lists.iter().filter(|list| !list.lines.is_empty()) {
        writeln!(out, "\n{} ({}){}:", list.heading, list.lines.len(), list.more)?;
        list.lines.iter().try_for_each(|line| writeln!(out, "  {line}"))?;
    }
    Ok(())
}
