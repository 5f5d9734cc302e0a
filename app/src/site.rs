//! All content, read once and never changed afterwards. A site is kept for as long as the process runs, so that every view
//! can hold a plain reference to it.

use crate::{
    directory::{self, Directory, fields::Problems},
    problem::{File, Problem},
    text::{
        checks::Check,
        guide,
        links::Links,
        locale::{self, Locale, Status},
    },
};
use std::collections::BTreeSet;

/// The addresses that pages of guidance cannot have.
const TAKEN: [&str; 2] = ["services", "helpline"];

/// Everything that pages are made from.
#[derive(Debug)]
pub struct Site {
    /// The facts.
    pub directory: Directory,
    /// The languages; the one that the others are made from in front.
    pub locales: Vec<Locale>,
}

impl Site {
    /// Reads all content, or says everything that is wrong with it.
    pub fn read(files: &[File]) -> Result<Self, Vec<Problem>> {
        let problems = Problems::default();
        let directory = directory::read(files, &problems);
        let mut locales: Vec<Locale> = codes(files).iter().map(|code| locale::read(code, files, &problems)).collect();
        locales.sort_by_key(|locale| locale.status != Status::Source);
        if locales.first().is_none_or(|locale| locale.status != Status::Source) {
            problems.borrow_mut().push(Problem::at(
                "locales",
                1,
                "no language is the source",
                "write status = \"source\" in locales/en/locale.toml",
            ));
        }
        locales.iter_mut().for_each(|locale| read_guides(locale, files, &directory, &problems));
        files.iter().for_each(|file| directory.never_print.check(file, &problems));
        locales.iter().for_each(|locale| Check { locale, files, directory: &directory, problems: &problems }.all());
        finish(Self { directory, locales }, problems)
    }

    /// A language by its code.
    pub fn locale(&self, code: &str) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.code.eq_ignore_ascii_case(code))
    }

    /// The language that the others are made from; `read` refuses a site without one.
    pub fn source(&self) -> &Locale {
        &self.locales[0]
    }
}

fn finish(site: Site, problems: Problems) -> Result<Site, Vec<Problem>> {
    let mut problems = problems.into_inner();
    problems.sort();
    problems.dedup();
    if problems.is_empty() { Ok(site) } else { Err(problems) }
}

fn codes(files: &[File]) -> BTreeSet<String> {
    let inside = files.iter().filter_map(|file| file.path.strip_prefix("locales/")?.split_once('/'));
    inside.map(|(code, _)| code.to_owned()).collect()
}

fn read_guides(locale: &mut Locale, files: &[File], directory: &Directory, problems: &Problems) {
    let folder = format!("locales/{}/pages/", locale.code);
    let pages: Vec<&File> =
        files.iter().filter(|file| file.path.starts_with(&folder) && file.path.ends_with(".md")).collect();
    let slugs: Vec<&str> = pages.iter().map(|file| file.stem()).collect();
    for file in pages.iter().filter(|file| TAKEN.contains(&file.stem())) {
        problems.borrow_mut().push(Problem::at(
            &file.path,
            1,
            "this name is the address of another page",
            "give the file another name",
        ));
    }
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    for file in pages.iter().filter(|file| file.path[folder.len()..].contains('/') || !file.stem().chars().all(plain)) {
        let mend = "name it with small letters, digits and hyphens, directly in the folder `pages`";
        problems.borrow_mut().push(Problem::at(&file.path, 1, "this name cannot be an address", mend));
    }
    let links = Links { directory, slugs: &slugs };
    let mut guides: Vec<_> = pages.iter().map(|file| guide::read(file, locale, &links, problems)).collect();
    guides.sort_by_key(|guide| (guide.group, guide.order));
    locale.guides = guides;
}
