//! `translations`: how far each language is; what was made from what, and who reviewed it; words out to translators and back in,
//! as PO. Writes only into the folder that it is told to.

mod pieces;
mod po;
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
        TranslationCommand::Export { code } => po::export(&tree, &one(&tree, code)?)?,
        TranslationCommand::Import { code, file } => {
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

/// Writes the changed files, if the content is valid with them; gives what to print.
fn save(folder: &Path, files: &[File], changed: Vec<File>, said: String) -> Result<String, String> {
    content_source::write_checked(folder, files, changed).map(|()| said)
}
