//! Resolves the links in guidance pages: `helpline:id`, `helpline:id/channel`, `service:id`, `page:slug`,
//! `find:axis=value` and `figure:id/value`; no others are allowed. A web address belongs in the directory, where it has a source and a date.

use super::sections::Sections;
use crate::{
    directory::{
        Directory,
        contact::{CHANNELS, Channel, Contact},
        figures::Value,
        record::{Kind, Record},
    },
    page_id::PageId,
};

/// The targets that links can name.
pub struct Links<'a> {
    /// The sections of guidance.
    pub sections: &'a Sections,
    /// Services and helplines.
    pub directory: &'a Directory,
    /// The slugs of all guides.
    pub slugs: &'a [&'a str],
}

/// The target of a link.
pub enum Target<'a> {
    /// A contact, shown with its number.
    Contact(&'a Contact),
    /// A page of this site.
    Page(PageId<&'a str>),
    /// A figure, shown as its value.
    Figure(&'a Value),
    /// A record that could not be read; its own faults are noted.
    Unread,
}

impl<'a> Links<'a> {
    /// Resolves a link. An error holds what is wrong and how to mend it.
    pub fn resolve(&self, link: &'a str) -> Result<Target<'a>, (String, &'static str)> {
        match link.split_once(':') {
            Some(("helpline" | "service", rest)) if self.is_unread(rest) => Ok(Target::Unread),
            Some(("helpline", rest)) => self.contact(rest),
            Some(("service", id)) => self
                .record(id, "name a file of directory/services or directory/helplines")
                .map(|record| Target::Page(PageId::Service(record.id.as_str()))),
            Some(("page", "services")) => Ok(Target::Page(PageId::FINDER)),
            Some(("page", "helpline")) => Ok(Target::Page(PageId::Helpline)),
            Some(("page", slug)) => self.page(slug),
            Some(("find", choice)) => self.choice(choice),
            Some(("figure", path)) => self.figure(path),
            _ => Err((
                format!("the link \"{link}\" is of no known kind"),
                "write helpline:, service:, page:, find: or figure:; web addresses belong in the directory",
            )),
        }
    }

    fn is_unread(&self, rest: &str) -> bool {
        self.directory.is_unread(rest.split('/').next().unwrap_or(rest))
    }

    fn page(&self, slug: &'a str) -> Result<Target<'a>, (String, &'static str)> {
        match self.slugs.contains(&slug) {
            true => Ok(Target::Page(PageId::Guide(slug))),
            false => Err((format!("there is no page \"{slug}\""), "name a file of locales/en/pages, without .md")),
        }
    }

    /// The finder with one choice made.
    fn choice(&self, choice: &str) -> Result<Target<'a>, (String, &'static str)> {
        let facets = &self.directory.facets;
        let found = choice.split_once('=').and_then(|(axis, value)| facets.find(axis, value));
        match found {
            Some(value) => Ok(Target::Page(PageId::Services(value))),
            None if self.directory.has_unread_facets() => Ok(Target::Unread),
            None => Err((
                format!("\"{choice}\" is not a choice of the finder"),
                "write an axis and a value of directory/facets.toml, as find:need=home",
            )),
        }
    }

    fn figure(&self, path: &str) -> Result<Target<'a>, (String, &'static str)> {
        let wrong = || {
            (
                format!("there is no figure \"{path}\""),
                "write an id of directory/figures.toml, / and the name of a value",
            )
        };
        self.directory.figures.find(path).map(Target::Figure).ok_or_else(wrong)
    }

    fn record(&self, id: &str, mend: &'static str) -> Result<&'a Record, (String, &'static str)> {
        self.directory.record(id).ok_or_else(|| (format!("there is no record \"{id}\""), mend))
    }

    fn contact(&self, rest: &str) -> Result<Target<'a>, (String, &'static str)> {
        let (id, kind) = rest.split_once('/').unwrap_or((rest, ""));
        let record = self.record(id, "name a file of directory/helplines")?;
        if record.kind != Kind::Helpline {
            return Err((format!("\"{id}\" is a service, not a helpline"), "write service: before it"));
        }
        let channel = CHANNELS.iter().find(|(name, _)| *name == kind).map(|(_, channel)| *channel);
        let contact = match (kind, channel) {
            ("", _) => record.phone().or(record.contacts.first()),
            (_, Some(channel)) => record.contact(channel),
            (_, None) => None,
        };
        let contact = contact.ok_or_else(|| {
            (format!("\"{id}\" has no such contact"), "write one of the kinds of its [[contact]] tables after the /")
        })?;
        match contact.is_low() && contact.channel == Channel::Phone {
            true => Err((
                format!("the number of \"{id}\" is not confirmed"),
                "link its page with service:, which says so beside the number",
            )),
            false => Ok(Target::Contact(contact)),
        }
    }
}
