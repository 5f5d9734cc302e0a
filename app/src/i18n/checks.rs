//! What a language must have, and what must not stand in its words: every string the code and the records ask for, no fact
//! typed into prose, no private word where a history list would keep it.

use super::{
    fallback,
    ftl::{self, Written},
    locale::Locale,
    messages::{MESSAGES, Message},
    translation::status::TranslationStatus,
};
use crate::content::toml::Diagnostics;
use crate::{
    content::diagnostic::{Diagnostic, File},
    directory::{Directory, phone, record::Record},
};
use std::collections::BTreeSet;

/// The words of one language and the facts that they speak of.
pub struct Check<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// All files of content.
    pub files: &'a [File],
    /// The facts.
    pub directory: &'a Directory,
    /// Where faults go.
    pub problems: &'a Diagnostics,
}

impl<'a> Check<'a> {
    /// Runs every check.
    pub fn all(&self) {
        let strings: Vec<&File> = self.own().filter(|file| file.path.ends_with(".ftl")).collect();
        let written: Vec<Written<'_>> = strings.iter().flat_map(|file| ftl::read(file)).collect();
        self.messages(&written);
        self.facets(&written);
        self.records(&written);
        self.unknown(&written);
        self.own().filter(|file| !file.path.ends_with(".toml")).for_each(|file| self.facts_in_prose(file));
        self.own().for_each(|file| self.marks(file));
        self.titles();
    }

