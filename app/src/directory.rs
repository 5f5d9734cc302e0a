//! The facts that editors keep: who can help, how to reach them, when, and where we learned it. Read once from
//! `directory/`; every fault is noted with its line. Holds no words of any language and never imports Leptos.

mod choices;
pub mod contact;
pub mod facets;
pub mod forbidden;
pub mod old_hours;
pub mod phone;
pub mod phrase;
pub mod record;
pub mod source_date;
pub mod unconfirmed;

use crate::content::toml::{self, Diagnostics, Fields, Lined};
use crate::{
    content::diagnostic::{Diagnostic, File},
    hours::Calendar,
};
use choices::Choices;
use chrono::{DateTime, NaiveDate, Utc};
use facets::Facets;
use forbidden::Forbidden;
use record::{Kind, Record};
use std::sync::Arc;

/// All facts of the site.
#[derive(Debug)]
pub struct Directory {
    /// Every service and helpline, nearest first, then by name.
    pub records: Vec<Record>,
    /// The `facets` of each record, in the order of `records`. A filter reads all of them, and side by side in memory they are
    /// read far faster than within their records.
    pub facet_bits: Vec<u64>,
    /// The finder's vocabulary.
    pub facets: Facets,
    /// What must not appear anywhere.
    pub forbidden: Forbidden,
    /// The days on which hours may differ.
    pub calendar: Arc<Calendar>,
    choices: Choices,
}

/// Reads every record; faults go to `problems`.
pub fn read(files: &[File], problems: &Diagnostics) -> Directory {
    let named = |path: &str| found(files, path, problems);
    let calendar = Arc::new(toml::read(&named("directory/bank-holidays.toml"), problems, calendar));
    let facets = toml::read(&named("directory/facets.toml"), problems, facets::read);
    let forbidden = toml::read(&named("directory/never-print.toml"), problems, forbidden::read);
    let choices = toml::read(&named("directory/site.toml"), problems, choices::read);
    let records = records(files, &facets, &calendar, problems);
    let facet_bits = records.iter().map(|record| record.facets).collect();
    let directory = Directory { records, facet_bits, facets, forbidden, calendar, choices };
    directory.check(problems);
    directory
}

fn found(files: &[File], path: &str, problems: &Diagnostics) -> File {
    files.iter().find(|file| file.path == path).cloned().unwrap_or_else(|| {
        problems.borrow_mut().push(Diagnostic::at(
            path,
            1,
            "this file is missing",
            "add it; directory/README.md shows what it holds",
        ));
        File { path: path.to_owned(), text: String::new() }
    })
}

fn calendar(fields: &Fields<'_>) -> Calendar {
    fields.need("source");
    fields.date("checked");
    let days: Vec<NaiveDate> = fields.dates("days").into_iter().map(|day| day.value).collect();
    let every_year: Vec<_> = fields.texts("every-year").iter().filter_map(|day| month_day(day, fields)).collect();
    Calendar::new(&days, &every_year, fields.date("from")..=fields.date("until"))
}

fn month_day(text: &Lined<String>, fields: &Fields<'_>) -> Option<(u32, u32)> {
    let read = text.value.split_once('-').and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)));
    let valid = read.filter(|(month, day)| NaiveDate::from_ymd_opt(2028, *month, *day).is_some());
    if valid.is_none() {
        fields.fault(text.line, format!("\"{}\" is not a month and a day", text.value), "write for example \"12-25\"");
    }
    valid
}

fn records(files: &[File], facets: &Facets, calendar: &Arc<Calendar>, problems: &Diagnostics) -> Vec<Record> {
    let kinds = [("directory/helplines/", Kind::Helpline), ("directory/services/", Kind::Service)];
    let each = kinds
        .into_iter()
        .flat_map(|(folder, kind)| files.iter().filter(move |f| f.path.starts_with(folder)).map(move |f| (f, kind)));
    for file in files.iter().filter(|file| kinds.iter().any(|(folder, _)| is_below(file, folder))) {
        problems.borrow_mut().push(Diagnostic::at(
            &file.path,
            1,
            "this record is not in its folder",
            "move it up one folder",
        ));
    }
    let mut records: Vec<Record> =
        each.map(|(file, kind)| record::read(file, kind, facets, calendar, problems)).collect();
    records.sort_by_cached_key(|record| (!record.is_local(), record.order, record.area, record.name.to_lowercase()));
    records
}

