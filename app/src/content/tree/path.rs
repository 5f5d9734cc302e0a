//! Where each file of content lies.

use crate::content::diagnostic::File;

/// The folder of facts.
pub const DIRECTORY: &str = "directory";
/// The folder of languages.
pub const LOCALES: &str = "locales";

/// The bank holidays, in the folder of facts.
pub const BANK_HOLIDAYS: &str = "bank-holidays.toml";
/// The areas in which services help, in the folder of facts.
pub const AREAS: &str = "areas.toml";
/// The finder's vocabulary, in the folder of facts.
pub const FACETS: &str = "facets.toml";
/// The figures that pages show, in the folder of facts.
pub const FIGURES: &str = "figures.toml";
/// What must stand on some page, in the folder of facts.
pub const COVERAGE: &str = "coverage.toml";
/// The numbers that words may hold, in the folder of facts.
pub const ALLOWED_NUMBERS: &str = "allowed-numbers.toml";
/// What is still to be asked, in the folder of facts.
pub const QUESTIONS: &str = "questions.toml";
/// What no file may say, in the folder of facts.
pub const NEVER_PRINT: &str = "never-print.toml";
/// The choices that the whole site rests on, in the folder of facts.
pub const SITE: &str = "site.toml";
/// The folder of helplines, in the folder of facts.
pub const HELPLINES: &str = "helplines";
/// The folder of services, in the folder of facts.
pub const SERVICES: &str = "services";
/// Begins the path of each page of a language.
pub const PAGES: &str = "pages/";
/// The sections of guidance, in the folder of the default language.
pub const SECTIONS: &str = "sections.toml";
/// Phrases in languages into which the site is not translated, in the folder of languages.
pub const OTHER_LANGUAGES: &str = "other-languages.toml";
/// The settings of a language.
pub const SETTINGS: &str = "locale.toml";
/// What each text of a translation was made from, and who reviewed it.
pub const REVIEW_LOG: &str = "made-from.toml";

/// What stands on the home page, in the folder of a language.
pub const HOME_STRINGS: &str = "home.ftl";
/// The sentences of helplines, in the folder of a language.
pub const HELPLINE_STRINGS: &str = "helplines.ftl";
/// The sentences of services, in the folder of a language.
pub const SERVICE_STRINGS: &str = "services.ftl";
/// What stands on the page of a service, in the folder of a language.
pub const SERVICE_PAGE_STRINGS: &str = "service.ftl";
/// The labels of the finder, in the folder of a language.
pub const FINDER_STRINGS: &str = "finder.ftl";
/// The words by which the search understands what is typed, in the folder of a language.
pub const SEARCH_TERMS: &str = "words.ftl";

/// A file and its path within a folder: within that of facts, or within that of one language, where it is the same in every language.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'a> {
    /// The path within the folder.
    pub path: &'a str,
    /// The file.
    pub file: &'a File,
}

/// Whether a file belongs to the content: notes for editors lie beside it and do not.
pub fn is_content(path: &str) -> bool {
    path.ends_with(".toml") || path.ends_with(".ftl") || (path.ends_with(".md") && path.contains("/pages/"))
}

/// Whether a name can be part of a URL as it stands.
pub fn is_url_part(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// The path of a file of settings.
pub fn setting_path(name: &str) -> String {
    [DIRECTORY, name].join("/")
}

/// The path of a file of a language.
pub fn locale_path(code: &str, area: &str) -> String {
    [LOCALES, code, area].join("/")
}

/// The path of a page.
pub fn page_path(code: &str, slug: &str) -> String {
    locale_path(code, &format!("{PAGES}{slug}.md"))
}

/// The path of a language's settings.
pub fn settings_path(code: &str) -> String {
    locale_path(code, SETTINGS)
}

/// The path of the file that says what a translation was made from.
pub fn review_log_path(code: &str) -> String {
    locale_path(code, REVIEW_LOG)
}
