//! `export`: writes the whole site as files with the same `render`. The pages do not say what is open or closed, since
//! the time at which somebody reads a file is unknown, and they leave out hours whose source is too old on the day of
//! the export. It never writes into a folder that is not empty.

use crate::{cli::Export, clock::Clock, content_source, http::router::ROBOTS};
use app::{
    render::render,
    route::{ErrorPage, PageId, Route},
};
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// Writes every page and prints their number.
///
/// # Errors
/// Says which fault the content has, that the folder is not empty, or why it cannot be written to.
#[allow(clippy::disallowed_methods)] // Only checks that the folder is empty.
pub fn run(options: &Export, out: &mut impl Write) -> Result<(), String> {
    let site = content_source::for_export(&options.content, Clock::System)?;
    let to = options.to.as_path();
    let cannot = |error: io::Error| format!("Cannot write into {}: {error}", to.display());
    if fs::read_dir(to).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(format!("{} is not empty: name a folder that is empty or not there yet.", to.display()));
    }
    let source = site.default_locale().code.as_str();
    let home = Route { locale: source, page_id: PageId::Home };
    let missing = Route { locale: source, page_id: PageId::Error(ErrorPage::NotFound) };
    let pages = Route::all(&site).into_iter().map(|route| (file(to, &route.page_id.path(route.locale)), route));
    let named = [(to.join("index.html"), home), (to.join("404.html"), missing)];
    let mut count = 0;
    for (file, route) in pages.chain(named) {
        write(&file, &render(&site, route, None).html).map_err(cannot)?;
        count += 1;
    }
    write(&to.join("robots.txt"), ROBOTS).map_err(cannot)?;
    writeln!(out, "{count} pages in {}", to.display()).map_err(cannot)
}

fn file(to: &Path, path: &str) -> PathBuf {
    to.join(path.trim_start_matches('/')).join("index.html")
}

#[allow(clippy::disallowed_methods)] // The user asked for these files; the server does not call this function.
fn write(file: &Path, text: &str) -> io::Result<()> {
    file.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(file, text)
}
