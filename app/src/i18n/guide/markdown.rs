//! The body of a page of guidance: Markdown becomes HTML, links are resolved, headings are gathered. Raw HTML is refused, so
//! what comes out is safe to put into a page as it is.

use crate::content::toml::Diagnostics;
use crate::{
    content::diagnostic::{Diagnostic, File},
    directory::contact::Contact,
    i18n::{
        language_tag::LanguageTag,
        links::{Links, Target},
    },
};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use std::ops::Range;

/// A main heading of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its id in the page.
    pub id: String,
    /// Its words.
    pub words: String,
    pub(super) open: bool,
}

/// The text as HTML, and its main headings.
pub fn read(
    file: &File,
    body: &str,
    locale: LanguageTag<'_>,
    links: &Links<'_>,
    problems: &Diagnostics,
) -> (String, Vec<Part>) {
    let start = file.text.len() - body.len();
    let fault = |at: &Range<usize>, wrong: String, mend: &str| {
        problems.borrow_mut().push(Diagnostic::at(&file.path, file.line_at(start + at.start), wrong, mend));
    };
    let mut page = Drawing { links, locale, level: 1, count: 0, parts: Vec::new(), closing: Vec::new() };
    let events = Parser::new_ext(body, Options::ENABLE_SMART_PUNCTUATION).into_offset_iter();
    let drawn = events.filter_map(|(event, at)| page.draw(event, |wrong, mend| fault(&at, wrong, mend)));
    let mut out = String::new();
    html::push_html(&mut out, drawn.collect::<Vec<_>>().into_iter());
    // A link without words of its own shows the number alone.
    (out.replace("> <bdi", "><bdi"), page.parts)
}

/// The state of drawing one body.
struct Drawing<'a> {
    links: &'a Links<'a>,
    locale: LanguageTag<'a>,
    level: u32,
    count: u32,
    parts: Vec<Part>,
    closing: Vec<String>,
}

impl Drawing<'_> {
    /// One event of Markdown as it goes into the page; none when it is refused.
    fn draw<'e>(&mut self, event: Event<'e>, fault: impl Fn(String, &str)) -> Option<Event<'e>> {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => Some(self.open_link(&dest_url, fault)),
            Event::End(TagEnd::Link) => Some(raw(self.closing.pop().unwrap_or_default())),
            Event::Start(Tag::Heading { level, classes, attrs, .. }) => {
                self.check_level(level, fault);
                Some(Event::Start(Tag::Heading { level, id: Some(self.open_part(level)), classes, attrs }))
            }
            Event::Html(_) | Event::InlineHtml(_) => refuse("HTML is not allowed here", "write it as Markdown", fault),
            Event::Start(Tag::Image { .. } | Tag::CodeBlock(_)) | Event::Code(_) => {
                refuse("pictures and code are not allowed here", "write it in words", fault)
            }
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock | TagEnd::Image | TagEnd::CodeBlock) => None,
            Event::Text(words) => {
                self.parts.iter_mut().filter(|part| part.open).for_each(|part| part.words.push_str(&words));
                Some(Event::Text(words))
            }
            Event::End(TagEnd::Heading(level)) => {
                self.parts.iter_mut().for_each(|part| part.open = false);
                Some(Event::End(TagEnd::Heading(level)))
            }
            other => Some(other),
        }
    }

    /// Every heading has an id; those of the second level are the parts of the page.
    fn open_part<'e>(&mut self, level: HeadingLevel) -> CowStr<'e> {
        self.count += 1;
        let id = format!("part-{}", self.count);
        if level == HeadingLevel::H2 {
            self.parts.push(Part { id: id.clone(), words: String::new(), open: true });
        }
        id.into()
    }

    fn check_level(&mut self, level: HeadingLevel, fault: impl Fn(String, &str)) {
        let level = level as u32;
        if level < 2 || level > self.level + 1 {
            fault(
                format!("a heading of level {level} after level {}", self.level),
                "start with ##, and go down one level at a time",
            );
        }
        self.level = level;
    }

    fn open_link<'e>(&mut self, link: &str, fault: impl Fn(String, &str)) -> Event<'e> {
        let (open, close) = match self.links.resolve(link) {
            Ok(Target::Page(page_id)) => {
                (format!("<a href=\"{}\">", escape(&page_id.path(self.locale.code))), "</a>".to_owned())
            }
            Ok(Target::Contact(contact)) => contact_link(contact),
            Ok(Target::Unread) => Default::default(),
            Err((wrong, mend)) => {
                fault(wrong, mend);
                Default::default()
            }
        };
        self.closing.push(close);
        raw(open)
    }
}

/// The words of the link, then the number itself, both part of what is tapped.
fn contact_link(contact: &Contact) -> (String, String) {
    let number = format!("<bdi dir=\"ltr\">{}</bdi>", escape(&contact.value));
    match contact.href() {
        Some(href) => {
            (format!("<a class=\"contact\" href=\"{}\" rel=\"noreferrer\">", escape(&href)), format!(" {number}</a>"))
        }
        None => (String::new(), format!("<strong>{number}</strong>")),
    }
}

fn refuse<'e>(wrong: &str, mend: &str, fault: impl Fn(String, &str)) -> Option<Event<'e>> {
    fault(wrong.to_owned(), mend);
    None
}

fn raw<'e>(html: String) -> Event<'e> {
    Event::InlineHtml(CowStr::from(html))
}

fn escape(text: &str) -> String {
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = pulldown_cmark_escape::escape_html(&mut out, text);
    out
}
