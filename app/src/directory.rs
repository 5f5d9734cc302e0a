//! The facts that editors keep: who can help, how to reach them, when, and where we learned it. Read once from
//! `directory/`; every fault is noted with its line. Holds no words of any language and never imports Leptos.

pub mod allowed_numbers;
pub mod areas;
pub mod choices;
pub mod contact;
pub mod coverage;
pub mod facets;
pub mod figures;
pub mod forbidden;
pub mod holidays;
pub mod old_facts;
pub mod old_hours;
pub mod phone;
pub mod phrase;
pub mod place;
pub mod questions;
pub mod record;
pub mod replaced_days;
pub mod selection;
pub mod site_settings;
pub mod source_date;
pub mod unconfirmed;
pub mod web;

use crate::content::toml::{self, Diagnostics, Faults, Reading};
use crate::{
    content::{
        diagnostic::Diagnostic,
        tree::{
            DirectoryFiles, RecordFile,
            path::{
                self, ALLOWED_NUMBERS, AREAS, BANK_HOLIDAYS, COVERAGE, FACETS, FIGURES, NEVER_PRINT, QUESTIONS, SITE,
            },
        },
    },
    hours::Calendar,
};
use allowed_numbers::AllowedNumbers;
use areas::Areas;
pub use choices::SiteFile;
use coverage::CoverageFile;
use facets::Facets;
use figures::Figures;
use forbidden::{Forbidden, NeverPrintFile};
use questions::QuestionsFile;
use record::{Kind, Record, Source, UnreadRecord};
use selection::Selection;
use serde::de::DeserializeOwned;
use std::{collections::BTreeMap, sync::Arc};

/// All facts of the site.
#[derive(Debug)]
pub struct Directory {
    /// Every service and helpline: near ones first, then by `order`, area and name.
    pub records: Vec<Record>,
    /// The `facets` of each record, in the order of `records`. A filter reads all of them, and side by side in memory they are
    /// read far faster than within their records.
    pub offers: Vec<Selection>,
    /// The finder's vocabulary.
    pub facets: Facets,
    /// The areas in which services help.
    pub areas: Areas,
    /// What must not appear anywhere.
    pub forbidden: Forbidden,
    /// The figures that pages show.
    pub figures: Figures,
    /// What must stand on some page.
    pub coverage: CoverageFile,
    /// The numbers that words may hold.
    pub allowed_numbers: AllowedNumbers,
    /// What is still to be asked.
    pub questions: QuestionsFile,
    /// The days on which hours may differ.
    pub calendar: Arc<Calendar>,
    /// The few choices that the whole site rests on; none only while content is being checked.
    pub site: Option<SiteFile>,
    /// What could not be read; its own faults are noted, and what rests on it is not checked.
    unread: Unread,
}

/// The parts of the directory that could not be read.
#[derive(Debug, Default)]
struct Unread {
    /// Records by their ids.
    records: BTreeMap<String, UnreadRecord>,
    /// Whether the vocabulary of the finder is among them.
    facets: bool,
}

/// Reads every record; faults go to `problems`.
pub fn read(files: &DirectoryFiles<'_>, problems: &Diagnostics) -> Directory {
    let all = Settings { files, problems };
    let days = all.read(BANK_HOLIDAYS, |days, faults| holidays::calendar(&days, faults));
    let vocabulary = all.read(FACETS, facets::read);
    let areas = all.read(AREAS, areas::read);
    let forbidden = all.read(NEVER_PRINT, |written: NeverPrintFile, _| Forbidden::new(written));
    let figures = all.read(FIGURES, figures::read);
    let coverage = all.read(COVERAGE, |written: CoverageFile, _| written);
    let allowed = all.read(ALLOWED_NUMBERS, allowed_numbers::read);
    let questions = all.read(QUESTIONS, |written: QuestionsFile, _| written);
    let site = all.read(SITE, |site: SiteFile, _| site);
    let has_facets = vocabulary.is_complete;
    let (facets, calendar) = (vocabulary.value.unwrap_or_default(), Arc::new(days.value.unwrap_or_default()));
    let source =
        |kind| Source { kind, facets: has_facets.then_some(&facets), areas: areas.value.as_ref(), calendar: &calendar };
    let (records, unread) = records(all, source);
    let unread = Unread { records: unread, facets: !has_facets };
    let areas = areas.value.unwrap_or_default();
    let offers = records.iter().map(|record| record.facets).collect();
    Directory {
        records,
        offers,
        facets,
        areas,
        forbidden: forbidden.value.unwrap_or_default(),
        figures: figures.value.unwrap_or_default(),
        coverage: coverage.value.unwrap_or_default(),
        allowed_numbers: allowed.value.unwrap_or_default(),
        questions: questions.value.unwrap_or_default(),
        calendar,
        site: site.value,
        unread,
    }
}

/// The files of facts, and where their faults go.
#[derive(Clone, Copy)]
struct Settings<'a> {
    files: &'a DirectoryFiles<'a>,
    problems: &'a Diagnostics,
}

impl<'a> Settings<'a> {
    /// Reads a file that must be there, and builds from it what the site uses.
    fn read<T: DeserializeOwned, U>(self, name: &str, build: impl FnOnce(T, Faults<'a>) -> U) -> Reading<U> {
        let Some(file) = self.files.setting(name) else {
            let help = "add it; directory/README.md shows what it holds";
            let path = path::setting_path(name);
            self.problems.borrow_mut().push(Diagnostic::at(&path, 1, "this file is missing", help));
            return Reading { value: None, is_complete: false };
        };
        let faults = Faults { file, problems: self.problems };
        let reading = toml::read::<T>(file, self.problems);
        Reading { value: reading.value.map(|written| build(written, faults)), is_complete: reading.is_complete }
    }
}

/// Every record, sorted, and the ids of those that could not be read.
fn records<'a>(
    all: Settings<'_>,
    source: impl Fn(Kind) -> Source<'a>,
) -> (Vec<Record>, BTreeMap<String, UnreadRecord>) {
    let (mut records, mut unread) = (Vec::new(), BTreeMap::new());
    for RecordFile { file, kind, .. } in &all.files.records {
        match record::read(file, source(*kind), all.problems) {
            Ok(record) => records.push(record),
            Err(part) => drop(unread.insert(file.stem().to_owned(), part)),
        }
    }
    records.sort_by_cached_key(|record: &Record| {
        (!record.is_local(), record.order, record.area.clone(), record.name.to_lowercase())
    });
    (records, unread)
}

impl Directory {
    /// A service or helpline by its id.
    pub fn record(&self, id: &str) -> Option<&Record> {
        self.records.iter().find(|record| record.id == id)
    }

    /// Whether there is a record with this id that could not be read.
    pub fn is_unread(&self, id: &str) -> bool {
        self.unread.records.contains_key(id)
    }

    /// Whether a record's location is secret, also of one of which another part could not be read.
    pub fn is_confidential(&self, id: &str) -> bool {
        let unread = self.unread.records.get(id).is_some_and(|record| record.confidential);
        unread || self.record(id).is_some_and(|record| record.confidential)
    }

    /// Whether the vocabulary of the finder could not be read.
    pub fn has_unread_facets(&self) -> bool {
        self.unread.facets
    }

    /// Whether a part of the directory that could not be read may use this message.
    pub fn may_use(&self, message: &str) -> bool {
        let is_facet = message.starts_with("facet-") || message.starts_with("words-");
        let record = message.strip_prefix("words-").unwrap_or(message).strip_prefix("service-");
        self.unread.facets && is_facet || record.is_some_and(|id| self.is_unread(id))
    }
}
