//! Plural forms: where a string chooses by a number, it has the forms that CLDR gives whole numbers in its language, each once, no
//! other, and each says as much as the others. Fluent takes the default for a form that is missing, without a word.

use super::Content;
use crate::{
    content::{
        diagnostic::{Diagnostic, suggest},
        toml::Diagnostics,
    },
    i18n::{
        ftl::{self, Choice, Part},
        plural_forms::{self, OTHER, PluralForms},
    },
};
use fluent_syntax::ast::{Variant, VariantKey};
use std::collections::BTreeSet;

/// The variable that counts: a choice by it needs every form.
const COUNT: &str = "count";
/// The other variables that are numbers. A choice by them may be by value alone: the hour 12, the weekday 1.
const NUMBERS: [&str; 6] = [COUNT, "hour", "minute", "day", "from", "to"];

/// Reports forms that are missing, doubled or foreign to the language, and forms that leave out a variable.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    for (locale, files) in content.languages() {
        let forms = plural_forms::of(&locale.code);
        for part in ftl::parts(&files.strings) {
            for choice in ftl::choices(part.pattern) {
                let check = Check { part: &part, choice: &choice, forms: &forms, problems };
                check.doubled();
                check.by_number();
            }
        }
    }
}

struct Check<'a> {
    part: &'a Part<'a>,
    choice: &'a Choice<'a>,
    forms: &'a PluralForms,
    problems: &'a Diagnostics,
}

impl Check<'_> {
    fn fault(&self, at: &str, wrong: &str, help: &str) {
        let (file, line) = (&self.part.file.file.path, self.part.file.line_of(at));
        let wrong = format!("\"{}\" {wrong}", self.part.name());
        self.problems.borrow_mut().push(Diagnostic::at(file, line, wrong, help));
    }

    fn doubled(&self) {
        let mut seen = BTreeSet::new();
        for key in self.choice.variants.iter().map(key).filter(|key| !seen.insert(*key)) {
            self.fault(key, &format!("has the form [{key}] twice"), "keep the one that is right");
        }
    }

    fn by_number(&self) {
        let Some(variable) = ftl::variable(self.choice.selector).filter(|name| NUMBERS.contains(name)) else { return };
        let forms: Vec<&str> = self.choice.variants.iter().filter_map(form).collect();
        self.foreign(&forms);
        let is_plural = variable == COUNT || forms.iter().any(|form| *form != OTHER);
        if is_plural {
            self.missing(variable, &forms);
            self.variables(variable);
        }
    }

    fn foreign(&self, forms: &[&str]) {
        for form in forms.iter().filter(|form| !self.forms.allowed.contains(**form)) {
            let help = suggest(form, self.forms.allowed.iter().copied());
            self.fault(form, &format!("has the form [{form}], which this language does not use"), &help);
        }
    }

    fn missing(&self, variable: &str, forms: &[&str]) {
        let missing = self.forms.required.iter().filter(|form| !forms.contains(form));
        let missing: Vec<String> = missing.map(|form| format!("[{form}]")).collect();
        if !missing.is_empty() {
            let wrong = format!("chooses by ${variable} without {}", missing.join(", "));
            self.fault(variable, &wrong, "add it with the words that such numbers take in this language");
        }
    }

    fn variables(&self, variable: &str) {
        let variants = self.choice.variants;
        let all: BTreeSet<&str> = variants.iter().flat_map(|variant| ftl::variables(&variant.value)).collect();
        for variant in variants {
            let own = ftl::variables(&variant.value);
            // A variant for one number can say it in words.
            let needed = all.iter().filter(|name| form(variant).is_some() || **name != variable);
            for left_out in needed.filter(|name| !own.contains(**name)) {
                let wrong = format!("leaves out ${left_out} in the form [{}]", key(variant));
                self.fault(key(variant), &wrong, "put it in, as in the other forms");
            }
        }
    }
}

fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

/// The plural form of a variant; none if it is for one number.
fn form<'a>(variant: &Variant<&'a str>) -> Option<&'a str> {
    match variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}
