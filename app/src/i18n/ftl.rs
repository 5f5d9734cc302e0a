//! Fluent messages as they are written, for the checks: ids, attributes, variables, references, choices and text.

use crate::content::{diagnostic::File, tree::locale::FtlFile};
use fluent_syntax::{
    ast::{Attribute, Expression, InlineExpression, Message, Pattern, PatternElement, Variant},
    unicode::unescape_unicode_to_string,
};
use std::collections::BTreeSet;

/// Stands in [`texts`] for a variable or a reference. Unicode keeps this character for objects put into text.
pub const PLACEABLE: char = '\u{fffc}';

/// A message as it is written: its id, its attributes, the variables it uses.
pub struct Written<'a> {
    /// Its file.
    pub file: &'a File,
    /// Its id.
    pub id: &'a str,
    /// The names of its attributes.
    pub attributes: Vec<&'a str>,
    /// The variables it uses, in all its variants.
    pub variables: BTreeSet<&'a str>,
    /// The ids of the messages that it refers to.
    pub references: BTreeSet<&'a str>,
}

impl Written<'_> {
    /// The line, from 1, on which it begins.
    pub fn line(&self) -> usize {
        self.file.line_of_message(self.id)
    }
}

/// Every message of some files.
pub fn messages<'a>(files: impl IntoIterator<Item = &'a FtlFile<'a>>) -> Vec<Written<'a>> {
    files.into_iter().flat_map(|file| file.messages().map(|message| written(file.file, message))).collect()
}

fn written<'a>(file: &'a File, message: &'a Message<&'a str>) -> Written<'a> {
    let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
    let inlines: Vec<_> = patterns.flat_map(inlines).collect();
    let references = inlines.iter().filter_map(|inline| match inline {
        InlineExpression::MessageReference { id, .. } => Some(id.name),
        _ => None,
    });
    let attributes = message.attributes.iter().map(|attribute| attribute.id.name).collect();
    let variables = inlines.iter().filter_map(|inline| variable(inline)).collect();
    Written { file, id: message.id.name, attributes, variables, references: references.collect() }
}

/// The value of a message or term, or one of their attributes.
pub struct Part<'a> {
    /// Its file.
    pub file: &'a FtlFile<'a>,
    /// The id of the message or term, as in the file.
    pub id: &'a str,
    /// Whether it belongs to a term.
    pub is_term: bool,
    /// The name of the attribute; none for the value.
    pub attribute: Option<&'a str>,
    /// What it says.
    pub pattern: &'a Pattern<&'a str>,
}

impl Part<'_> {
    /// Its name, as a reference writes it: `home-title`, `service-relate.what`, `-brand`.
    pub fn name(&self) -> String {
        name(self.is_term, self.id, self.attribute)
    }

    /// The line, from 1, on which it begins.
    pub fn line(&self) -> usize {
        self.file.line_of(self.attribute.unwrap_or(self.id))
    }
}

/// The name of a value or an attribute, as a reference writes it.
pub fn name(is_term: bool, id: &str, attribute: Option<&str>) -> String {
    let dash = if is_term { "-" } else { "" };
    attribute.map_or_else(|| format!("{dash}{id}"), |attribute| format!("{dash}{id}.{attribute}"))
}

/// Every value and attribute of some files, those of terms after those of messages.
pub fn parts<'a>(files: impl IntoIterator<Item = &'a FtlFile<'a>>) -> Vec<Part<'a>> {
    files.into_iter().flat_map(parts_of).collect()
}

fn parts_of<'a>(file: &'a FtlFile<'a>) -> Vec<Part<'a>> {
    let part = |is_term, id, attribute, pattern| Part { file, id, is_term, attribute, pattern };
    let attributes = |is_term, id, attributes: &'a [Attribute<&'a str>]| {
        attributes.iter().map(move |own| part(is_term, id, Some(own.id.name), &own.value))
    };
    let of_message = |message: &'a Message<&'a str>| {
        let value = message.value.iter().map(move |value| part(false, message.id.name, None, value));
        value.chain(attributes(false, message.id.name, &message.attributes))
    };
    let terms = file.terms().flat_map(|term| {
        let value = part(true, term.id.name, None, &term.value);
        std::iter::once(value).chain(attributes(true, term.id.name, &term.attributes))
    });
    file.messages().flat_map(of_message).chain(terms).collect()
}

/// The variables that a pattern uses, in all its variants.
pub fn variables<'a>(pattern: &'a Pattern<&'a str>) -> BTreeSet<&'a str> {
    inlines(pattern).into_iter().filter_map(variable).collect()
}

/// The name of a variable, if an expression is one.
pub fn variable<'a>(inline: &InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    }
}

/// A choice between variants.
pub struct Choice<'a> {
    /// What is chosen by.
    pub selector: &'a InlineExpression<&'a str>,
    /// What is chosen from.
    pub variants: &'a [Variant<&'a str>],
}

/// Every choice in a pattern, also those inside variants.
pub fn choices<'a>(pattern: &'a Pattern<&'a str>) -> Vec<Choice<'a>> {
    let choice = |expression: &'a Expression<&'a str>| match expression {
        Expression::Select { selector, variants } => Some(Choice { selector, variants }),
        Expression::Inline(_) => None,
    };
    expressions(pattern).into_iter().filter_map(choice).collect()
}

