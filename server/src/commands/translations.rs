//! `translations`: how far each language is; what was made from what, and who reviewed it; words out to translators and back in,
//! as PO. Writes only into the folder that it is told to.

mod pieces;
pub mod po;
mod record;
mod table;

use crate::{
    cli::{TranslationCommand, Translations},
    content_source,
};
use app::{
    content::{
        diagnostic::File,
        tree::{ContentTree, path},
    },
    i18n::translation::report::{self, Translation},
};
use std::{io::Write, path::Path};

/// Does what was asked for.
pub fn run(options: &Translations, out: &mut impl Write) -> Result<(), String> {
    let folder = options.content.as_path();
    let mut files = content_source::from_folder(folder)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let tree = ContentTree::new(&files);
    let said = match options.work.as_ref().unwrap_or(&TranslationCommand::List) {
        TranslationCommand::List => table::all(&read(&tree)?, default_code(&tree)),
        TranslationCommand::Made { code, names } => {
            let translation = one(&tree, code)?;
            let (file, said) = record::made(&translation, names)?;
            save(folder, &files, vec![file], said)?
        }
        TranslationCommand::Reviewed { code, by, on, names } => {
            let translation = one(&tree, code)?;
            let (file, said) = record::reviewed(&translation, by, *on, names)?;
            save(folder, &files, vec![file], said)?
        }
        TranslationCommand::Export { code } => exported(&files, code)?,
        TranslationCommand::Import { code, file, any_language } => {
            let imported = imported(&files, code, &content_source::bytes(file)?, *any_language)?;
            save(folder, &files, imported.changed, imported.report)?
        }
    };
    write!(out, "{said}").map_err(|error| format!("Cannot print: {error}"))
}

/// The words of a language as a PO file.
pub fn exported(files: &[File], code: &str) -> Result<String, String> {
    let tree = ContentTree::new(files);
    po::export(&tree, &one(&tree, code)?)
}

/// What an import changes, and the report on it.
#[derive(Debug)]
pub struct Imported {
    /// The files with their new text.
    pub changed: Vec<File>,
    /// For the translator.
    pub report: String,
}

/// Takes the words of a PO file into a language. An error says why the file is refused, or that nothing of it fits.
pub fn imported(files: &[File], code: &str, po: &[u8], any_language: bool) -> Result<Imported, String> {
    let tree = ContentTree::new(files);
    let imported = po::import(&tree, &one(&tree, code)?, po, any_language)?;
    let report = imported.report(code);
    if imported.taken == 0 { Err(report) } else { Ok(Imported { changed: imported.changed, report }) }
}

/// Every string and page that is missing, stale or not translated, a line each.
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

/// Writes the changed files, if the content is valid with them; gives what to print.
fn save(folder: &Path, files: &[File], changed: Vec<File>, said: String) -> Result<String, String> {
    content_source::write_checked(folder, files, changed).map(|()| said)
}
