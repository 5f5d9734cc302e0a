//! What strings put in from elsewhere: every message, term and attribute that they refer to is there, none leads back to itself,
//! and no function is called. Fluent shows the name in braces for what it cannot find, and drops the rest without a word.

use super::Content;
use crate::{
    content::{
        diagnostic::{Diagnostic, closest},
        toml::Diagnostics,
    },
    i18n::ftl::{self, Part},
};
use fluent_syntax::ast::{CallArguments, InlineExpression};
use std::collections::{BTreeMap, BTreeSet};

/// What a part of a language refers to.
struct Reference<'a> {
    /// The name of the part, as [`ftl::name`] writes it.
    target: String,
    /// A slice of the file: the id of the target.
    at: &'a str,
    /// The arguments that a term is given.
    arguments: Option<&'a CallArguments<&'a str>>,
}

/// The names of the parts that each part refers to.
type Graph = BTreeMap<String, BTreeSet<String>>;

/// Reports references that lead nowhere or back, arguments that terms ignore, and functions.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    for (_, files) in content.languages() {
        let parts = ftl::parts(&files.strings);
        let mut graph = Graph::new();
        for part in &parts {
            graph.entry(part.name()).or_default().extend(references(part).into_iter().map(|found| found.target));
        }
        parts.iter().for_each(|part| check_part(part, &graph, problems));
    }
}

fn references<'a>(part: &Part<'a>) -> Vec<Reference<'a>> {
    let reference = |inline: &&'a InlineExpression<&'a str>| {
        let (is_term, id, attribute, arguments) = match inline {
            InlineExpression::MessageReference { id, attribute } => (false, id, attribute, None),
            InlineExpression::TermReference { id, attribute, arguments } => (true, id, attribute, arguments.as_ref()),
            _ => return None,
        };
        let target = ftl::name(is_term, id.name, attribute.as_ref().map(|attribute| attribute.name));
        Some(Reference { target, at: id.name, arguments })
    };
    ftl::inlines(part.pattern).iter().filter_map(reference).collect()
}

fn check_part(part: &Part<'_>, graph: &Graph, problems: &Diagnostics) {
    let name = part.name();
    let fault = |at: &str, wrong: String, help: &str| {
        let (file, line) = (&part.file.file.path, part.file.line_of(at));
        problems.borrow_mut().push(Diagnostic::at(file, line, format!("\"{name}\" {wrong}"), help));
    };
    for Reference { target, at, arguments } in references(part) {
        if !graph.contains_key(&target) {
            let meant = closest(&target, graph.keys().map(String::as_str));
            let help = "write the words themselves, or the name of a string of this language";
            let help = meant.map_or_else(|| help.to_owned(), |meant| format!("did you mean `{meant}`?"));
            fault(at, format!("refers to \"{target}\", which has no words in this language"), &help);
        } else if leads_to(&target, &name, graph) {
            fault(at, format!("leads back to itself through \"{target}\""), "write the words themselves");
        }
        if arguments.is_some_and(|arguments| !arguments.positional.is_empty()) {
            let help = format!("name it: {{ {target}(name: \"value\") }}, or remove it");
            fault(at, format!("gives \"{target}\" an argument without a name, which is ignored"), &help);
        }
    }
    for inline in ftl::inlines(part.pattern) {
        if let InlineExpression::FunctionReference { id, .. } = inline {
            let help = "there are no functions here; write the variable alone: { $count }";
            fault(id.name, format!("calls the function {}()", id.name), help);
        }
    }
}

/// Whether the references from a part, followed on, come to another part.
fn leads_to(from: &str, to: &str, graph: &Graph) -> bool {
    let (mut seen, mut left) = (BTreeSet::new(), vec![from]);
    while let Some(next) = left.pop() {
        if next == to {
            return true;
        }
        if seen.insert(next) {
            left.extend(graph.get(next).into_iter().flatten().map(String::as_str));
        }
    }
    false
}
