//! The facts that editors keep: who can help, how to reach them, when, and where we learned it. Read once from
//! `directory/`; every fault is noted with its line. Holds no words of any language and never imports Leptos.

mod choices;
pub mod contact;
pub mod facets;
pub mod forbidden;
pub mod holidays;
pub mod old_hours;
pub mod phone;
pub mod phrase;
pub mod record;
pub mod source_date;
pub mod unconfirmed;

use crate::content::toml::{self, Diagnostics, Faults, Reading};
use crate::{
    content::diagnostic::{Diagnostic, File},
    hours::Calendar,
};
pub use choices::SiteFile;
use chrono::{DateTime, Utc};
use facets::Facets;
use forbidden::Forbidden;
use record::{Kind, Record, Source};
use serde::de::DeserializeOwned;
use std::{collections::BTreeSet, sync::Arc};

/// All facts of the site.
#[derive(Debug)]
pub struct Directory {
    /// Every service and helpline, nearest first, then by name.
    pub records: Vec<Record>,
    /// The finder's vocabulary.
    pub facets: Facets,
    /// What must not appear anywhere.
    pub forbidden: Forbidden,
    /// The days on which hours may differ.
    pub calendar: Arc<Calendar>,
    /// None only while content is being checked.
    site: Option<SiteFile>,
    /// What could not be read; its own faults are noted, and what rests on it is not checked.
    unread: Unread,
}

/// The parts of the directory that could not be read.
#[derive(Debug, Default)]
struct Unread {
    /// Ids of records.
    records: BTreeSet<String>,
    /// Whether the vocabulary of the finder is among them.
    facets: bool,
}

const SITE: &str = "directory/site.toml";

/// Reads every record; faults go to `problems`.
pub fn read(files: &[File], problems: &Diagnostics) -> Directory {
    let all = Files { files, problems };
    let days = all.read("directory/bank-holidays.toml", |days, faults| holidays::calendar(&days, faults));
    let vocabulary = all.read("directory/facets.toml", facets::read);
    let forbidden = all.read(forbidden::FILE, |written, _| Forbidden::new(written));
    let site = all.read(SITE, |site: SiteFile, _| site);
    let has_facets = vocabulary.is_complete;
    let (facets, calendar) = (vocabulary.value.unwrap_or_default(), Arc::new(days.value.unwrap_or_default()));
    let (records, unread) = records(all, has_facets.then_some(&facets), &calendar);
    let forbidden = forbidden.value.unwrap_or_default();
    let unread = Unread { records: unread, facets: !has_facets };
    let directory = Directory { records, facets, forbidden, calendar, site: site.value, unread };
    directory.check(all);
    directory
}

/// The files of content, and where their faults go.
#[derive(Clone, Copy)]
struct Files<'a> {
    files: &'a [File],
    problems: &'a Diagnostics,
}

impl<'a> Files<'a> {
    /// Reads a file that must be there, and builds from it what the site uses.
    fn read<T: DeserializeOwned, U>(self, path: &str, build: impl FnOnce(T, Faults<'a>) -> U) -> Reading<U> {
        let Some(faults) = self.faults(path) else {
            let help = "add it; directory/README.md shows what it holds";
            self.problems.borrow_mut().push(Diagnostic::at(path, 1, "this file is missing", help));
            return Reading { value: None, is_complete: false };
        };
        let reading = toml::read::<T>(faults.file, self.problems);
        Reading { value: reading.value.map(|written| build(written, faults)), is_complete: reading.is_complete }
    }

    /// Where the faults of one file go.
    fn faults(self, path: &str) -> Option<Faults<'a>> {
        let file = self.files.iter().find(|file| file.path == path)?;
        Some(Faults { file, problems: self.problems })
    }
}

/// Every record, sorted, and the ids of those that could not be read.
fn records(all: Files<'_>, facets: Option<&Facets>, calendar: &Arc<Calendar>) -> (Vec<Record>, BTreeSet<String>) {
    let (mut records, mut unread) = (Vec::new(), BTreeSet::new());
    for (folder, kind) in [("directory/helplines/", Kind::Helpline), ("directory/services/", Kind::Service)] {
        for file in all.files.iter().filter(|file| file.path.starts_with(folder)) {
            if file.path.strip_prefix(folder).is_some_and(|rest| rest.contains('/')) {
                let faults = Faults { file, problems: all.problems };
                faults.on_line(1, "this record is not in its folder", "move it up one folder");
            }
            match record::read(file, Source { kind, facets, calendar }, all.problems) {
                Some(record) => records.push(record),
                None => drop(unread.insert(file.stem().to_owned())),
            }
        }
    }
    records.sort_by_cached_key(|record: &Record| {
        (!record.is_local(), record.order, record.area, record.name.to_lowercase())
    });
    (records, unread)
}