    fn own(&self) -> impl Iterator<Item = &'a File> {
        let folder = format!("locales/{}/", self.locale.code);
        self.files.iter().filter(move |file| file.path.starts_with(&folder))
    }

    fn fault(&self, file: &str, line: usize, wrong: String, mend: &str) {
        self.problems.borrow_mut().push(Diagnostic::at(file, line, wrong, mend));
    }

    fn messages(&self, written: &[Written<'_>]) {
        for message in MESSAGES {
            match written.iter().find(|other| other.id == message.id()) {
                None => self.missing(message.file, &message.id()),
                Some(found) => self.variables(message, found),
            }
        }
    }

    /// What the source says for a translation until it has it is no fault, but listed by `translations`.
    fn lacking(&self, area: &str, id: &str) {
        if self.locale.is_default {
            self.missing(area, id);
        }
    }

    fn missing(&self, area: &str, id: &str) {
        let path = format!("locales/{}/{area}", self.locale.code);
        let end = self.files.iter().find(|file| file.path == path).map_or(1, |file| file.text.lines().count().max(1));
        self.fault(&path, end, format!("the string \"{id}\" is missing"), "add it at the end of this file");
    }

    fn variables(&self, message: &Message, found: &Written<'_>) {
        for variable in found.variables.iter().filter(|variable| !message.arguments.contains(&variable.as_str())) {
            let given =
                if message.arguments.is_empty() { "no variable".to_owned() } else { message.arguments.join(", ") };
            let line = found.file.line_of_message(&found.id);
            self.fault(
                &found.file.path,
                line,
                format!("\"{}\" uses ${variable}", found.id),
                &format!("this string is given {given}"),
            );
        }
    }

    fn facets(&self, written: &[Written<'_>]) {
        for axis in &self.directory.facets.axes {
            let values = axis.values.iter().map(|(value, _)| format!("facet-{}-{value}", axis.id));
            for id in std::iter::once(format!("facet-{}", axis.id)).chain(values) {
                if !written.iter().any(|other| other.id == id) {
                    self.lacking("finder.ftl", &id);
                }
            }
        }
        for id in self.terms().filter(|id| !written.iter().any(|other| other.id == *id)) {
            self.lacking("words.ftl", &id);
        }
    }

    /// The ids of the words by which a typed wish is understood.
    fn terms(&self) -> impl Iterator<Item = String> {
        let chosen = self.directory.facets.chosen(u64::MAX);
        chosen.map(|(axis, value, _)| format!("words-{}-{value}", axis.id))
    }

    fn records(&self, written: &[Written<'_>]) {
        for record in &self.directory.records {
            let id = format!("service-{}", record.id);
            let area = if record.file.contains("/helplines/") { "helplines.ftl" } else { "services.ftl" };
            let Some(found) = written.iter().find(|other| other.id == id) else {
                self.lacking(area, &id);
                continue;
            };
            let lacks = |part: &&&str| self.locale.is_default && !found.attributes.iter().any(|other| other == **part);
            for part in ["what", "who"].iter().filter(lacks) {
                let line = found.file.line_of_message(&id);
                self.fault(
                    &found.file.path,
                    line,
                    format!("\"{id}\" has no .{part}"),
                    "add it below this line, indented",
                );
            }
            self.secret(record, found);
        }
    }

    /// The words of a confidential service hold no postcode either.
    fn secret(&self, record: &Record, found: &Written<'_>) {
        let start = found.file.line_of_message(&found.id);
        let lines = found.file.text.lines().enumerate().skip(start).take_while(|(_, line)| line.starts_with(' '));
        for (index, _) in lines.filter(|(_, line)| record.confidential && phone::has_postcode(line)) {
            self.fault(
                &found.file.path,
                index + 1,
                "a postcode on a confidential service".to_owned(),
                "remove it from the file and from its history",
            );
        }
    }

    fn unknown(&self, written: &[Written<'_>]) {
        let facets = self.directory.facets.axes.iter();
        let facets = facets.flat_map(|axis| {
            axis.values
                .iter()
                .map(|(value, _)| format!("facet-{}-{value}", axis.id))
                .chain([format!("facet-{}", axis.id)])
        });
        let records = self.directory.records.iter().map(|record| format!("service-{}", record.id));
        let known: BTreeSet<String> =
            MESSAGES.iter().map(Message::id).chain(facets).chain(records).chain(self.terms()).collect();
        let is_used = |id: &String| known.contains(id) || id.starts_with("language-") || self.directory.may_use(id);
        for found in written.iter().filter(|found| !is_used(&found.id)) {
            let line = found.file.line_of_message(&found.id);
            self.fault(
                &found.file.path,
                line,
                format!("nothing asks for the string \"{}\"", found.id),
                "remove it, or mend its spelling",
            );
        }
    }

    /// A number that the directory holds, or anything like a telephone number, typed where a link should stand.
    fn facts_in_prose(&self, file: &File) {
        let contacts = self.directory.records.iter().flat_map(|record| &record.contacts);
        let contacts = contacts.filter(|contact| contact.channel.is_number());
        let facts: BTreeSet<String> =
            contacts.map(|contact| phone::digits(&contact.value)).filter(|digits| digits.len() > 1).collect();
        for (index, line) in file.text.lines().enumerate() {
            for run in phone::runs(&prose(file, line)).iter().filter(|run| run.len() > 6 || facts.contains(*run)) {
                self.fault(
                    &file.path,
                    index + 1,
                    format!("the number {run} is typed into the words"),
                    "link it: [words](helpline:id), so that it stands in the directory alone",
                );
            }
        }
    }

    fn marks(&self, file: &File) {
        for (index, _) in file.text.lines().enumerate().filter(|(_, line)| fallback::is_marked(line)) {
            let wrong = "a character that only a program may use (U+FDD0 or U+FDD1)".to_owned();
            self.fault(&file.path, index + 1, wrong, "remove it");
        }
    }

    fn titles(&self) {
        for guide in self.locale.guides.iter().filter(|guide| guide.standing != TranslationStatus::Missing) {
            let path = format!("locales/{}/pages/{}.md", self.locale.code, guide.slug);
            for (key, text) in [("slug", &guide.slug), ("title", &guide.title), ("summary", &guide.summary)] {
                self.private(&path, 1, key, text);
            }
        }
        for message in
            MESSAGES.iter().filter(|message| message.name.ends_with("_title") || message.name.ends_with("_summary"))
        {
            let text = self.locale.bundle.format(&message.id(), None, &fluent::FluentArgs::new()).unwrap_or_default();
            self.private(&format!("locales/{}/{}", self.locale.code, message.file), 1, &message.id(), &text);
        }
        for record in &self.directory.records {
            let own =
                self.locale.bundle.format(&format!("service-{}", record.id), Some("title"), &fluent::FluentArgs::new());
            self.private(&record.file, 1, "name", &own.unwrap_or_else(|| record.name.clone()));
            self.private(&record.file, 1, "id", &record.id);
        }
    }

    fn private(&self, file: &str, line: usize, key: &str, text: &str) {
        let lower = text.to_lowercase();
        let mut words = lower.split(|c: char| !c.is_alphanumeric());
        if let Some(word) =
            words.find(|word| self.locale.not_in_titles.iter().any(|private| word.starts_with(private.as_str())))
        {
            self.fault(
                file,
                line,
                format!("the {key} holds the word \"{word}\", which a history list would show"),
                "write a neutral one; a record takes a .title in its words",
            );
        }
    }
}

/// What a visitor reads of a line: not comments, ids, dates of review or where links lead.
fn prose(file: &File, line: &str) -> String {
    if file.path.ends_with(".md") {
        let mut parts = line.split("](");
        let first = parts.next().unwrap_or_default().to_owned();
        let rest = parts.map(|part| part.split_once(')').map_or(part, |(_, after)| after));
        return if line.starts_with("reviewed = ") {
            String::new()
        } else {
            rest.fold(first, |all, part| all + " | " + part)
        };
    }
    match line.split_once('=') {
        _ if line.starts_with('#') => String::new(),
        Some((_, words)) if !line.starts_with("     ") => words.to_owned(),
        _ => line.to_owned(),
    }
}
