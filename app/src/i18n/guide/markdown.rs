//! The body of a page of guidance: Markdown becomes HTML, links are resolved, headings are gathered. Raw HTML is refused, so
//! what comes out is safe to put into a page as it is. Beside plain Markdown it knows tables, questions to tick
//! (`- [ ] Question?` with an answer below) and a drawing at the beginning of a paragraph (`![](drawing:cup) Words`).

mod checklist;
mod drawing;
mod event;
mod link;

use crate::content::toml::Diagnostics;
use crate::{
    content::diagnostic::{Diagnostic, File},
    i18n::{language_tag::LanguageTag, links::Links},
};
use event::{Placed, raw};
use link::OpenLink;
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

/// The beginnings of where links lead.
const SCHEMES: [&str; 6] = ["helpline:", "service:", "page:", "find:", "figure:", "drawing:"];

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
    let mut renderer =
        Renderer { links, locale, level: 1, count: 0, parts: Vec::new(), in_table: false, open_links: Vec::new() };
    let options = Options::ENABLE_SMART_PUNCTUATION | Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS;
    let parsed = Parser::new_ext(body, options).into_offset_iter();
    let rendered = parsed.filter_map(|(event, at)| {
        let event = renderer.render(event, |wrong, mend| fault(&at, wrong, mend))?;
        Some((event, at))
    });
    let mut events: Vec<Placed<'_>> = rendered.collect();
    checklist::lay_out(&mut events, fault);
    drawing::lay_out(&mut events, fault);
    let mut out = String::new();
    html::push_html(&mut out, events.into_iter().map(|(event, _)| event));
    (out, renderer.parts)
}

/// Renders one body event by event.
struct Renderer<'a> {
    links: &'a Links<'a>,
    locale: LanguageTag<'a>,
    level: u32,
    count: u32,
    parts: Vec<Part>,
    in_table: bool,
    open_links: Vec<OpenLink>,
}

impl Renderer<'_> {
    /// One event of Markdown as it goes into the page; none when it is refused.
    fn render<'e>(&mut self, event: Event<'e>, fault: impl Fn(String, &str)) -> Option<Event<'e>> {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                let link = OpenLink::new(&dest_url, self.links, self.locale, self.in_table, fault);
                let open = raw(link.open.clone());
                self.open_links.push(link);
                Some(open)
            }
            Event::End(TagEnd::Link) => self.open_links.pop().map(|link| raw(link.close(fault))),
            Event::Start(Tag::Heading { level, classes, attrs, .. }) => {
                self.check_level(level, fault);
                Some(Event::Start(Tag::Heading { level, id: Some(self.open_part(level)), classes, attrs }))
            }
            Event::Html(_) | Event::InlineHtml(_) => refuse("HTML is not allowed here", "write it as Markdown", fault),
            Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => {
                refuse("code is not allowed here", "write it in words", fault)
            }
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock | TagEnd::CodeBlock) => None,
            Event::Start(Tag::Table(_)) => {
                self.in_table = true;
                // The heading above names it.
                Some(raw(format!("<table aria-labelledby=\"part-{}\">", self.count)))
            }
            Event::End(TagEnd::Table) => {
                self.in_table = false;
                Some(event)
            }
            Event::Text(words) => {
                if words.contains(['[', ']']) || SCHEMES.iter().any(|scheme| words.contains(scheme)) {
                    let mend = "write [words](page:slug) without spaces round the brackets, and a question as \"- [ ] Words?\"";
                    fault(
                        format!("\"{words}\" is no link and no box to tick, and would be printed as it stands"),
                        mend,
                    );
                }
                self.open_links.iter_mut().for_each(|link| link.read(&words));
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
}

fn refuse<'e>(wrong: &str, mend: &str, fault: impl Fn(String, &str)) -> Option<Event<'e>> {
    fault(wrong.to_owned(), mend);
    None
}