/// Every expression of a pattern that is no choice, and what choices are made by.
pub fn inlines<'a>(pattern: &'a Pattern<&'a str>) -> Vec<&'a InlineExpression<&'a str>> {
    let expressions = expressions(pattern).into_iter();
    expressions.flat_map(|expression| with_arguments(outermost(expression))).collect()
}

fn outermost<'a>(expression: &'a Expression<&'a str>) -> &'a InlineExpression<&'a str> {
    match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, .. } => selector,
    }
}

/// An expression and its arguments, if it is a call.
fn with_arguments<'a>(inline: &'a InlineExpression<&'a str>) -> Vec<&'a InlineExpression<&'a str>> {
    let arguments = match inline {
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
        _ => None,
    };
    let inside = arguments.into_iter().flat_map(|arguments| {
        arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)).flat_map(with_arguments)
    });
    std::iter::once(inline).chain(inside).collect()
}

/// Every expression of a pattern: those inside variants and placeables, too.
fn expressions<'a>(pattern: &'a Pattern<&'a str>) -> Vec<&'a Expression<&'a str>> {
    let placeables = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    });
    placeables.flat_map(with_inner).collect()
}

fn with_inner<'a>(expression: &'a Expression<&'a str>) -> Vec<&'a Expression<&'a str>> {
    let inside: Vec<_> = match expression {
        Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| expressions(&variant.value)).collect()
        }
        Expression::Inline(_) => Vec::new(),
    };
    let placed = with_arguments(outermost(expression)).into_iter().filter_map(|inline| match inline {
        InlineExpression::Placeable { expression } => Some(expression),
        _ => None,
    });
    std::iter::once(expression).chain(placed.flat_map(|inner| with_inner(inner))).chain(inside).collect()
}

/// What visitors read of a pattern, and of each variant in it: literals as they read, [`PLACEABLE`] for variables, references and
/// choices.
pub fn texts(pattern: &Pattern<&str>) -> Vec<String> {
    let inside = choices(pattern).into_iter().flat_map(|choice| choice.variants);
    std::iter::once(text(pattern)).chain(inside.map(|variant| text(&variant.value))).collect()
}

fn text(pattern: &Pattern<&str>) -> String {
    pattern.elements.iter().map(text_of_element).collect()
}

fn text_of_element(element: &PatternElement<&str>) -> String {
    match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression } => literal(expression).unwrap_or_else(|| PLACEABLE.to_string()),
    }
}

/// What a literal says, also one inside further braces.
fn literal(expression: &Expression<&str>) -> Option<String> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Some(unescape_unicode_to_string(value).into_owned())
        }
        Expression::Inline(InlineExpression::NumberLiteral { value }) => Some((*value).to_owned()),
        Expression::Inline(InlineExpression::Placeable { expression }) => literal(expression),
        _ => None,
    }
}

/// Whether a pattern can come out without a character that is seen: if all of it is blank, in at least one choice of variants.
pub fn can_be_blank(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::Placeable { expression } => expression_can_be_blank(expression),
        PatternElement::TextElement { value } => is_blank(value),
    })
}

fn expression_can_be_blank(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Select { variants, .. } => variants.iter().any(|variant| can_be_blank(&variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => expression_can_be_blank(expression),
        Expression::Inline(_) => literal(expression).is_some_and(|words| is_blank(&words)),
    }
}

/// Whether a reader sees nothing of some words: spaces of every width, marks without width, fillers.
pub fn is_blank(words: &str) -> bool {
    words.chars().all(|c| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}')
            || matches!(c, '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
            || matches!(c, '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}')
            || matches!(c, '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_pattern<T>(words: &str, ask: impl Fn(&Pattern<&str>) -> T) -> T {
        let file = File { path: String::new(), text: format!("x = {words}\n") };
        let strings = FtlFile::new("x.ftl", &file).unwrap();
        assert!(strings.errors.is_empty(), "{words}");
        ask(parts([&strings])[0].pattern)
    }

    #[test]
    fn words_are_blank_if_one_choice_of_variants_shows_nothing() {
        for (words, expected) in [
            ("{ \"\" }", true),
            ("{ { \"\" } }", true),
            ("\u{a0}", true),
            ("{ \"\\u00A0\\u200B\" }\u{2060}", true),
            ("{ $a ->\n [x] y\n *[z] { \"\" }\n }", true),
            ("a{ $a ->\n [x] y\n *[z] { \"\" }\n }", false),
            ("{ $a }", false),
            ("{ \"x\" }", false),
        ] {
            assert_eq!(with_pattern(words, can_be_blank), expected, "{words}");
        }
    }

    #[test]
    fn variables_of_variants_selectors_arguments_and_inner_braces_are_found() {
        let words = "{ $a ->\n [x] { { $b } }\n *[y] { F($c, d: 1) } { -t($e) } { $f ->\n *[z] { $g }\n }\n }";
        let found =
            with_pattern(words, |pattern| variables(pattern).into_iter().map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(found, ["a", "b", "c", "e", "f", "g"]);
        assert_eq!(with_pattern(words, |pattern| choices(pattern).len()), 2);
    }

    #[test]
    fn the_text_of_each_variant_has_its_literals_as_they_read() {
        let words = "a { $a ->\n [x] { \"\\u003C\" }b\n *[y] c\n } d";
        assert_eq!(with_pattern(words, texts), ["a \u{fffc} d", "<b", "c"]);
    }
}
