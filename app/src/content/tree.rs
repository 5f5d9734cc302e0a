//! All files of content, sorted by what they hold, and parsed once. Only this module knows where a file lies: everything after
//! it takes these nodes, and asks `path` for the path of a file that is missing or is to be written.

pub mod locale;
pub mod path;

use super::diagnostic::File;
use locale::LocaleFiles;
use path::{DIRECTORY, HELPLINES, LOCALES, OTHER_LANGUAGES, Placed, SERVICES, setting_path};
use std::collections::BTreeMap;

/// All content.
#[derive(Debug)]
pub struct ContentTree<'a> {
    /// Every file, whatever it holds.
    pub files: &'a [File],
    /// The facts.
    pub directory: DirectoryFiles<'a>,
    /// The languages: the one that the others are translated from first, then by their codes.
    pub locales: Vec<LocaleFiles<'a>>,
    /// Phrases in other languages.
    pub other_languages: Option<&'a File>,
}

/// The files of facts.
#[derive(Debug, Default)]
pub struct DirectoryFiles<'a> {
    /// All other files: `site.toml`, `facets.toml` and so on.
    pub settings: Vec<&'a File>,
    /// Helplines, then services.
    pub records: Vec<RecordFile<'a>>,
}

/// Which folder a record stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordKind {
    /// A line to call, text or write to.
    Helpline,
    /// Anything else.
    Service,
}

/// A record.
#[derive(Debug)]
pub struct RecordFile<'a> {
    /// Its file.
    pub file: &'a File,
    /// Its folder.
    pub kind: RecordKind,
    /// Whether it stands in a folder within that folder, where no record belongs.
    pub is_nested: bool,
}

impl<'a> ContentTree<'a> {
    /// Sorts and parses all files.
    pub fn new(files: &'a [File]) -> Self {
        let mut directory = Vec::new();
        let mut locales: BTreeMap<&str, Vec<Placed<'_>>> = BTreeMap::new();
        let mut other_languages = None;
        for file in files {
            match file.path.split_once('/') {
                Some((DIRECTORY, name)) => directory.push(Placed { path: name, file }),
                Some((LOCALES, OTHER_LANGUAGES)) => other_languages = Some(file),
                Some((LOCALES, rest)) => {
                    let Some((code, path)) = rest.split_once('/') else { continue };
                    locales.entry(code).or_default().push(Placed { path, file });
                }
                _ => {}
            }
        }
        let mut locales: Vec<_> = locales.into_iter().map(|(code, files)| LocaleFiles::new(code, &files)).collect();
        locales.sort_by_key(|locale| !locale.is_default);
        Self { files, directory: DirectoryFiles::new(&directory), locales, other_languages }
    }

    /// The language that the others are translated from.
    pub fn default_locale(&self) -> Option<&LocaleFiles<'a>> {
        self.locales.first().filter(|locale| locale.is_default)
    }

    /// The languages that are translated from that one.
    pub fn translations(&self) -> impl Iterator<Item = &LocaleFiles<'a>> {
        let default = self.default_locale().map(|locale| locale.code);
        self.locales.iter().filter(move |locale| Some(locale.code) != default)
    }

    /// A language by its code.
    pub fn locale(&self, code: &str) -> Option<&LocaleFiles<'a>> {
        self.locales.iter().find(|locale| locale.code == code)
    }
}

