//! PO files as msgfmt 0.21 of GNU gettext reads them; each line was tried with it. Where ours differs, it is said.

use super::*;
use crate::commands::translations::po::write::{self, Comments};

const HEADER: &str = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

fn read_after_header(text: &str) -> Result<Vec<PoEntry>, String> {
    read(format!("{HEADER}{text}").as_bytes()).map(|file| file.entries)
}

/// Context, msgid, msgstr of the entries that are finished.
fn finished(text: &str) -> Vec<[String; 3]> {
    let entries = read_after_header(text).unwrap_or_else(|fault| panic!("{text:?}: {fault}"));
    let entries = entries.into_iter().filter(|entry| !entry.is_fuzzy);
    entries.map(|entry| [entry.context.unwrap_or_default(), entry.source, entry.words]).collect()
}

#[test]
fn every_layout_that_msgfmt_takes_gives_the_same_entry() {
    for text in [
        "msgctxt\t\"a b\"\nmsgid\t\"x\"\nmsgstr\t\"y\"\n",
        "msgctxt\"a b\"msgid\"x\"msgstr\"y\"",
        "  msgctxt  \"a b\"\n\tmsgid \"x\"\n    msgstr \"y\"\n",
        "msgctxt \"a \" \"b\"\nmsgid \"\"\n\"x\"\nmsgstr\n\n\"\"\n\"y\"\n",
        "#\nmsgctxt \"a b\"\nmsgid \"x\"\nmsgstr \"y\"\n",
        "# c\n#. c\n#: c\n#| msgid \"z\"\n#, c-format\nmsgctxt \"a b\"\nmsgid \"x\"\nmsgstr \"y\"\n",
        "msgctxt \"a b\"\r\nmsgid \"x\"\r\nmsgstr \"y\"\r\n",
        "msgctxt \"a b\"\n\u{c}msgid \"x\"\u{b}\nmsgstr \"y\"",
        "domain \"d\"\nmsgctxt \"a b\"\nmsgid \"x\"\nmsgstr \"y\"\n",
        "#, fuzzy\n#~ msgctxt \"c\"\n#~ msgid \"x\"\n#~ msgstr \"\"\n#~ \"y\"\nmsgctxt \"a b\"\nmsgid \"x\"\nmsgstr \"y\"\n",
        "msgctxt \"a b\"\nmsgid \"x\"\nmsgstr \"y\\\n\"\n",
        // msgfmt refuses a comment inside an entry. There is nothing in it that could be misread.
        "msgctxt \"a b\"\n# c\nmsgid \"x\"\nmsgstr \"y\" # c\n",
        // It also counts what is no longer used as a second definition.
        "#~ msgctxt \"a b\"\n#~ msgid \"x\"\n#~ msgstr \"z\"\nmsgctxt \"a b\"\nmsgid \"x\"\nmsgstr \"y\"\n",
    ] {
        assert_eq!(finished(text), [["a b", "x", "y"].map(str::to_owned)], "{text:?}");
    }
    let two = "msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y\"\nmsgctxt \"b\"\nmsgid \"x\"\nmsgstr \"z\"\n";
    assert_eq!(finished(two), [["a", "x", "y"], ["b", "x", "z"]].map(|entry| entry.map(str::to_owned)));
}

