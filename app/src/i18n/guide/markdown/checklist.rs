//! Questions to tick: items of a task list (`- [ ] Question?`), each with an answer below it.

use super::event::{Placed, end_of_paragraph, raw};
use pulldown_cmark::{Event, Tag};
use std::ops::Range;

/// Puts the box of each question before its paragraph and beside its answer, so that a style can show the answer when the box is
/// ticked. Reports a question without an answer. Firefox forgets the tick on a reload only because of `autocomplete`.
pub fn lay_out(events: &mut [Placed<'_>], fault: impl Fn(&Range<usize>, String, &str)) {
    let mut count = 0;
    for at in 0..events.len() {
        if !matches!(events[at].0, Event::TaskListMarker(_)) {
            continue;
        }
        let Some(end) = end_of_question(events, at) else {
            let mend = "write the answer below it, after an empty line, indented by two spaces";
            fault(&events[at].1, "a question to tick has no answer".to_owned(), mend);
            continue;
        };
        count += 1;
        events[at - 2].0 = raw("<li class=\"question\">");
        events[at - 1].0 = raw(format!("<input type=\"checkbox\" id=\"question-{count}\" autocomplete=\"off\">"));
        events[at].0 = raw(format!("<label for=\"question-{count}\">"));
        events[end].0 = raw("</label>");
    }
}

/// The index of the event that ends the paragraph of a question, if another paragraph follows: its answer.
fn end_of_question(events: &[Placed<'_>], marker: usize) -> Option<usize> {
    let is_start = |at: usize| matches!(events.get(at), Some((Event::Start(Tag::Paragraph), _)));
    let end = end_of_paragraph(events, marker)?;
    (marker > 1 && is_start(marker - 1) && is_start(end + 1)).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use pulldown_cmark::{Options, Parser, html};
    use std::cell::Cell;

    /// The HTML, and how many faults were reported.
    fn laid_out(body: &str) -> (String, usize) {
        let mut events: Vec<_> = Parser::new_ext(body, Options::ENABLE_TASKLISTS).into_offset_iter().collect();
        let faults = Cell::new(0);
        lay_out(&mut events, |_, _, _| faults.set(faults.get() + 1));
        let mut out = String::new();
        html::push_html(&mut out, events.into_iter().map(|(event, _)| event));
        (out.replace('\n', ""), faults.get())
    }

    #[test]
    fn the_box_stands_beside_the_answer_and_has_its_own_label() {
        let (html, faults) = laid_out("- [ ] One?\n\n  Yes.\n\n  Or no.\n\n- [ ] *Two*?\n\n  Then.\n");
        let item = |number: usize, question: &str, answer: &str| {
            format!(
                "<li class=\"question\"><input type=\"checkbox\" id=\"question-{number}\" autocomplete=\"off\"><label for=\"question-{number}\">{question}</label>{answer}</li>"
            )
        };
        let items = item(1, "One?", "<p>Yes.</p><p>Or no.</p>") + &item(2, "<em>Two</em>?", "<p>Then.</p>");
        assert_eq!((html, faults), (format!("<ul>{items}</ul>"), 0));
    }

    #[test]
    fn a_question_without_an_answer_is_a_fault() {
        for body in
            ["- [ ] One?\n", "- [ ] One?\n- [ ] Two?\n", "- [ ] One?\n\n- two\n", "- [ ] One?\n\nNot indented.\n"]
        {
            assert!(laid_out(body).1 > 0, "{body}");
        }
        assert_eq!(laid_out("- one\n\n  two\n").1, 0);
    }
}
