//! The body of a page of guidance: Markdown becomes HTML, links are resolved, headings are gathered. Raw HTML is refused, so
//! what comes out is safe to put into a page as it is. Beside plain Markdown it knows tables, questions to tick
//! (`- [ ] Question?` with an answer below) and a drawing at the beginning of a paragraph (`![](drawing:cup) Words`).

use crate::content::toml::Diagnostics;
use crate::{
    content::diagnostic::{Diagnostic, File},
    directory::{
        contact::Contact,
        figures::{Unit, Value},
    },
    i18n::{
        language_tag::LanguageTag,
        links::{Links, Target},
    },
    icons,
    page_id::PageId,
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

/// The beginnings of where links lead.
const SCHEMES: [&str; 6] = ["helpline:", "service:", "page:", "find:", "figure:", "drawing:"];

/// The body of a page.
pub struct Body {
    /// The text as HTML.
    pub html: String,
    /// Its main headings.
    pub parts: Vec<Part>,
    /// The slugs of the pages of guidance that it links to.
    pub linked: Vec<String>,
}

/// Reads a body.
pub fn read(file: &File, body: &str, locale: LanguageTag<'_>, links: &Links<'_>, problems: &Diagnostics) -> Body {
    let start = file.text.len() - body.len();
    let fault = |at: &Range<usize>, wrong: String, mend: &str| {
        problems.borrow_mut().push(Diagnostic::at(&file.path, file.line_at(start + at.start), wrong, mend));
    };
    let mut page = Drawing {
        links,
        locale,
        level: 1,
        count: 0,
        parts: Vec::new(),
        linked: Vec::new(),
        in_table: false,
        open_links: Vec::new(),
    };
    let options = Options::ENABLE_SMART_PUNCTUATION | Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS;
    let events = Parser::new_ext(body, options).into_offset_iter();
    let drawn = events.filter_map(|(event, at)| {
        let drawn = page.draw(event, |wrong, mend| fault(&at, wrong, mend))?;
        Some((drawn, at))
    });
    let mut drawn: Vec<(Event<'_>, Range<usize>)> = drawn.collect();
    questions(&mut drawn, fault);
    drawings(&mut drawn, fault);
    let mut out = String::new();
    html::push_html(&mut out, drawn.into_iter().map(|(event, _)| event));
    Body { html: out, parts: page.parts, linked: page.linked }
}

/// The box of a question stands before its paragraph and beside its answer, so that a style can show the answer when the
/// box is ticked. A browser does not keep what was ticked.
fn questions(drawn: &mut [(Event<'_>, Range<usize>)], fault: impl Fn(&Range<usize>, String, &str)) {
    let mut count = 0;
    for at in 0..drawn.len() {
        if !matches!(drawn[at].0, Event::TaskListMarker(_)) {
            continue;
        }
        count += 1;
        let rest = drawn[at..].iter().position(|(event, _)| matches!(event, Event::End(TagEnd::Paragraph)));
        let parts =
            rest.filter(|_| at > 1 && matches!(drawn[at - 1].0, Event::Start(Tag::Paragraph))).map(|end| at + end);
        let Some(end) = parts.filter(|end| matches!(drawn.get(end + 1), Some((Event::Start(Tag::Paragraph), _))))
        else {
            let mend = "write the answer below it, after an empty line, indented by two spaces";
            fault(&drawn[at].1, "a question to tick has no answer".to_owned(), mend);
            continue;
        };
        let box_id = format!("question-{count}");
        drawn[at - 2].0 = raw("<li class=\"question\">".to_owned());
        drawn[at - 1].0 = raw(format!("<input type=\"checkbox\" id=\"{box_id}\" autocomplete=\"off\">"));
        drawn[at].0 = raw(format!("<label for=\"{box_id}\">"));
        drawn[end].0 = raw("</label>".to_owned());
    }
}

/// A paragraph that begins with a drawing has it beside all its words.
fn drawings(drawn: &mut [(Event<'_>, Range<usize>)], fault: impl Fn(&Range<usize>, String, &str)) {
    for at in 0..drawn.len() {
        let Event::Start(Tag::Image { dest_url, .. }) = &drawn[at].0 else { continue };
        let picture = dest_url.strip_prefix("drawing:").and_then(icons::find);
        let begins = at > 0 && matches!(drawn[at - 1].0, Event::Start(Tag::Paragraph));
        let is_empty = matches!(drawn.get(at + 1), Some((Event::End(TagEnd::Image), _)));
        let end = drawn[at..].iter().position(|(event, _)| matches!(event, Event::End(TagEnd::Paragraph)));
        match picture.zip(end).filter(|_| begins && is_empty) {
            Some((picture, end)) => {
                drawn[at - 1].0 = raw("<p class=\"idea\">".to_owned());
                drawn[at].0 = raw(picture.0.to_owned());
                drawn[at + 1].0 = raw("<span>".to_owned());
                drawn[at + end].0 = raw("</span></p>\n".to_owned());
            }
            None => {
                let mend = "begin a paragraph with ![](drawing:NAME), a name of public/pictures and nothing between the brackets";
                fault(&drawn[at].1, "this is no drawing of the site".to_owned(), mend);
            }
        }
    }
}

/// The state of drawing one body.
struct Drawing<'a> {
    links: &'a Links<'a>,
    locale: LanguageTag<'a>,
    level: u32,
    count: u32,
    parts: Vec<Part>,
    linked: Vec<String>,
    in_table: bool,
    open_links: Vec<OpenLink>,
}

/// A link of which the words are being read.
struct OpenLink {
    /// What stands after its words.
    close: String,
    words: Words,
    has_words: bool,
}

/// Which words a link may have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    /// It must say where it leads.
    Needed,
    /// Its number may stand alone.
    Optional,
    /// It is a number.
    Refused,
}

impl Drawing<'_> {
    /// One event of Markdown as it goes into the page; none when it is refused.
    fn draw<'e>(&mut self, event: Event<'e>, fault: impl Fn(String, &str)) -> Option<Event<'e>> {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => Some(self.open_link(&dest_url, fault)),
            Event::End(TagEnd::Link) => Some(self.close_link(fault)),
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
                self.open_links.iter_mut().for_each(|link| link.has_words |= !words.trim().is_empty());
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
        let (open, close, words) = match self.links.resolve(link) {
            Ok(Target::Page(page_id)) => {
                if let PageId::Guide(slug) = page_id {
                    self.linked.push(slug.to_owned());
                }
                let href = page_id.href(self.locale.code, &self.links.directory.facets);
                (format!("<a href=\"{}\">", escape(&href)), "</a>".to_owned(), Words::Needed)
            }
            Ok(Target::Contact(contact)) => {
                let (open, close) = contact_link(contact);
                (open, close, Words::Optional)
            }
            Ok(Target::Figure(value)) => (String::new(), self.figure(value), Words::Refused),
            Ok(Target::Unread) => (String::new(), String::new(), Words::Optional),
            Err((wrong, mend)) => {
                fault(wrong, mend);
                (String::new(), String::new(), Words::Optional)
            }
        };
        self.open_links.push(OpenLink { close, words, has_words: false });
        raw(open)
    }

    fn close_link<'e>(&mut self, fault: impl Fn(String, &str)) -> Event<'e> {
        let Some(link) = self.open_links.pop() else { return raw(String::new()) };
        match (link.words, link.has_words) {
            (Words::Needed, false) => {
                fault("a link without words".to_owned(), "write between the brackets where it leads");
            }
            (Words::Refused, true) => {
                fault(
                    "a figure has no words of its own".to_owned(),
                    "write [](figure:ID/VALUE), and the words before it",
                );
            }
            _ => {}
        }
        // A link without words of its own shows the number alone.
        let close = if link.has_words { link.close } else { link.close.trim_start().to_owned() };
        raw(close)
    }

    /// A value as the language writes it, in a table with a bar below: the length tells the same as the number.
    fn figure(&self, value: &Value) -> String {
        let pounds = value.unit.map(|Unit::Pounds| "£").unwrap_or_default();
        let number = format!("<bdi>{pounds}{}</bdi>", escape(&self.locale.formats.decimal(&value.amount)));
        if !self.in_table {
            return number;
        }
        let svg = "height=\"12\" aria-hidden=\"true\" focusable=\"false\"><rect width=\"100%\" height=\"12\" rx=\"3\"/></svg>";
        format!("{number}<svg class=\"bar\" width=\"{}%\" {svg}", value.share)
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