#[test]
fn escapes_stand_for_their_bytes() {
    for (written, words) in [
        (r"\xc5\x82\305\202", "łł"),
        (r"\x41\101\x0041", "AAA"),
        (r"\1018", "A8"),
        (r"\a\b\f\v\t\n\r", "\u{7}\u{8}\u{c}\u{b}\t\n\r"),
        (r#"\\\"n"#, "\\\"n"),
    ] {
        assert_eq!(finished(&format!("msgid \"x\"\nmsgstr \"{written}\"\n"))[0][2], words, "{written}");
    }
    for written in [r"\q", r"\?", r"\x", r"\xg", r"\xff", r"\x100", r"\777"] {
        let fault = read_after_header(&format!("msgid \"x\"\nmsgstr \"{written}\"\n")).unwrap_err();
        assert!(fault.contains("line 5:"), "{written}: {fault}");
    }
}

#[test]
fn every_spelling_of_fuzzy_that_msgfmt_accepts_is_fuzzy() {
    for flags in [
        "#, fuzzy",
        "#,fuzzy",
        "#,\tfuzzy\t",
        "#, c-format\n#, fuzzy",
        "#, fuzzy\n#, c-format",
        "#,c-format,fuzzy,",
        "#, c-format fuzzy",
        "  #, fuzzy",
        "#, fuzzy\n\n# x\n",
        "#, fuzzy\r",
        // Not for msgfmt 0.21, but doubtful words are better left out.
        "#, Fuzzy",
        "#= fuzzy",
    ] {
        assert!(finished(&format!("{flags}\nmsgid \"x\"\nmsgstr \"y\"\n")).is_empty(), "{flags:?}");
    }
    for comment in ["# , fuzzy", "##, fuzzy", "#. fuzzy", "#, fuzzy:x", "#, not-fuzzy", "#~ fuzzy"] {
        assert_eq!(finished(&format!("{comment}\nmsgid \"x\"\nmsgstr \"y\"\n")).len(), 1, "{comment:?}");
    }
    // The mark is for the next entry alone.
    assert_eq!(finished("#, fuzzy\nmsgid \"x\"\nmsgstr \"y\"\nmsgid \"z\"\nmsgstr \"y\"\n").len(), 1);
}

#[test]
fn a_broken_file_is_refused_with_its_line_and_its_entry() {
    for (text, said) in [
        ("msgctxt \"a\"\n", "line 4: a: the file ends before its msgstr"),
        ("msgctxt \"a\"\nmsgid \"x\"\n", "line 4: a: the file ends before its msgstr"),
        ("msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y\n", "line 6: the line ends inside a text"),
        ("msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y", "line 6: the file ends inside a text"),
        ("msgctxt \"a\"\nmsgid \"x\"\nmsgstr\n", "line 6: `msgstr` without a text"),
        ("msgctxt \"a\"\nmsgid \"x\"\nmsgid \"y\"\nmsgstr \"z\"\n", "line 4: a: it has no msgstr"),
        ("msgid \"x\"\nmsgctxt \"a\"\nmsgstr \"y\"\n", "line 4: msgid \"x\": it has no msgstr"),
        ("msgid \"x\"\nmsgstr \"y\"\nmsgstr \"z\"\n", "line 6: `msgstr` does not belong here"),
        ("msgid \"x\"\nmsgstr[0] \"y\"\n", "line 5: `msgstr` does not belong here"),
        ("msgid \"x\"\nmsgid_plural \"x\"\nmsgstr \"y\"\n", "line 6: `msgstr` does not belong here"),
        ("MSGID \"x\"\nmsgstr \"y\"\n", "line 4: `MSGID` is not a keyword"),
        ("hello\n", "line 4: `hello` without a text"),
        ("<html>\n", "line 4: `<` stands where a keyword should"),
        ("# c\n\"x\"\n", "line 5: a text without a keyword"),
        ("msgstr[x] \"y\"\n", "line 4: `[` without a number"),
        (
            "msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y\"\n\nmsgctxt \"a\"\nmsgid \"x\"\nmsgstr \"z\"\n",
            "line 8: a stands twice, first on line 4",
        ),
        (
            "msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y\"\n\nmsgctxt \"a\"\nmsgid \"z\"\nmsgstr \"z\"\n",
            "line 8: a stands twice, first on line 4",
        ),
        (HEADER, "line 4: the header stands twice, first on line 1"),
    ] {
        let fault = read_after_header(text).unwrap_err();
        assert!(fault.contains(said), "{text:?}: {fault}");
    }
}

#[test]
fn plural_entries_are_read_as_such() {
    let text = "msgctxt \"a\"\nmsgid \"x\"\nmsgid_plural \"xs\"\nmsgstr[0] \"y\"\nmsgstr[ 1 ] \"z\"\nmsgid \"n\"\nmsgstr \"m\"\n";
    let entries = read_after_header(text).unwrap();
    assert_eq!(entries.iter().map(|entry| entry.is_plural).collect::<Vec<_>>(), [true, false]);
    assert_eq!(entries[0].words, "y");
}

#[test]
fn utf8_is_read_with_and_without_header_and_mark_and_other_charsets_are_named() {
    let entry = "msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"ł\"\n";
    let header = |charset: &str| format!("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset={charset}\\n\"\n\n");
    for text in [entry.to_owned(), format!("\u{feff}{entry}"), header("utf-8") + entry, header("CHARSET") + entry] {
        assert_eq!(read(text.as_bytes()).unwrap().entries[0].words, "ł", "{text}");
    }
    let latin: Vec<u8> =
        header("ISO-8859-2").into_bytes().into_iter().chain(*b"msgid \"x\"\nmsgstr \"\xb3\"\n").collect();
    let utf16: Vec<u8> = entry.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, said) in [
        (latin, "written in ISO-8859-2: save it as UTF-8"),
        ((header("ISO-8859-2") + entry).into_bytes(), "written in ISO-8859-2"),
        ((header("ISO-2022-JP") + "msgid \"x\"\nmsgstr \"y\"\n").into_bytes(), "written in ISO-2022-JP"),
        (b"msgid \"x\"\nmsgstr \"\xb3\"\n".to_vec(), "not UTF-8 (line 2)"),
        (header("UTF-8").into_bytes().into_iter().chain(*b"# \xff\n").collect(), "not UTF-8 (line 4)"),
        ([vec![0xff, 0xfe], utf16].concat(), "not UTF-8 (line 1)"),
    ] {
        let fault = read(&bytes).unwrap_err();
        assert!(fault.contains(said), "{fault}");
    }
}

#[test]
fn what_is_written_is_read_again() {
    let entry = PoEntry {
        line: 4,
        context: Some("a \"b\"".to_owned()),
        source: "one\n\ttwo\\n\n".to_owned(),
        words: "ł\r\n\"".to_owned(),
        is_fuzzy: true,
        is_plural: false,
    };
    let comments = Comments { extracted: "first\n\nthird", reference: "x.ftl:3" };
    let text = write::header("Language: pl\n") + &write::entry(&entry, &comments);
    let file = read(text.as_bytes()).unwrap();
    assert_eq!(file.header.as_deref(), Some("Language: pl\n"));
    let line = 1 + text.lines().position(|line| line.starts_with("msgctxt")).unwrap();
    assert_eq!(file.entries, [PoEntry { line, ..entry }]);
}
