//! What the facts do not say yet: `directory/questions.toml`. `check` prints it, grouped by whom to ask.

use crate::content::toml::Spanned;
use serde::Deserialize;

/// What is still to be asked.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct QuestionsFile {
    /// One question.
    #[serde(default)]
    pub ask: Vec<Question>,
}

/// One question.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Question {
    /// Whom to ask: an organisation or a team, never a person.
    pub whom: String,
    /// What to ask.
    pub question: String,
    /// What the answer would change.
    pub why: String,
    /// The pages that wait for it, by their slugs.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    pub pages: Vec<Spanned<String>>,
    /// The services and helplines that wait for it, by their ids.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    pub records: Vec<Spanned<String>>,
}

impl QuestionsFile {
    /// One line for each question, those to the same body together.
    pub fn lines(&self) -> Vec<String> {
        let first = |question: &&Question| self.ask.iter().position(|other| other.whom == question.whom);
        let mut grouped: Vec<&Question> = self.ask.iter().collect();
        grouped.sort_by_key(first);
        grouped.into_iter().map(line).collect()
    }
}

fn line(question: &Question) -> String {
    let waiting: Vec<&str> =
        question.pages.iter().chain(&question.records).map(|name| name.get_ref().as_str()).collect();
    let waiting = if waiting.is_empty() { String::new() } else { format!(" [{}]", waiting.join(", ")) };
    format!("{}: {} {}{waiting}", question.whom, question.question, question.why)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_to_the_same_body_stand_together_in_the_order_of_the_file() {
        let ask = |whom: &str, question: &str, pages: &[&str]| Question {
            whom: whom.to_owned(),
            question: question.to_owned(),
            why: "So.".to_owned(),
            pages: pages.iter().map(|page| Spanned::new(0..0, (*page).to_owned())).collect(),
            records: Vec::new(),
        };
        let file =
            QuestionsFile { ask: vec![ask("B", "1?", &["plan", "home"]), ask("A", "2?", &[]), ask("B", "3?", &[])] };
        assert_eq!(file.lines(), ["B: 1? So. [plan, home]", "B: 3? So.", "A: 2? So."]);
    }
}