impl<'a> DirectoryFiles<'a> {
    fn new(files: &[Placed<'a>]) -> Self {
        let mut found = Self::default();
        for Placed { path, file } in files {
            let record = |kind, rest: &str| RecordFile { file, kind, is_nested: rest.contains('/') };
            match path.split_once('/') {
                Some((HELPLINES, rest)) => found.records.push(record(RecordKind::Helpline, rest)),
                Some((SERVICES, rest)) => found.records.push(record(RecordKind::Service, rest)),
                _ => found.settings.push(file),
            }
        }
        found.records.sort_by_key(|record| record.kind);
        found
    }

    /// A file of settings by its name.
    pub fn setting(&self, name: &str) -> Option<&'a File> {
        let path = setting_path(name);
        self.settings.iter().find(|file| file.path == path).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::{
        locale::{StringsKind, TextFile},
        *,
    };

    fn files(texts: &[(&str, &str)]) -> Vec<File> {
        texts.iter().map(|(path, text)| File { path: (*path).to_owned(), text: (*text).to_owned() }).collect()
    }

    #[test]
    fn the_default_language_comes_first_even_if_other_lines_of_its_settings_are_no_toml() {
        let files = files(&[
            ("locales/README.md", "no language"),
            ("locales/ar/home.ftl", "a = b"),
            ("locales/en/locale.toml", "code = \nstatus = \"source\"\n"),
            ("locales/de/locale.toml", "status = \"other\"\n"),
        ]);
        let tree = ContentTree::new(&files);
        assert_eq!(tree.locales.iter().map(|locale| locale.code).collect::<Vec<_>>(), ["en", "ar", "de"]);
        assert_eq!(tree.default_locale().unwrap().code, "en");
        assert_eq!(tree.translations().map(|locale| locale.code).collect::<Vec<_>>(), ["ar", "de"]);
        assert!(tree.locale("ar").unwrap().settings.is_none());
        assert!(ContentTree::new(&files[..2]).default_locale().is_none());
        assert_eq!(ContentTree::new(&files[..2]).translations().count(), 1);
    }

    #[test]
    fn each_file_of_a_language_has_its_node() {
        let files = files(&[
            ("locales/en/services.ftl", "service-a =\n    .what = Help\nbroken = {\n"),
            ("locales/en/pages/plan.md", "+++\ntitle = \"T\"\n+++\n\nBody.\n"),
            ("locales/en/pages/deep/er.md", "Body.\n"),
            ("locales/en/made-from.toml", ""),
            ("locales/en/STYLE.md", ""),
            ("locales/en/home.ftl", "home = Home\n"),
        ]);
        let tree = ContentTree::new(&files);
        let en = tree.locale("en").unwrap();
        let [services, home] = en.strings.as_slice() else { unreachable!() };
        assert_eq!((services.kind(), services.errors.len()), (StringsKind::Records, 1));
        assert_eq!((home.kind(), home.errors.len()), (StringsKind::Interface, 0));
        assert_eq!(services.messages().map(|message| message.id.name).collect::<Vec<_>>(), ["service-a"]);
        let [plan, deep] = en.pages.as_slice() else { unreachable!() };
        assert_eq!((plan.slug, plan.front, plan.body, plan.is_nested), ("plan", "title = \"T\"", "\nBody.\n", false));
        assert_eq!((deep.slug, deep.front, deep.is_nested), ("er", "", true));
        assert!(en.review_log.is_some() && en.files.len() == files.len());
        let texts: Vec<_> = en.texts().into_iter().map(TextFile::area).collect();
        assert_eq!(texts, ["home.ftl", "pages/deep/er.md", "pages/plan.md", "services.ftl"]);
    }

    #[test]
    fn records_have_the_kind_of_their_folder_and_all_else_is_settings() {
        let files = files(&[
            ("directory/services/a.toml", ""),
            ("directory/services/b/c.toml", ""),
            ("directory/helplines/d.toml", ""),
            ("directory/site.toml", ""),
            ("elsewhere/site.toml", ""),
        ]);
        let directory = ContentTree::new(&files).directory;
        let records: Vec<_> = directory.records.iter().map(|r| (r.file.stem(), r.kind, r.is_nested)).collect();
        let (helpline, service) = (RecordKind::Helpline, RecordKind::Service);
        assert_eq!(records, [("d", helpline, false), ("a", service, false), ("c", service, true)]);
        assert_eq!(directory.settings.len(), 1);
        assert!(directory.setting("site.toml").is_some() && directory.setting("facets.toml").is_none());
    }
}
