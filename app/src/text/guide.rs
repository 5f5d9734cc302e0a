//! A page of guidance: TOML front matter between `+++` lines, then Markdown. Links are resolved when it is read, raw HTML is
//! refused, so what stands in `html` is safe to put into a page as it is.

use super::{
    links::{Links, Target},
    locale::Locale,
};
use crate::{
    directory::{
        contact::Contact,
        fields::{self, Fields, Problems},
    },
    problem::{File, Problem},
};
use chrono::NaiveDate;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use std::ops::Range;

/// One page of guidance.
#[derive(Debug)]
pub struct Guide {
    /// The file's name, and the last part of its address.
    pub slug: String,
    /// For tabs, history lists and previews: neutral.
    pub title: String,
    /// The heading on the page.
    pub heading: String,
    /// One neutral sentence for link previews.
    pub summary: String,
    /// One or two sentences below the heading.
    pub intro: String,
    /// Whom it is for.
    pub group: Group,
    /// Place within its group, from 1.
    pub order: u32,
    /// When a person last read it against the facts.
    pub reviewed: NaiveDate,
    /// The one clear next step.
    pub next: Next,
    /// The text, as HTML.
    pub html: String,
}

/// The three doors of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// For me.
    Me,
    /// For someone I know.
    Someone,
    /// I work with people.
    Work,
}

/// The step after a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Call our helpline, or the line that is open.
    Helpline,
    /// Read another guide.
    Guide(String),
}

/// Reads one page.
pub fn read(file: &File, locale: &Locale, links: &Links<'_>, problems: &Problems) -> Guide {
    let (front, body) =
        file.text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n")).unwrap_or_else(|| {
            problems.borrow_mut().push(Problem::at(
                &file.path,
                1,
                "no front matter",
                "open the file with a line +++, the keys, and a line +++",
            ));
            ("", &file.text)
        });
    let html = body_html(file, body, locale, links, problems);
    fields::read_text(file, front, problems, |fields| Guide {
        slug: file.stem().to_owned(),
        title: fields.need("title").value,
        heading: fields.need("heading").value,
        summary: fields.need("summary").value,
        intro: fields.need("intro").value,
        group: fields.choice(
            "group",
            &[("me", Group::Me), ("someone", Group::Someone), ("work", Group::Work)],
            Group::Me,
        ),
        order: fields.number("order"),
        reviewed: fields.date("reviewed"),
        next: next(fields, links),
        html,
    })
}

fn next(fields: &Fields<'_>, links: &Links<'_>) -> Next {
    let next = fields.need("next");
    let slug = next.value.strip_prefix("page:").filter(|slug| links.slugs.contains(slug));
    if let Some(slug) = slug {
        return Next::Guide(slug.to_owned());
    }
    let ours = links.directory.helpline().map(|record| format!("helpline:{}", record.id));
    if next.line > 0 && ours.as_ref() != Some(&next.value) {
        fields.fault(
            next.line,
            format!("\"{}\" is not a next step", next.value),
            "write page: and a slug, or helpline: and our own helpline",
        );
    }
    Next::Helpline
}

fn body_html(file: &File, body: &str, locale: &Locale, links: &Links<'_>, problems: &Problems) -> String {
    let start = file.text.len() - body.len();
    let fault = |at: &Range<usize>, wrong: String, mend: &str| {
        problems.borrow_mut().push(Problem::at(&file.path, file.line_at(start + at.start), wrong, mend));
    };
    let mut page = Drawing { links, locale, level: 1, parts: 0, closing: Vec::new() };
    let events = Parser::new_ext(body, Options::ENABLE_SMART_PUNCTUATION).into_offset_iter();
    let drawn = events.filter_map(|(event, at)| page.draw(event, |wrong, mend| fault(&at, wrong, mend)));
    let mut out = String::new();
    html::push_html(&mut out, drawn.collect::<Vec<_>>().into_iter());
    // A link without words of its own shows the number alone.
    out.replace("> <bdi", "><bdi")
}

/// The state of drawing one body.
struct Drawing<'a> {
    links: &'a Links<'a>,
    locale: &'a Locale,
    level: u32,
    parts: u32,
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
                self.parts += 1;
                Some(Event::Start(Tag::Heading {
                    level,
                    id: Some(format!("part-{}", self.parts).into()),
                    classes,
                    attrs,
                }))
            }
            Event::Html(_) | Event::InlineHtml(_) => refuse("HTML is not allowed here", "write it as Markdown", fault),
            Event::Start(Tag::Image { .. } | Tag::CodeBlock(_)) | Event::Code(_) => {
                refuse("pictures and code are not allowed here", "write it in words", fault)
            }
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock | TagEnd::Image | TagEnd::CodeBlock) => None,
            other => Some(other),
        }
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
            Ok(Target::Page(place)) => {
                (format!("<a href=\"{}\">", escape(&place.path(&self.locale.code))), "</a>".to_owned())
            }
            Ok(Target::Contact(contact)) => contact_link(contact),
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
