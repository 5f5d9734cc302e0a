//! All content, read once and never changed afterwards. Views borrow from it while a page is rendered; after a reload the old
//! site is freed with the last response that needs it.

use crate::{
    checks::{self, Content, RULES, Rule},
    content::{
        diagnostic::Diagnostic,
        diagnostic::File,
        toml::Diagnostics,
        tree::{ContentTree, locale::PageFile, path},
    },
    directory::{self, Directory},
    i18n::{
        guide::{self, Guide},
        language_match::LanguageMatcher,
        links::Links,
        locale::{self, Locale},
        sections::{self, Section, Sections},
        translation::report,
    },
    search::{
        SearchIndex,
        other_languages::{self, OtherLanguages},
    },
};
use chrono::{DateTime, Utc};

/// Everything that pages are made from.
#[derive(Debug)]
pub struct Site {
    /// The facts.
    pub directory: Directory,
    /// The languages; the one that the others are made from in front.
    pub locales: Vec<Locale>,
    /// When a copy of the site without a clock was made, by which the age of its hours is judged; none for a site that is served.
    pub exported_at: Option<DateTime<Utc>>,
    /// The search for typed words.
    pub index: SearchIndex,
    /// The languages that are understood beside those of the site.
    pub other_languages: OtherLanguages,
    /// The sections of guidance.
    pub sections: Sections,
    /// Which language serves a reader.
    pub languages: LanguageMatcher,
}

impl Site {
    /// Reads all content, or says everything that is wrong with it.
    pub fn read(files: &[File]) -> Result<Self, Vec<Diagnostic>> {
        Self::checked(files, None)
    }

    /// Like [`Self::read`]. If there is no other fault, it also reports dates that have passed at `now`.
    pub fn read_at(files: &[File], now: DateTime<Utc>) -> Result<Self, Vec<Diagnostic>> {
        Self::checked(files, Some(now))
    }

    fn checked(files: &[File], now: Option<DateTime<Utc>>) -> Result<Self, Vec<Diagnostic>> {
        let problems = Diagnostics::default();
        let parts = read_parts(&ContentTree::new(files), RULES, now, &problems);
        let problems = sorted(problems);
        let Some(parts) = parts.filter(|_| problems.is_empty()) else { return Err(problems) };
        let Parts { directory, locales, sections, other_languages } = parts;
        let index = SearchIndex::new(&directory, &locales, &other_languages);
        let languages = LanguageMatcher::new(locales.iter().map(|locale| locale.code.as_str()));
        Ok(Self { directory, locales, exported_at: None, index, other_languages, sections, languages })
    }

    /// A language by its code.
    pub fn locale(&self, code: &str) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.code.eq_ignore_ascii_case(code))
    }

    /// The code of a language that typed text is understood in, of the site or another.
    pub fn spoken(&self, code: &str) -> Option<&str> {
        let others = self.other_languages.language.iter().map(|language| language.code.get_ref().as_str());
        self.locales.iter().map(|locale| locale.code.as_str()).chain(others).find(|known| *known == code)
    }

    /// The index of a language in `locales`.
    pub fn index_of(&self, locale: &Locale) -> usize {
        self.locales.iter().position(|other| other.code == locale.code).unwrap_or(0)
    }

    /// The sections that have a page of their own in a language: those with a link card and more than one guide.
    pub fn section_pages<'a>(&'a self, locale: &'a Locale) -> impl Iterator<Item = &'a Section> {
        let guides = |section| self.sections.on_page_of(section).flat_map(|part| locale.guides_of(part));
        self.sections.with_card().filter(move |section| guides(section).count() > 1)
    }

    /// The language that the others are made from; `read` refuses a site without one.
    pub fn default_locale(&self) -> &Locale {
        &self.locales[0]
    }
}

/// The diagnostics of these rules, and of reading.
pub fn problems(files: &[File], rules: &[Rule], now: DateTime<Utc>) -> Vec<Diagnostic> {
    let problems = Diagnostics::default();
    read_parts(&ContentTree::new(files), rules, Some(now), &problems);
    sorted(problems)
}

