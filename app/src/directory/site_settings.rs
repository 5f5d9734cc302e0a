//! What `site.toml` chooses, as the records, pages and URLs that pages use.

use super::{Directory, record::Record};

impl Directory {
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

    /// The numbers on every error page: the emergency number, our helpline, and the helpline that is always open.
    pub fn numbers(&self) -> impl Iterator<Item = (&str, &str)> {
        let lines = [self.emergency(), self.helpline(), self.always_open()];
        lines.into_iter().flatten().filter_map(|line| Some((line.name.as_str(), line.phone()?.value.as_str())))
    }

    /// The line to offer for a record without a contact.
    pub fn alternative_helpline(&self, record: &Record) -> Option<&Record> {
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

    /// The slug of the page that says what leaving can and cannot do.
    pub fn exit_help(&self) -> Option<&str> {
        self.site.as_ref()?.exit_help.as_ref().map(|slug| slug.get_ref().as_str())
    }

    /// The slug of the page that says how to report a mistake.
    pub fn report_page(&self) -> Option<&str> {
        self.site.as_ref()?.report_page.as_ref().map(|slug| slug.get_ref().as_str())
    }

    /// The e-mail address for reports of mistakes.
    pub fn report_email(&self) -> Option<&str> {
        self.site.as_ref()?.report_email.as_ref().map(|address| address.get_ref().as_str())
    }
}
