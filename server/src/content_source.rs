//! Brings content into memory: from the binary, or from a folder that an editor works in. Only `write` writes files.

mod write;

use crate::{
    cli::{Content, Locales},
    clock::Clock,
};
use app::{
    content::{
        diagnostic::{Diagnostic, File},
        tree::{ContentTree, path},
    },
    i18n::translation::report,
    site::Site,
};
use include_dir::{Dir, include_dir};
use std::{fs, io, path::Path};
pub use write::write_checked;

static DIRECTORY: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../directory");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../locales");
static FIXTURE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../app/tests/fixture");

/// The site, or one message that says all that is wrong with its content.
pub fn site(content: &Content) -> Result<Site, String> {
    read(&files(content)?)
}

/// The same for a copy that has no clock, made now.
pub fn for_export(content: &Content, clock: Clock) -> Result<Site, String> {
    Ok(Site { exported_at: Some(clock.now()), ..site(content)? })
}

/// The same from its files.
pub fn read(files: &[File]) -> Result<Site, String> {
    Site::read(files).map_err(|problems| listed(&problems))
}

/// The small site from which the catalogue of components is drawn.
pub fn fixture_site() -> Result<Site, String> {
    read(&fixture_files())
}

/// Its files.
pub fn fixture_files() -> Vec<File> {
    let mut own = Vec::new();
    collect(&FIXTURE, "", &mut own);
    app::fixture_site::files(own, embedded())
}

/// Diagnostics, one a line.
pub fn listed(problems: &[Diagnostic]) -> String {
    problems.iter().map(Diagnostic::to_string).collect::<Vec<_>>().join("\n")
}

/// Every file of content, by its path from the content folder.
pub fn files(content: &Content) -> Result<Vec<File>, String> {
    let mut files = match &content.content {
        None => embedded(),
        Some(folder) => from_folder(folder)?,
    };
    files.sort_by(|a, b| a.path.cmp(&b.path));
    if content.locales == Locales::Reviewed {
        let left_out = report::unreviewed(&ContentTree::new(&files));
        files.retain(|file| !left_out.contains(&file.path));
    }
    Ok(files)
}

/// The bytes of a certificate or its key.
#[allow(clippy::disallowed_methods)] // Here, and nowhere else.
pub fn bytes(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("Cannot read {}: {error}.", file.display()))
}

fn embedded() -> Vec<File> {
    let mut files = Vec::new();
    collect(&DIRECTORY, &format!("{}/", path::DIRECTORY), &mut files);
    collect(&LOCALES, &format!("{}/", path::LOCALES), &mut files);
    files
}

fn collect(folder: &Dir<'_>, name: &str, files: &mut Vec<File>) {
    let inside = folder.files().filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)));
    let named = inside.map(|(path, text)| File { path: format!("{name}{path}"), text: text.to_owned() });
    files.extend(named.filter(|file| path::is_content(&file.path)));
    folder.dirs().for_each(|inner| collect(inner, name, files));
}

/// The content of a folder.
pub fn from_folder(root: &Path) -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    for name in [path::DIRECTORY, path::LOCALES] {
        walk(&root.join(name), name, &mut files).map_err(|(path, error)| {
            format!("Cannot read {path}: {error}. Name a folder that holds `directory` and `locales`.")
        })?;
    }
    Ok(files)
}

/// Removes a byte order mark and turns CRLF into LF.
fn plain(text: &str) -> String {
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

type Unreadable = (String, io::Error);

#[allow(clippy::disallowed_methods)] // Here, and nowhere else.
fn walk(folder: &Path, name: &str, files: &mut Vec<File>) -> Result<(), Unreadable> {
    let at = |error| (folder.display().to_string(), error);
    for entry in fs::read_dir(folder).map_err(at)? {
        let entry = entry.map_err(at)?;
        let path = format!("{name}/{}", entry.file_name().to_string_lossy());
        // Links, pipes and devices are not followed.
        let kind = entry.file_type().map_err(at)?;
        if kind.is_dir() {
            walk(&entry.path(), &path, files)?;
        } else if kind.is_file() && path::is_content(&path) {
            let text = fs::read_to_string(entry.path()).map_err(|error| (entry.path().display().to_string(), error))?;
            files.push(File { path, text: plain(&text) });
        }
    }
    Ok(())
}
