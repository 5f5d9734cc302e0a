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
    read(&fixture_files()?)
}

/// Its files.
pub fn fixture_files() -> Result<Vec<File>, String> {
    let mut own = Vec::new();
    collect(&FIXTURE, "", &mut own)?;
    Ok(app::fixture_site::files(own, embedded()?))
}

/// Diagnostics, one a line.
pub fn listed(problems: &[Diagnostic]) -> String {
    problems.iter().map(Diagnostic::to_string).collect::<Vec<_>>().join("\n")
}

/// Every file of content, by its path from the content folder.
pub fn files(content: &Content) -> Result<Vec<File>, String> {
    let mut files = match &content.content {
        None => embedded()?,
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

fn embedded() -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    collect(&DIRECTORY, &format!("{}/", path::DIRECTORY), &mut files)?;
    collect(&LOCALES, &format!("{}/", path::LOCALES), &mut files)?;
    Ok(files)
}

fn collect(folder: &Dir<'_>, name: &str, files: &mut Vec<File>) -> Result<(), String> {
    for file in folder.files() {
        let path = format!("{name}{}", file.path().display());
        if path::is_content(&path) {
            let text = text(&path, file.contents().to_vec())?;
            files.push(File { path, text });
        }
    }
    folder.dirs().try_for_each(|inner| collect(inner, name, files))
}

/// The text of a file of content.
fn text(path: &str, bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| {
        let whole = error.utf8_error().valid_up_to();
        let line = 1 + error.as_bytes()[..whole].iter().filter(|byte| **byte == b'\n').count();
        format!("Cannot read {path}: line {line} is not UTF-8. Save the file as UTF-8.")
    })
}

/// The content of a folder.
pub fn from_folder(root: &Path) -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    for name in [path::DIRECTORY, path::LOCALES] {
        walk(&root.join(name), name, &mut files)?;
    }
    Ok(files)
}

/// Removes a byte order mark and turns CRLF into LF.
fn plain(text: &str) -> String {
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

#[allow(clippy::disallowed_methods)] // Here, and nowhere else.
fn walk(folder: &Path, name: &str, files: &mut Vec<File>) -> Result<(), String> {
    let cannot = |path: &Path, error| unreadable(path, &error);
    for entry in fs::read_dir(folder).map_err(|error| cannot(folder, error))? {
        let entry = entry.map_err(|error| cannot(folder, error))?;
        let path = format!("{name}/{}", entry.file_name().to_string_lossy());
        // Links, pipes and devices are not followed.
        let kind = entry.file_type().map_err(|error| cannot(folder, error))?;
        if kind.is_dir() {
            walk(&entry.path(), &path, files)?;
        } else if kind.is_file() && path::is_content(&path) {
            let bytes = fs::read(entry.path()).map_err(|error| cannot(&entry.path(), error))?;
            let text = plain(&text(&entry.path().display().to_string(), bytes)?);
            files.push(File { path, text });
        }
    }
    Ok(())
}

fn unreadable(path: &Path, error: &io::Error) -> String {
    format!("Cannot read {}: {error}. Name a folder that holds `directory` and `locales`.", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;
    use include_dir::{DirEntry, File as EmbeddedFile};

    #[test]
    fn embedded_file_that_is_not_utf8_is_named() {
        const ENTRIES: &[DirEntry<'_>] = &[DirEntry::File(EmbeddedFile::new("services/a.toml", b"one\nCaf\xe9"))];
        let said = collect(&Dir::new("", ENTRIES), "directory/", &mut Vec::new());
        let expected = "Cannot read directory/services/a.toml: line 2 is not UTF-8. Save the file as UTF-8.";
        assert_eq!(said.unwrap_err(), expected);
    }
}
