//! Fluent messages as they are written, for the checks: ids, attributes, and the variables that each one uses.

use crate::content::diagnostic::File;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

/// A message as it is written: its id, its attributes, the variables it uses.
pub struct Written<'a> {
    /// Its file.
    pub file: &'a File,
    /// Its id.
    pub id: String,
    /// The names of its attributes.
    pub attributes: Vec<String>,
    /// The variables it uses, in all its variants.
    pub variables: BTreeSet<String>,
}

/// Every message of a file; what is not Fluent is passed over here, since the bundle reports it.
pub fn read(file: &File) -> Vec<Written<'_>> {
    let resource = fluent_syntax::parser::parse(file.text.as_str()).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            let mut variables = BTreeSet::new();
            message.value.iter().for_each(|pattern| in_pattern(pattern, &mut variables));
            message.attributes.iter().for_each(|attribute| in_pattern(&attribute.value, &mut variables));
            let attributes = message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
            Written { file, id: message.id.name.to_owned(), attributes, variables }
        })
        .collect()
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|inline| in_inline(inline, found))
        }
        _ => {}
    }
}
