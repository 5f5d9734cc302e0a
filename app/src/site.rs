//! All content, read once and never changed afterwards. A site is kept for as long as the process runs, so that every view
//! can hold a plain reference to it.

use crate::content::toml::Diagnostics;
use crate::{
    content::diagnostic::{Diagnostic, File},
    directory::{self, Directory},
    hours,
    i18n::{
        checks::Check,
        exit_label,
        guide::{self, Guide},
        hour_claims::{self, HourClaim},
        links::Links,
        locale::{self, Locale},
        translation::parity,
        translation::report,
    },
    search::SearchIndex,
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
    /// Where prose says that a line is open at every hour.
    pub hour_claims: Vec<HourClaim>,
    /// When a copy of the site without a clock was made, by which the age of its hours is judged; none for a site that is served.
    pub kept_at: Option<DateTime<Utc>>,
    /// The search for typed words.
    pub index: SearchIndex,
}

impl Site {
    /// Reads all content, or says everything that is wrong with it.
    pub fn read(files: &[File]) -> Result<Self, Vec<Diagnostic>> {
        let problems = Diagnostics::default();
        let directory = directory::read(files, &problems);
        let mut locales: Vec<Locale> = codes(files).iter().map(|code| locale::read(code, files, &problems)).collect();
        // The source, then as their own names are sorted.
        locales.sort_by(|a, b| b.is_default.cmp(&a.is_default).then_with(|| a.formats.order(&a.endonym, &b.endonym)));
        if locales.first().is_none_or(|locale| !locale.is_default) {
            let mend = "write status = \"source\" in locales/en/locale.toml";
            problems.borrow_mut().push(Diagnostic::at("locales", 1, "no language is the source", mend));
            return Err(sorted(problems));
        }
        read_guides(&mut locales, files, &directory, &problems);
        report::apply_statuses(&mut locales, files, &problems);
        let (source, others) = (&locales[0].code, locales.iter().skip(1));
        others.for_each(|locale| parity::check_strings(source, &locale.code, files, &problems));
        files.iter().for_each(|file| directory.forbidden.check(file, &problems));
        locales.iter().for_each(|locale| exit_label::check(&locale.code, files, &problems));
        locales.iter().for_each(|locale| Check { locale, files, directory: &directory, problems: &problems }.all());
        let hour_claims = hour_claims::find(files, &directory);
        let problems = sorted(problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let index = SearchIndex::new(&directory, &locales);
        Ok(Self { directory, locales, hour_claims, kept_at: None, index })
    }

    /// Faults that come with time: bank holidays that will soon not be known, hours that are too old, pages that nobody has read
    /// again for a year.
    pub fn check_dates(&self, now: DateTime<Utc>) -> Vec<Diagnostic> {
        let today = hours::local(now).date_naive();
        let old = |guide: &&Guide| guide.reviewed.checked_add_months(LASTS).is_none_or(|until| until < today);
        let guides =
            self.locales.iter().flat_map(|locale| locale.guides.iter().filter(old).map(move |guide| (locale, guide)));
        let stale = guides.map(|(locale, guide)| {
            let file = format!("locales/{}/pages/{}.md", locale.code, guide.slug);
            let wrong = format!("nobody has read this page against the facts since {}", guide.reviewed);
            Diagnostic::at(&file, guide.reviewed_line, wrong, "read it again, mend it, and set the day in `reviewed`")
        });
        let claims = self.hour_claims.iter().filter_map(|claim| claim.problem(&self.directory, now));
        self.directory
            .check_dates(now)
            .into_iter()
            .chain(self.directory.check_hours(now))
            .chain(claims)
            .chain(stale)
            .collect()
    }

    /// A language by its code.
    pub fn locale(&self, code: &str) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.code.eq_ignore_ascii_case(code))
    }

    /// The index of a language in `locales`.
    pub fn index_of(&self, locale: &Locale) -> usize {
        self.locales.iter().position(|other| other.code == locale.code).unwrap_or(0)
    }

    /// The language that the others are made from; `read` refuses a site without one.
    pub fn default_locale(&self) -> &Locale {
        &self.locales[0]
    }
}

fn sorted(problems: Diagnostics) -> Vec<Diagnostic> {
    let mut problems = problems.into_inner();
    problems.sort();
    problems.dedup();
    problems
}

fn codes(files: &[File]) -> BTreeSet<String> {
    let inside = files.iter().filter_map(|file| file.path.strip_prefix("locales/")?.split_once('/'));
    inside.map(|(code, _)| code.to_owned()).collect()
}

fn pages<'a>(code: &str, files: &'a [File]) -> Vec<&'a File> {
    let folder = format!("locales/{code}/pages/");
    files.iter().filter(|file| file.path.starts_with(&folder) && file.path.ends_with(".md")).collect()
}

/// The guides of the source, and of each translation the same ones in the same order.
fn read_guides(locales: &mut [Locale], files: &[File], directory: &Directory, problems: &Diagnostics) {
    let Some((source, others)) = locales.split_first_mut() else { return };
    let english = pages(&source.code, files);
    english.iter().for_each(|file| check_name(file, &source.code, problems));
    let slugs: Vec<&str> = english.iter().map(|file| file.stem()).collect();
    let links = Links { directory, slugs: &slugs };
    let mut guides: Vec<_> =
        english.iter().filter_map(|file| Some((guide::read(file, source.tag(), &links, problems)?, *file))).collect();
    guides.sort_by_key(|(guide, _)| (guide.group, guide.order));
    for locale in others {
        let own = pages(&locale.code, files);
        own.iter().filter(|file| !slugs.contains(&file.stem())).for_each(|file| strange(file, &source.code, problems));
        let translation =
            guides.iter().filter_map(|(guide, file)| match own.iter().find(|other| other.stem() == file.stem()) {
                Some(own) => guide::translated(guide, [file, own], locale.tag(), &links, problems),
                None => Some(guide::untranslated((guide, source.tag()), file, locale.tag(), &links)),
            });
        locale.guides = translation.collect();
    }
    source.guides = guides.into_iter().map(|(guide, _)| guide).collect();
}

fn strange(file: &File, source: &str, problems: &Diagnostics) {
    let mend = format!("name it like a file of locales/{source}/pages, or remove it");
    problems.borrow_mut().push(Diagnostic::at(&file.path, 1, "this is the translation of no page", mend));
}

fn check_name(file: &File, code: &str, problems: &Diagnostics) {
    let fault = |wrong: &str, mend: &str| problems.borrow_mut().push(Diagnostic::at(&file.path, 1, wrong, mend));
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let inside = file.path.strip_prefix(&format!("locales/{code}/pages/")).unwrap_or(&file.path);
    if TAKEN.contains(&file.stem()) {
        fault("this name is the address of another page", "give the file another name");
    }
    if inside.contains('/') || !file.stem().chars().all(plain) {
        let mend = "name it with small letters, digits and hyphens, directly in the folder `pages`";
        fault("this name cannot be an address", mend);
    }
}
