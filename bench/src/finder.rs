//! The time of one filter and of one typed search. `finder FOLDER COUNT` reads the content below FOLDER, repeats its services
//! under new ids until there are COUNT more, and prints the medians in microseconds: filter, then typed search.
// A program for measurements only: it reads its arguments, files and the clock itself, and stops at the first fault.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros, clippy::print_stdout)]

use app::{content::diagnostic::File, search::query::find, site::Site};
use chrono::{DateTime, Utc};
use std::{env, error::Error, fs, hint::black_box, path::Path, time::Instant};

/// A Friday morning.
const NOW: &str = "2026-11-20T09:00:00Z";
const SERVICES: &str = "directory/services/";
const WORDS: &str = "locales/en/services.ftl";
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
    multiply(&mut files, count.parse()?);
    let site = Site::read(&files).map_err(|faults| format!("{:?}", faults.first()))?;
    let site: &'static Site = Box::leak(Box::new(site));
    let now: Option<DateTime<Utc>> = Some(NOW.parse()?);
    let wanted = |axis: &str, value: &str| axis == "need" && value == "talk" || axis == "who" && value == "women";
    let chosen = site.directory.facets.chosen(u64::MAX).filter(|(axis, value, _)| wanted(&axis.id, value));
    let filter = chosen.fold(0, |all, (_, _, bit)| all | bit);
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
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            files.push(File { path, text });
        }
    }
    Ok(())
}

/// Adds copies of the services in turn, each with an id, a name and words of its own.
fn multiply(files: &mut Vec<File>, count: usize) {
    let services: Vec<File> = files.iter().filter(|file| file.path.starts_with(SERVICES)).cloned().collect();
    let Some(words) = files.iter_mut().find(|file| file.path == WORDS) else { return };
    let source = words.text.clone();
    for (index, service) in services.iter().cycle().take(count).enumerate() {
        let id = service.path.trim_start_matches(SERVICES).trim_end_matches(".toml");
        words.text.push_str(&message(&source, id).replacen(id, &format!("copy{index}"), 1));
    }
    let copies = services.iter().cycle().take(count).enumerate().map(|(index, service)| File {
        path: format!("{SERVICES}copy{index}.toml"),
        text: service.text.replacen("name = \"", &format!("name = \"{index} "), 1),
    });
    files.extend(copies);
}

/// The message of one service: from its first line to the next line that begins without a space.
fn message(words: &str, id: &str) -> String {
    let mut lines = words.lines().skip_while(|line| *line != format!("service-{id} ="));
    let first = lines.next().unwrap_or_default();
    let rest = lines.take_while(|line| line.is_empty() || line.starts_with(' '));
    std::iter::once("").chain(std::iter::once(first)).chain(rest).map(|line| format!("{line}\n")).collect()
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
