//! Content is written only when the whole of it is valid, and each file whole.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

mod common;

use app::content::diagnostic::File;
use common::Content;
use server::content_source::{from_folder, write_checked};
use std::{fs, path::Path};

const HOME: &str = "locales/en/home.ftl";
const SITE: &str = "directory/site.toml";

/// The file with one text changed.
fn changed(content: &Content, path: &str, from: &str, to: &str) -> File {
    let text = content.read(path);
    assert!(text.contains(from), "{path} has no {from:?}");
    File { path: path.to_owned(), text: text.replacen(from, to, 1) }
}

fn write(content: &Content, changed: Vec<File>) -> Result<(), String> {
    let folder = Path::new(content.path());
    write_checked(folder, &from_folder(folder).unwrap(), changed)
}

#[test]
fn valid_changes_are_written_and_no_temporary_file_is_left() {
    let content = Content::copy();
    let before = content.all();
    let files = vec![
        changed(&content, HOME, "home-title = ", "home-title = New: "),
        changed(&content, SITE, "\"vs-line\"", "\"samaritans\""),
    ];
    assert_eq!(write(&content, files.clone()), Ok(()));
    for file in &files {
        assert_eq!(content.read(&file.path), file.text);
    }
    assert_eq!(content.all().into_keys().collect::<Vec<_>>(), before.into_keys().collect::<Vec<_>>());
}

#[test]
fn nothing_is_written_when_one_change_makes_the_content_invalid() {
    let content = Content::copy();
    let before = content.all();
    let files = vec![
        changed(&content, HOME, "home-title = ", "home-title = New: "),
        changed(&content, SITE, "leave = \"https", "leave = \"http"),
    ];
    let refused = write(&content, files).unwrap_err();
    assert!(refused.starts_with("Nothing was written:\ndirectory/site.toml:"), "{refused}");
    assert_eq!(content.all(), before);
}

#[test]
fn nothing_is_written_when_one_file_cannot_be() {
    let content = Content::copy();
    let second = changed(&content, SITE, "\"vs-line\"", "\"samaritans\"");
    let first = changed(&content, HOME, "home-title = ", "home-title = New: ");
    let files = from_folder(Path::new(content.path())).unwrap();
    // The folder of the second file is a file now.
    fs::remove_dir_all(Path::new(content.path()).join("directory")).unwrap();
    content.write("directory", "");
    let before = content.all();
    let refused = write_checked(Path::new(content.path()), &files, vec![first, second]).unwrap_err();
    assert!(refused.starts_with("Cannot write directory/site.toml: "), "{refused}");
    assert_eq!(content.all(), before);
}

#[test]
fn a_new_file_gets_its_folder_and_an_old_one_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let content = Content::copy();
    let mode = |path: &str| fs::metadata(Path::new(content.path()).join(path)).unwrap().permissions().mode() & 0o777;
    fs::set_permissions(Path::new(content.path()).join(SITE), fs::Permissions::from_mode(0o640)).unwrap();
    let settings = "code = \"nl\"\nendonym = \"Nederlands\"\nenglish = \"Dutch\"\ndirection = \"ltr\"\n";
    let new = File { path: "locales/nl/locale.toml".to_owned(), text: settings.to_owned() };
    let mut whole = vec![new, changed(&content, SITE, "\"vs-line\"", "\"samaritans\"")];
    // A language has all strings of the interface.
    let english = from_folder(Path::new(content.path())).unwrap();
    let strings = english.into_iter().filter_map(|file| {
        let rest = file.path.strip_prefix("locales/en/")?;
        rest.ends_with(".ftl").then(|| File { path: format!("locales/nl/{rest}"), ..file.clone() })
    });
    whole.extend(strings);
    assert_eq!(write(&content, whole), Ok(()));
    assert_eq!(content.read("locales/nl/locale.toml"), settings);
    assert_eq!(mode(SITE), 0o640);
}