fn sorted(problems: Diagnostics) -> Vec<Diagnostic> {
    let mut problems = problems.into_inner();
    problems.sort();
    problems.dedup();
    problems
}

/// What a site is made from, which may still have faults.
struct Parts {
    directory: Directory,
    locales: Vec<Locale>,
    sections: Sections,
    other_languages: OtherLanguages,
}

/// Reads all content and runs rules on it. `None` if no language is the default one. The rules run without a time first, and
/// with `now` only if they found nothing: `hours-in-prose` reports other faults with a time than without.
fn read_parts(
    tree: &ContentTree<'_>,
    rules: &[Rule],
    now: Option<DateTime<Utc>>,
    problems: &Diagnostics,
) -> Option<Parts> {
    let directory = directory::read(&tree.directory, problems);
    let sections = tree.default_locale().map(|files| sections::read(files, problems)).unwrap_or_default();
    let locales = read_locales(tree, &directory, &sections, problems)?;
    let others = tree.other_languages.map(|file| other_languages::read(file, &directory.facets, problems));
    let other_languages = others.unwrap_or_default();
    let run = |now| {
        let content = Content { tree, directory: &directory, locales: &locales, sections: &sections, now };
        checks::run(rules, &content, problems);
    };
    run(None);
    if now.is_some() && problems.borrow().is_empty() {
        run(now);
    }
    Some(Parts { directory, locales, sections, other_languages })
}

/// The default language, then the others by their own names, all sorted as the default language does: each collation puts its own
/// script first, so several at once are no order.
fn read_locales(
    tree: &ContentTree<'_>,
    directory: &Directory,
    sections: &Sections,
    problems: &Diagnostics,
) -> Option<Vec<Locale>> {
    let mut locales: Vec<Locale> = tree.locales.iter().map(|files| locale::read(files, problems)).collect();
    if let Some((source, others)) = locales.split_first_mut() {
        others.sort_by(|a, b| source.formats.order(&a.endonym, &b.endonym));
    }
    if let Some(second) = tree.locales.iter().filter(|locale| locale.is_default).nth(1) {
        let path = path::settings_path(second.code);
        let help = "keep it in the one language that the others are translated from";
        problems.borrow_mut().push(Diagnostic::at(&path, 1, "two languages have status = \"source\"", help));
    }
    if tree.default_locale().is_none() {
        let mend = "write status = \"source\" in locales/en/locale.toml";
        problems.borrow_mut().push(Diagnostic::at(path::LOCALES, 1, "no language has status = \"source\"", mend));
        return None;
    }
    let pages = tree.default_locale().map(|files| files.pages.as_slice()).unwrap_or_default();
    let slugs: Vec<&str> = pages.iter().map(|page| page.slug).collect();
    read_guides(&mut locales, tree, Links { sections, directory, slugs: &slugs }, problems);
    report::apply_statuses(&mut locales, tree, problems);
    Some(locales)
}

/// The guides of the default language, and of each translation the same ones in the same order.
fn read_guides(locales: &mut [Locale], tree: &ContentTree<'_>, links: Links<'_>, problems: &Diagnostics) {
    let Some((source, others)) = locales.split_first_mut() else { return };
    let pages = tree.locale(&source.code).map(|files| files.pages.as_slice()).unwrap_or_default();
    let read = |page| Some((guide::read(page, source.tag(), &links, problems)?, page));
    let mut guides: Vec<(Guide, &PageFile<'_>)> = pages.iter().filter_map(read).collect();
    guides.sort_by_key(|(guide, _)| (guide.section, guide.order));
    for locale in others {
        let files = tree.locale(&locale.code);
        let translation =
            guides.iter().filter_map(|(guide, page)| match files.and_then(|files| files.page(page.slug)) {
                Some(own) => guide::translated(guide, own, locale.tag(), &links, problems),
                None => Some(guide::untranslated((guide, source.tag()), page, locale.tag(), &links)),
            });
        locale.guides = translation.collect();
    }
    source.guides = guides.into_iter().map(|(guide, _)| guide).collect();
}
