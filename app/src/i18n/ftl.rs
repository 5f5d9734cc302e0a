//! Fluent messages as they are written, for the checks: ids, attributes, and the variables that each one uses.

use crate::content::{diagnostic::File, tree::locale::FtlFile};
use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement};
use std::collections::BTreeSet;

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
    let mut variables = BTreeSet::new();
    message.value.iter().for_each(|pattern| in_pattern(pattern, &mut variables));
    message.attributes.iter().for_each(|attribute| in_pattern(&attribute.value, &mut variables));
    let attributes = message.attributes.iter().map(|attribute| attribute.id.name).collect();
    Written { file, id: message.id.name, attributes, variables }
}

fn in_pattern<'a>(pattern: &Pattern<&'a str>, found: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression<'a>(expression: &Expression<&'a str>, found: &mut BTreeSet<&'a str>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline<'a>(inline: &InlineExpression<&'a str>, found: &mut BTreeSet<&'a str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name);
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|inline| in_inline(inline, found))
        }
        _ => {}
    }
}
