//! The real binary, and content to spoil: a copy of the live content in a folder that goes away by itself.
#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use tempfile::TempDir;

pub mod serving;

pub fn binary() -> Command {
    Command::new(env!("CARGO_BIN_EXE_safe-to-talk"))
}

pub fn run(arguments: &[&str]) -> Output {
    binary().args(arguments).output().unwrap()
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A copy of the live content.
pub struct Content(TempDir);

impl Content {
    pub fn copy() -> Self {
        let folder = tempfile::tempdir().unwrap();
        ["directory", "locales"].iter().for_each(|name| copy(&root().join(name), &folder.path().join(name)));
        Self(folder)
    }

    pub fn path(&self) -> &str {
        self.0.path().to_str().unwrap()
    }

    pub fn write(&self, file: &str, text: &str) {
        fs::write(self.0.path().join(file), text).unwrap();
    }

    /// Writes a file that may be new.
    pub fn create(&self, file: &str, text: &str) {
        let path = self.0.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn remove(&self, file: &str) {
        fs::remove_file(self.0.path().join(file)).unwrap();
    }

    /// Every file and what it holds.
    pub fn all(&self) -> BTreeMap<PathBuf, String> {
        let mut all = BTreeMap::new();
        gather(self.0.path(), &mut all);
        all
    }

    /// The codes of all languages.
    pub fn locales(&self) -> Vec<String> {
        let folders = fs::read_dir(self.0.path().join("locales")).unwrap().map(|entry| entry.unwrap().path());
        let folders = folders.filter(|path| path.is_dir());
        folders.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect()
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.path().join(file)).unwrap()
    }

    /// Changes a file; the text to be changed must be there. Gives the line, from 1, on which the change begins.
    pub fn change(&self, file: &str, from: &str, to: &str) -> usize {
        let text = self.read(file);
        let at = text.find(from).unwrap_or_else(|| panic!("{file} has no {from:?}"));
        self.write(file, &text.replacen(from, to, 1));
        1 + text[..at].matches('\n').count()
    }

    /// Adds lines at the end of a file. Gives the line, from 1, on which they begin.
    pub fn append(&self, file: &str, lines: &str) -> usize {
        let text = self.read(file);
        self.write(file, &format!("{text}{lines}\n"));
        1 + text.lines().count()
    }
}

fn gather(folder: &Path, all: &mut BTreeMap<PathBuf, String>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            gather(&path, all)
        } else {
            let text = fs::read_to_string(&path).unwrap();
            all.insert(path, text);
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)
        } else {
            fs::copy(entry.path(), target).map(drop).unwrap()
        }
    }
}
