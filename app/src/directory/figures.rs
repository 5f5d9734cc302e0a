//! The figures that pages show: `directory/figures.toml`. A page names one as `figure:ID/VALUE`, so that a number stands in one
//! place, with its source.

use super::source_date::SourceDate;
use crate::content::toml::{Faults, Spanned};
use icu::decimal::input::Decimal;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The figures that pages show.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FiguresFile {
    /// One figure: values of one kind, which can be compared.
    #[serde(default)]
    pub figure: Vec<FigureTable>,
}

/// One figure.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FigureTable {
    /// Its name in pages.
    #[cfg_attr(test, schemars(with = "String"))]
    pub id: Spanned<String>,
    /// What the values are, if they are no plain numbers.
    pub unit: Option<Unit>,
    /// Where the values come from. Not a URL.
    pub source: String,
    /// The date of that source.
    pub checked: SourceDate,
    /// The values by their names in pages, each as digits with a point before decimals: "29.7".
    #[cfg_attr(test, schemars(with = "BTreeMap<String, String>"))]
    pub values: BTreeMap<String, Spanned<String>>,
}

/// What values are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Pounds sterling.
    Pounds,
}

/// One value of a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The value.
    pub amount: Decimal,
    /// What it is, if it is no plain number.
    pub unit: Option<Unit>,
    /// Its share of the largest value of its figure, from 0 to 100: the length of its bar.
    pub percent: f64,
}

/// All values, by the ids of their figures and their own names.
#[derive(Debug, Default)]
pub struct Figures {
    values: BTreeMap<(String, String), Value>,
    /// The date of the source of each figure, with its line.
    pub dates: Vec<(usize, SourceDate)>,
}

/// Builds the figures that `figures.toml` holds.
pub fn read(written: FiguresFile, faults: Faults<'_>) -> Figures {
    let mut all = BTreeMap::new();
    for (index, figure) in written.figure.iter().enumerate() {
        if written.figure[..index].iter().any(|other| other.id == figure.id) {
            let message = format!("the id \"{}\" stands twice", figure.id.get_ref());
            faults.at(&figure.id, message, "rename one of the two figures");
        }
        let largest = figure.values.values().filter_map(number).fold(0.0, f64::max);
        for (name, written) in &figure.values {
            let amount = Decimal::try_from_str(written.get_ref()).ok();
            let Some((amount, number)) = amount.zip(number(written)) else {
                let message = format!("\"{}\" is not a number", written.get_ref());
                faults.at(written, message, "write digits, with a point before decimals: \"29.7\"");
                continue;
            };
            let percent = if largest > 0.0 { number / largest * 100.0 } else { 0.0 };
            let value = Value { amount, unit: figure.unit, percent };
            all.insert((figure.id.get_ref().clone(), name.clone()), value);
        }
    }
    let dates = written.figure.iter().map(|figure| (faults.line(&figure.id), figure.checked)).collect();
    Figures { values: all, dates }
}

/// A value that is written as digits alone, with or without decimals.
fn number(written: &Spanned<String>) -> Option<f64> {
    let text = written.get_ref();
    let is_plain =
        text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(|c| c.is_ascii_digit() || c == '.');
    text.parse().ok().filter(|_| is_plain)
}

impl Figures {
    /// The value that `ID/VALUE` names.
    pub fn find(&self, path: &str) -> Option<&Value> {
        let (id, name) = path.split_once('/')?;
        self.values.get(&(id.to_owned(), name.to_owned()))
    }

    /// Every value, as the page names it.
    pub fn iter(&self) -> impl Iterator<Item = (String, &Value)> {
        self.values.iter().map(|((id, name), value)| (format!("{id}/{name}"), value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{diagnostic::File, toml};
    use std::cell::RefCell;

    fn figures(text: &str) -> (Figures, Vec<String>) {
        let file = File { path: "directory/figures.toml".to_owned(), text: text.to_owned() };
        let problems = RefCell::default();
        let written = toml::read::<FiguresFile>(&file, &problems).value.unwrap();
        let figures = read(written, Faults { file: &file, problems: &problems });
        (figures, problems.into_inner().iter().map(ToString::to_string).collect())
    }

    #[test]
    fn a_value_has_its_share_of_the_largest_of_its_figure() {
        let text = "[[figure]]\nid = \"a\"\nsource = \"S\"\nchecked = \"2021\"\n[figure.values]\none = \"29.7\"\ntwo = \"28\"\nnone = \"0\"\n";
        let (figures, problems) = figures(text);
        let found: Vec<_> = figures
            .iter()
            .map(|(path, value)| (path, value.amount.to_string(), format!("{:.0}", value.percent)))
            .collect();
        let expected = [("a/none", "0", "0"), ("a/one", "29.7", "100"), ("a/two", "28", "94")];
        assert_eq!(found, expected.map(|(path, amount, share)| (path.to_owned(), amount.to_owned(), share.to_owned())));
        assert!(figures.find("a/one").is_some() && figures.find("a/three").is_none() && problems.is_empty());
    }

    #[test]
    fn what_is_no_number_and_an_id_that_stands_twice_are_faults() {
        let table = |value: &str| {
            format!("[[figure]]\nid = \"a\"\nsource = \"S\"\nchecked = \"2021\"\n[figure.values]\none = \"{value}\"\n")
        };
        for value in ["about 3", "3 %", "1,000", "-1", "1e3", "1.2.3", ".5"] {
            let (figures, problems) = figures(&table(value));
            assert!(
                figures.find("a/one").is_none() && problems[0].contains("is not a number"),
                "{value}: {problems:?}"
            );
        }
        let (_, problems) = figures(&table("1").repeat(2));
        assert!(problems.len() == 1 && problems[0].contains("stands twice"), "{problems:?}");
    }
}
