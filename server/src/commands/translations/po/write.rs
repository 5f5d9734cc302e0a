//! Writes a PO file: a header and entries, as tools of translators read them.

use super::file::PoEntry;

/// A comment above an entry.
#[derive(Debug)]
pub struct Comments<'a> {
    /// For translators.
    pub extracted: &'a str,
    /// The file and line of the msgid.
    pub reference: &'a str,
}

/// The header as it stands in a file.
pub fn header(header: &str) -> String {
    format!("msgid \"\"\n{}\n", field("msgstr", header))
}

/// An entry as it stands in a file.
pub fn entry(entry: &PoEntry, comments: &Comments<'_>) -> String {
    let extracted = comments.extracted.lines().map(|line| format!("#. {line}\n"));
    let reference = comments.reference.lines().map(|line| format!("#: {line}\n"));
    let flags = if entry.is_fuzzy { "#, fuzzy\n" } else { "" };
    let context = entry.context.iter().map(|context| field("msgctxt", context));
    let above: String = extracted.chain(reference).chain([flags.to_owned()]).chain(context).collect();
    format!("{above}{}{}\n", field("msgid", &entry.source), field("msgstr", &entry.words))
}

/// A keyword and its text: one line, or one for each line of the text.
fn field(keyword: &str, text: &str) -> String {
    let lines: Vec<String> = text.split_inclusive('\n').map(|line| format!("\"{}\"\n", escape(line))).collect();
    match lines.as_slice() {
        [] => format!("{keyword} \"\"\n"),
        [line] => format!("{keyword} {line}"),
        lines => format!("{keyword} \"\"\n{}", lines.concat()),
    }
}

fn escape(text: &str) -> String {
    let escaped = |c: char| match c {
        '\\' => "\\\\".to_owned(),
        '"' => "\\\"".to_owned(),
        '\n' => "\\n".to_owned(),
        '\t' => "\\t".to_owned(),
        '\r' => "\\r".to_owned(),
        _ => c.to_string(),
    };
    text.chars().map(escaped).collect()
}
