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
    /// One line for each question, below a line for whom to ask.
    pub fn lines(&self) -> Vec<String> {
        let mut whom: Vec<&str> = Vec::new();
        for question in &self.ask {
            if !whom.contains(&question.whom.as_str()) {
                whom.push(&question.whom);
            }
        }
        let of = |name: &str| self.ask.iter().filter(|question| question.whom == name).map(line).collect::<Vec<_>>();
        whom.into_iter().flat_map(|name| std::iter::once(format!("{name}:")).chain(of(name))).collect()
    }
}

fn line(question: &Question) -> String {
    let waiting = question.pages.iter().chain(&question.records).map(|name| name.get_ref().as_str());
    let waiting: Vec<_> = waiting.collect();
    let waiting = if waiting.is_empty() { String::new() } else { format!(" [{}]", waiting.join(", ")) };
    format!("  {} {}{waiting}", question.question, question.why)
}
