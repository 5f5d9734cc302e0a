//! Minifies a script of `public/` without changing its behaviour: it removes comments and spaces and shortens each
//! declared name to one or two letters. Every page contains the scripts and must arrive in one round trip.
//!
//! It understands only the JavaScript that those scripts use: one name after each `var`, no template strings, no
//! labels, and no declared name that is also a global in the same function. A name declared for the whole script gets
//! the same letters everywhere. Any other name gets the same letters in its whole outermost function. So scopes do not
//! change.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// JavaScript keywords that a short name must not be.
const RESERVED: [&str; 3] = ["do", "if", "in"];

/// Returns the minified script.
pub fn shorten(source: &str) -> String {
    let tokens = tokens(source);
    let code: Vec<&str> = tokens.iter().copied().filter(|token| is_code(token)).collect();
    let names = Names::read(&code);
    let (mut out, mut at) = (String::new(), 0);
    for (index, token) in tokens.iter().enumerate() {
        if is_code(token) {
            out += names.short(&code, at).unwrap_or(token);
            at += 1;
        } else {
            let next = tokens.get(index + 1).and_then(|next| next.chars().next());
            out += gap(token, out.chars().last(), next);
        }
    }
    out
}

fn is_code(token: &str) -> bool {
    !token.trim().is_empty()
}

/// Splits a script into names, numbers, strings, regular expressions, single punctuation characters, and white space as
/// one space or one line break. Leaves out comments.
fn tokens(source: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = source.trim();
    while let Some(first) = rest.chars().next() {
        let comment = rest.starts_with("//") || rest.starts_with("/*");
        let length = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '/' if expects_value(&tokens) => quoted(rest) + name(&rest[quoted(rest)..]),
            '\'' | '"' => quoted(rest),
            _ if is_name(first) => name(rest),
            _ if first.is_whitespace() => rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len()),
            _ => first.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        rest = after;
        if first.is_whitespace() {
            tokens.push(if token.contains('\n') { "\n" } else { " " });
        } else if !comment {
            tokens.push(token);
        }
    }
    tokens
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

fn name(text: &str) -> usize {
    text.find(|c: char| !is_name(c)).unwrap_or(text.len())
}

/// The length in bytes of a string or regular expression, with both delimiters.
fn quoted(text: &str) -> usize {
    let quote = text.chars().next();
    let (mut escaped, mut class) = (false, false);
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' if quote == Some('/') => class = true,
            ']' => class = false,
            _ if Some(c) == quote && !class => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Whether a slash after these tokens begins a regular expression; otherwise it divides.
fn expects_value(tokens: &[&str]) -> bool {
    let last = tokens.iter().rev().find(|token| is_code(token));
    last.is_none_or(|last| ["(", ",", "=", ":", "[", "!", "&", "|", "?", "{", "}", ";", "return"].contains(last))
}

/// The short form of each declared name: of the whole script, and of each outermost function. Functions reuse the same
/// letters.
struct Names<'a> {
    script: BTreeMap<&'a str, String>,
    functions: Vec<(Range<usize>, BTreeMap<&'a str, String>)>,
}

impl<'a> Names<'a> {
    fn read(code: &[&'a str]) -> Self {
        let bodies = functions(code);
        let inside = |at: usize| bodies.iter().position(|body| body.contains(&at));
        let declared: Vec<(usize, &str)> = (0..code.len()).flat_map(|at| declared_at(code, at)).collect();
        let script: Vec<&str> =
            declared.iter().filter(|(at, _)| inside(*at).is_none()).map(|(_, name)| *name).collect();
        let of = |body: &Range<usize>| -> Vec<&str> {
            let own = declared.iter().filter(|(at, name)| body.contains(at) && !script.contains(name));
            own.map(|(_, name)| *name).collect()
        };
        let locals: Vec<Vec<&str>> = bodies.iter().map(of).collect();
        let is_declared =
            |at: usize| script.contains(&code[at]) || inside(at).is_some_and(|body| locals[body].contains(&code[at]));
        let others: BTreeSet<&str> = (0..code.len()).filter(|at| !is_declared(*at)).map(|at| code[at]).collect();
        let free =
            || (0..).map(letters).filter(|name| !others.contains(name.as_str()) && !RESERVED.contains(&name.as_str()));
        let most = locals.iter().map(|names| unique(names).len()).max().unwrap_or(0);
        let functions = locals.iter().map(|names| unique(names).into_iter().zip(free()).collect());
        Self {
            script: unique(&script).into_iter().zip(free().skip(most)).collect(),
            functions: bodies.iter().cloned().zip(functions).collect(),
        }
    }

    /// The short form of the name at an index of `code`. `None` if the script does not declare it.
    fn short(&self, code: &[&str], at: usize) -> Option<&str> {
        let local =
            self.functions.iter().find(|(body, _)| body.contains(&at)).and_then(|(_, names)| names.get(code[at]));
        let short = local.or_else(|| self.script.get(code[at]));
        short.filter(|_| !is_property(code, at)).map(String::as_str)
    }
}

/// Removes repeated names and keeps the order.
fn unique<'a>(names: &[&'a str]) -> Vec<&'a str> {
    let mut known = BTreeSet::new();
    names.iter().copied().filter(|name| known.insert(*name)).collect()
}

/// The ranges of the outermost functions with their parameters. Every script is one function; these are directly inside
/// it.
fn functions(code: &[&str]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let (mut depth, mut began) = (0_usize, None);
    for (at, token) in code.iter().enumerate() {
        match *token {
            "function" if depth == 1 && began.is_none() => {
                began = Some(at + 1 + usize::from(code.get(at + 1) != Some(&"(")))
            }
            "{" => depth += 1,
            "}" => {
                depth = depth.saturating_sub(1);
                if depth == 1 {
                    found.extend(began.take().map(|began| began..at + 1));
                }
            }
            _ => {}
        }
    }
    found
}

/// The names that the token at this index declares, each with its own index.
fn declared_at<'a>(code: &[&'a str], at: usize) -> Vec<(usize, &'a str)> {
    let is_any_name = |(_, token): &(usize, &str)| token.chars().next().is_some_and(is_name);
    let following = (at + 1..code.len()).map(|next| (next, code[next]));
    match code[at] {
        _ if at > 0 && code[at - 1] == "." => Vec::new(),
        "var" => following.take(1).collect(),
        "function" | "catch" => following.take_while(|(_, token)| *token != ")").filter(is_any_name).collect(),
        _ => Vec::new(),
    }
}

/// Whether the name at this index is a property of an object: after a dot, or before a colon in braces.
fn is_property(code: &[&str], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| code[before]);
    before == Some(".") || code.get(at + 1) == Some(&":") && matches!(before, Some("{" | ","))
}

/// The white space to keep: a space between two words, a line break where a statement may end.
fn gap(token: &str, before: Option<char>, after: Option<char>) -> &'static str {
    let (Some(before), Some(after)) = (before, after) else { return "" };
    let words = is_name(before) && is_name(after);
    if token == "\n" {
        if "{;,(\n".contains(before) || "}).".contains(after) { "" } else { "\n" }
    } else if words || before == after && "+-".contains(before) {
        " "
    } else {
        ""
    }
}

/// The name with a number, counted from 0: a, b … z, ba, bb …
fn letters(number: usize) -> String {
    let last = char::from(b'a' + u8::try_from(number % 26).unwrap_or(0));
    if number < 26 { last.to_string() } else { letters(number / 26) + &last.to_string() }
}