impl Directory {
    /// A service or helpline by its id.
    pub fn record(&self, id: &str) -> Option<&Record> {
        self.records.iter().find(|record| record.id == id)
    }

    /// The helpline on every page; none only while content is being checked.
    pub fn helpline(&self) -> Option<&Record> {
        self.record(self.site.as_ref()?.helpline.get_ref())
    }

    /// The line that is open when ours is not.
    pub fn always_open(&self) -> Option<&Record> {
        self.record(self.site.as_ref()?.always_open.get_ref())
    }

    /// The line for men and for everyone, named beside the one that is always open; there may be none.
    pub fn for_everyone(&self) -> Option<&Record> {
        self.record(self.site.as_ref()?.for_everyone.as_ref()?.get_ref())
    }

    /// The lines that the card on every page names.
    pub fn lines(&self) -> impl Iterator<Item = &Record> {
        [self.helpline(), self.always_open(), self.for_everyone()].into_iter().flatten()
    }

    /// 999.
    pub fn emergency(&self) -> Option<&Record> {
        self.record(self.site.as_ref()?.emergency.get_ref())
    }

    /// The numbers that go with every trouble: danger, ours, and one that is always open.
    pub fn numbers(&self) -> impl Iterator<Item = (&str, &str)> {
        let lines = [self.emergency(), self.helpline(), self.always_open()];
        lines.into_iter().flatten().filter_map(|line| Some((line.name.as_str(), line.phone()?.value.as_str())))
    }

    /// The line to offer for a record without a contact.
    pub fn instead_of(&self, record: &Record) -> Option<&Record> {
        record.instead.as_ref().and_then(|id| self.record(id.get_ref())).or(self.helpline())
    }

    /// Whether this is the emergency number, of which nobody should have to read the small print.
    pub fn is_emergency(&self, record: &Record) -> bool {
        self.emergency().is_some_and(|emergency| emergency.id == record.id)
    }

    /// Where the leave link goes.
    pub fn leave(&self) -> &str {
        self.site.as_ref().map_or("", |site| site.leave.get_ref())
    }

    /// Where it goes when that page does not answer.
    pub fn leave_fallback(&self) -> &str {
        self.site.as_ref().map_or("", |site| site.leave_fallback.get_ref())
    }

    /// Whether there is a record with this id that could not be read.
    pub fn is_unread(&self, id: &str) -> bool {
        self.unread.records.contains(id)
    }

    /// Whether the vocabulary of the finder could not be read.
    pub fn has_unread_facets(&self) -> bool {
        self.unread.facets
    }

    /// Whether a part of the directory that could not be read may use this message.
    pub fn may_use(&self, message: &str) -> bool {
        let is_facet = message.starts_with("facet-") || message.starts_with("words-");
        self.unread.facets && is_facet || message.strip_prefix("service-").is_some_and(|id| self.is_unread(id))
    }

    /// Faults that only show when all records are known.
    fn check(&self, all: Files<'_>) {
        if let (Some(site), Some(faults)) = (&self.site, all.faults(SITE)) {
            choices::check(self, site, faults);
        }
        if let Some(faults) = all.faults(forbidden::FILE) {
            self.forbidden.check_hours(self, faults);
        }
        self.records.iter().filter_map(|record| Some((record, all.faults(&record.file)?))).for_each(
            |(record, faults)| {
                self.check_instead(record, faults);
                self.check_id(record, faults);
            },
        );
    }

    fn check_instead(&self, record: &Record, faults: Faults<'_>) {
        let unfit = |id: &str| {
            let phone = self.record(id).and_then(Record::phone);
            !self.is_unread(id) && phone.is_none_or(|phone| phone.is_low())
        };
        if let Some(id) = record.instead.as_ref().filter(|id| unfit(id.get_ref())) {
            let message = format!("no record \"{}\" with a confirmed number", id.get_ref());
            faults.at(id, message, "name a line that can be called");
        }
    }

    fn check_id(&self, record: &Record, faults: Faults<'_>) {
        let twin = self.records.iter().find(|other| other.kind == Kind::Helpline && other.id == record.id);
        if let Some(twin) = twin.filter(|_| record.kind == Kind::Service) {
            let message = format!("the id \"{}\" is also that of {}", record.id, twin.file);
            faults.on_line(1, message, "rename one of the two files");
        }
    }

    /// Faults that come with time: bank holidays that will soon not be known.
    pub fn check_dates(&self, now: DateTime<Utc>) -> Option<Diagnostic> {
        let left = self.calendar.last_known().signed_duration_since(crate::hours::local(now).date_naive());
        (left.num_days() < 60).then(|| {
            let message = format!("bank holidays are known only until {}", self.calendar.last_known());
            Diagnostic::at(
                "directory/bank-holidays.toml",
                1,
                message,
                "add the next years from gov.uk/bank-holidays, and move `until`",
            )
        })
    }
}
