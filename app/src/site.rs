//! All content, read once and never changed afterwards. A site is kept for as long as the process runs, so that every view
//! can hold a plain reference to it.

use crate::{
    directory::{self, Directory, fields::Problems},
    hours,
    problem::{File, Problem},
    text::{
        checks::Check,
        guide::{self, Guide},
        links::Links,
        locale::{self, Locale, Status},
    },
};
use chrono::{DateTime, Months, Utc};
use std::collections::BTreeSet;

/// How long a page may stand before somebody reads it again; the law wants it of the accessibility statement.
const LASTS: Months = Months::new(12);

/// The addresses that pages of guidance cannot have.
const TAKEN: [&str; 7] = ["services", "find", "helpline", "me", "someone", "work", "site"];

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

    /// Faults that come with time: bank holidays that will soon not be known, pages that nobody has read again for a year.
    pub fn check_dates(&self, now: DateTime<Utc>) -> Vec<Problem> {
        let today = hours::local(now).date_naive();
        let old = |guide: &&Guide| guide.reviewed.checked_add_months(LASTS).is_none_or(|until| until < today);
        let guides =
            self.locales.iter().flat_map(|locale| locale.guides.iter().filter(old).map(move |guide| (locale, guide)));
        let stale = guides.map(|(locale, guide)| {
            let file = format!("locales/{}/pages/{}.md", locale.code, guide.slug);
            let wrong = format!("nobody has read this page against the facts since {}", guide.reviewed);
            Problem::at(&file, guide.reviewed_line, wrong, "read it again, mend it, and set the day in `reviewed`")
        });
        self.directory.check_dates(now).into_iter().chain(stale).collect()
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
