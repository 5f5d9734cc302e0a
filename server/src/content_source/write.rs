//! Writes files of content into the folder of an editor: only when the whole content is valid with them, and each file whole.

use super::listed;
use app::{content::diagnostic::File, site::Site};
use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
    process,
};

/// Writes the changed files, if the content of `folder` is valid with them; otherwise writes nothing and says why. `files` is the
/// content as it is now. Each file is written beside its place and then renamed, so that a crash leaves the old file or the
/// new one, never half a file.
pub fn write_checked(folder: &Path, files: &[File], changed: Vec<File>) -> Result<(), String> {
    let untouched = files.iter().filter(|file| !changed.iter().any(|other| other.path == file.path));
    let after: Vec<File> = untouched.chain(&changed).cloned().collect();
    Site::read(&after).map_err(|problems| format!("Nothing was written:\n{}", listed(&problems)))?;
    let drafts = changed.iter().map(|file| {
        Draft::new(&folder.join(&file.path), &file.text).map_err(|error| format!("Cannot write {}: {error}", file.path))
    });
    let drafts = drafts.collect::<Result<Vec<_>, _>>()?;
    drafts.into_iter().try_for_each(|draft| {
        let target = draft.target.clone();
        draft.publish().map_err(|error| format!("Cannot write {}: {error}", target.display()))
    })
}

/// A temporary file that is written but not yet published. If it is dropped before that, the file is removed.
struct Draft {
    target: PathBuf,
    temporary: PathBuf,
}

impl Draft {
    #[allow(clippy::disallowed_methods)] // An editor asked for it; the server never comes here.
    fn new(target: &Path, text: &str) -> io::Result<Self> {
        let folder = target.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        // No ending of a file of content: `serve` must not read it.
        let temporary = folder.join(format!(".{name}.{}.tmp", process::id()));
        let mut file = fs::File::create_new(&temporary)?;
        let draft = Self { target: target.to_owned(), temporary };
        if let Ok(present) = fs::metadata(target) {
            file.set_permissions(present.permissions())?;
        }
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        Ok(draft)
    }

    #[allow(clippy::disallowed_methods)]
    fn publish(self) -> io::Result<()> {
        fs::rename(&self.temporary, &self.target)
    }
}

impl Drop for Draft {
    #[allow(clippy::disallowed_methods)]
    fn drop(&mut self) {
        // Not there any more after `publish`.
        let _gone = fs::remove_file(&self.temporary);
    }
}
