//! The time of one filter and of one typed search. `finder FOLDER COUNT` reads the content below FOLDER, repeats its services
//! under new ids until there are COUNT more, and prints the medians in microseconds: filter, then typed search.
// A program for measurements only: it reads its arguments, files and the clock itself, and stops at the first fault.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros, clippy::print_stdout)]

use app::{
    content::{diagnostic::File, toml::Diagnostics},
    directory::{
        Directory,
        record::{self, Kind, Source},
        selection::Selection,
    },
    search::{SearchIndex, query::find},
    site::Site,
};
use chrono::{DateTime, Utc};
use std::{env, error::Error, fs, hint::black_box, path::Path, time::Instant};

/// A Friday morning.
const NOW: &str = "2026-11-20T09:00:00Z";
const SERVICES: &str = "directory/services/";
/// A search for what the finder knows, one for a service by its name, and one that means nothing.
const TYPED: [&str; 3] = ["someone to talk to about my children", "coventry haven", "purple umbrella stand"];
const REPEATS: usize = 31;

fn main() -> Result<(), Box<dyn Error>> {
    let [folder, count]: [String; 2] =
        env::args().skip(1).collect::<Vec<_>>().try_into().map_err(|_| "usage: finder FOLDER COUNT")?;
    let mut files = Vec::new();
    for name in ["directory", "locales"] {
        walk(&Path::new(&folder).join(name), name, &mut files)?;
    }
    let mut site = Site::read(&files).map_err(|faults| format!("{:?}", faults.first()))?;
    multiply(&mut site, &files, count.parse()?);
    site.directory.offers = site.directory.records.iter().map(|record| record.facets).collect();
    site.index = SearchIndex::new(&site.directory, &site.locales, &site.other_languages);
    let site: &'static Site = Box::leak(Box::new(site));
    let now: Option<DateTime<Utc>> = Some(NOW.parse()?);
    let wanted = |axis: &str, value: &str| axis == "need" && value == "talk" || axis == "who" && value == "women";
    let chosen = site.directory.facets.chosen(Selection::ALL).filter(|(axis, value, _)| wanted(&axis.id, value));
    let filter: Selection = chosen.map(|(_, _, value)| value).collect();
    let filtered = median(|| site.directory.search(black_box(filter), now));
    let typed = TYPED.map(|typed| median(|| find(site, &site.locales[0], black_box(typed), now)));
    println!("{filtered:.1} {:.1}", typed.iter().sum::<f64>() / TYPED.len() as f64);
    Ok(())
}

fn walk(folder: &Path, name: &str, files: &mut Vec<File>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &path, files)?;
        } else if !path.ends_with("README.md") && !path.ends_with(".json") {
            files.push(File { path, text: fs::read_to_string(entry.path())? });
        }
    }
    Ok(())
}

/// Adds copies of the services in turn, each with an id and a name of its own. The checks of a whole site are left out: with so
/// many records they take hours.
fn multiply(site: &mut Site, files: &[File], count: usize) {
    let services = files.iter().filter(|file| file.path.starts_with(SERVICES)).cycle().take(count);
    let Directory { records, facets, areas, calendar, .. } = &mut site.directory;
    let source = Source { kind: Kind::Service, facets: Some(facets), areas: Some(areas), calendar };
    let problems = Diagnostics::default();
    records.extend(services.enumerate().filter_map(|(index, service)| {
        let path = service.path.replace(".toml", &format!("-{index}.toml"));
        let file = File { path, text: rename(&service.text, index) };
        record::read(&file, source, &problems).ok()
    }));
}

/// A record whose name has a number at its end.
fn rename(record: &str, index: usize) -> String {
    let number = |line: &str| {
        line.strip_suffix('"').filter(|_| line.starts_with("name = ")).map(|name| format!("{name} {index}\""))
    };
    record.lines().map(|line| number(line).unwrap_or_else(|| line.to_owned()) + "\n").collect()
}

/// Microseconds.
fn median<T>(call: impl Fn() -> T) -> f64 {
    let mut times = [(); REPEATS].map(|()| {
        let begin = Instant::now();
        black_box(call());
        begin.elapsed().as_secs_f64() * 1e6
    });
    times.sort_by(f64::total_cmp);
    times[REPEATS / 2]
}