fn is_below(file: &File, folder: &str) -> bool {
    file.path.strip_prefix(folder).is_some_and(|rest| rest.contains('/'))
}

impl Directory {
    /// A service or helpline by its id.
    pub fn record(&self, id: &str) -> Option<&Record> {
        self.records.iter().find(|record| record.id == id)
    }

    /// The helpline on every page; none only while content is being checked.
    pub fn helpline(&self) -> Option<&Record> {
        self.record(&self.choices.helpline.value)
    }

    /// The line that is open when ours is not.
    pub fn always_open(&self) -> Option<&Record> {
        self.record(&self.choices.always_open.value)
    }

    /// The line for men and for everyone, named beside the one that is always open; there may be none.
    pub fn for_everyone(&self) -> Option<&Record> {
        self.record(&self.choices.for_everyone.as_ref()?.value)
    }

    /// The lines that the card on every page names.
    pub fn lines(&self) -> impl Iterator<Item = &Record> {
        [self.helpline(), self.always_open(), self.for_everyone()].into_iter().flatten()
    }

    /// 999.
    pub fn emergency(&self) -> Option<&Record> {
        self.record(&self.choices.emergency.value)
    }

    /// The numbers that go with every trouble: danger, ours, and one that is always open.
    pub fn numbers(&self) -> impl Iterator<Item = (&str, &str)> {
        let lines = [self.emergency(), self.helpline(), self.always_open()];
        lines.into_iter().flatten().filter_map(|line| Some((line.name.as_str(), line.phone()?.value.as_str())))
    }

    /// The line to offer for a record without a contact.
    pub fn instead_of(&self, record: &Record) -> Option<&Record> {
        record.instead.as_ref().and_then(|id| self.record(&id.value)).or(self.helpline())
    }

    /// Whether this is the emergency number, of which nobody should have to read the small print.
    pub fn is_emergency(&self, record: &Record) -> bool {
        record.id == self.choices.emergency.value
    }

    /// Where the leave link goes.
    pub fn leave(&self) -> &str {
        &self.choices.leave.value
    }

    /// Where it goes when that page does not answer.
    pub fn leave_fallback(&self) -> &str {
        &self.choices.leave_fallback.value
    }

    /// Faults that only show when all records are known, and those that only a date shows.
    fn check(&self, problems: &Diagnostics) {
        choices::check(self, problems);
        self.check_ids(problems);
        self.forbidden.check_hours(&self.records, problems);
    }

    fn check_ids(&self, problems: &Diagnostics) {
        for (record, id) in self.records.iter().filter_map(|record| Some((record, record.instead.as_ref()?))) {
            if self.record(&id.value).and_then(Record::phone).is_none_or(|phone| phone.is_low()) {
                let wrong = format!("no record \"{}\" with a confirmed number", id.value);
                problems.borrow_mut().push(Diagnostic::at(
                    &record.file,
                    id.line,
                    wrong,
                    "name a line that can be called",
                ));
            }
        }
        for record in self.records.iter().filter(|record| record.kind == Kind::Service) {
            let twin = self.records.iter().find(|other| other.kind == Kind::Helpline && other.id == record.id);
            if let Some(twin) = twin {
                let wrong = format!("the id \"{}\" is also that of {}", record.id, twin.file);
                problems.borrow_mut().push(Diagnostic::at(&record.file, 1, wrong, "rename one of the two files"));
            }
        }
    }

    /// Faults that come with time: bank holidays that will soon not be known.
    pub fn check_dates(&self, now: DateTime<Utc>) -> Option<Diagnostic> {
        let left = self.calendar.last_known().signed_duration_since(crate::hours::local(now).date_naive());
        (left.num_days() < 60).then(|| {
            let wrong = format!("bank holidays are known only until {}", self.calendar.last_known());
            Diagnostic::at(
                "directory/bank-holidays.toml",
                1,
                wrong,
                "add the next years from gov.uk/bank-holidays, and move `until`",
            )
        })
    }
}
