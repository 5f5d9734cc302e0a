//! `translations`: how far each language is; what was made from what, and who reviewed it; words out to translators and back in,
//! as PO. Writes only into the folder that it is told to.

mod pieces;
mod po;
mod record;
mod table;

use crate::{
    cli::{Translations, Work},
    content_source,
};
use app::{
    content::{
        diagnostic::File,
        tree::{ContentTree, path},
    },
    i18n::translation::report::{self, Translation},
    site::Site,
};
use std::{fs, io::Write, path::Path};

/// Does what was asked for.
pub fn run(options: &Translations, out: &mut impl Write) -> Result<(), String> {
    let folder = options.content.as_path();
    let mut files = content_source::from_folder(folder)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let tree = ContentTree::new(&files);
    let said = match options.work.as_ref().unwrap_or(&Work::List) {
        Work::List => table::all(&read(&tree)?, default_code(&tree)),
        Work::Made { code, names } => {
            let translation = one(&tree, code)?;
            let (file, said) = record::made(&translation, names)?;
            save(folder, &files, vec![file], said)?
        }
        Work::Reviewed { code, by, on, names } => {
            let translation = one(&tree, code)?;
            let (file, said) = record::reviewed(&translation, by, *on, names)?;
            save(folder, &files, vec![file], said)?
        }
        Work::Export { code } => po::export(&tree, &one(&tree, code)?)?,
        Work::Import { code, file } => {
            let (changed, said) = po::import(&tree, &one(&tree, code)?, &content_source::bytes(file)?)?;
            save(folder, &files, changed, said)?
        }
    };
    write!(out, "{said}").map_err(|error| format!("Cannot print: {error}"))
}

/// Every string and page that is missing or stale, a line each.
pub fn left(files: &[File]) -> Vec<String> {
    let tree = ContentTree::new(files);
    let all = report::all(&tree, &Default::default());
    all.iter().flat_map(|translation| table::to_do(translation, default_code(&tree))).collect()
}

fn default_code<'a>(tree: &ContentTree<'a>) -> &'a str {
    tree.default_locale().map_or("", |locale| locale.code)
}

fn read(tree: &ContentTree<'_>) -> Result<Vec<Translation>, String> {
    let problems = Default::default();
    let all = report::all(tree, &problems);
    let problems = problems.into_inner();
    if problems.is_empty() { Ok(all) } else { Err(content_source::listed(&problems)) }
}

fn one(tree: &ContentTree<'_>, code: &str) -> Result<Translation, String> {
    let found = read(tree)?.into_iter().find(|translation| translation.code == code);
    found.ok_or_else(|| {
        let settings = path::settings_path(code);
        format!("There is no translation \"{code}\": begin with a file {settings}.")
    })
}

/// Writes the changed files, if the content is whole with them; else nothing.
#[allow(clippy::disallowed_methods)] // What was asked for; the server never comes here.
fn save(folder: &Path, files: &[File], changed: Vec<File>, said: String) -> Result<String, String> {
    let untouched = files.iter().filter(|file| !changed.iter().any(|other| other.path == file.path));
    let after: Vec<File> = untouched.chain(&changed).cloned().collect();
    Site::read(&after).map_err(|problems| format!("Nothing was written:\n{}", content_source::listed(&problems)))?;
    for file in &changed {
        let path = folder.join(&file.path);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, &file.text));
        written.map_err(|error| format!("Cannot write {}: {error}", file.path))?;
    }
    Ok(said)
}
