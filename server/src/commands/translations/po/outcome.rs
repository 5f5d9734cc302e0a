//! What came of an import, and the report on it.

use app::content::diagnostic::File;

/// The reason why words count as missing.
pub const UNTRANSLATED: &str = "still in the words of the source";

/// What came of an import.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The files that it changes.
    pub changed: Vec<File>,
    /// How many strings and pages were taken.
    pub taken: usize,
    /// What was left out, each with the reason.
    pub left_out: Vec<String>,
    /// Strings that were taken though they are still in the words of the source.
    pub untranslated: Vec<String>,
    /// The strings and pages of which the file says nothing.
    pub absent: Vec<String>,
}

impl Outcome {
    /// The report for a translator.
    pub fn report(&self, code: &str) -> String {
        let mut report = format!("{code}: {} taken\n", self.taken);
        for (what, names) in [("left out", &self.left_out), (UNTRANSLATED, &self.untranslated)] {
            if !names.is_empty() {
                let lines: String = names.iter().map(|line| format!("  {line}\n")).collect();
                report += &format!("{code}: {} {what}:\n{lines}", names.len());
            }
        }
        if let Some(first) = self.absent.first() {
            report += &format!("{code}: {} not in the file, the first is {first}\n", self.absent.len());
        }
        report
    }
}
