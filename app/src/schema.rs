//! Tests: the JSON Schemas by which editors' programs complete and explain the files of content, and the tables of keys in
//! `directory/README.md`. Both come from the structures that read the files. To write them anew after a change:
//! `INSTA_UPDATE=always cargo test --release -p app --lib schema`.
#![allow(clippy::disallowed_methods, clippy::panic)]

mod tables;

use crate::{
    directory::{
        SiteFile,
        allowed_numbers::AllowedNumbersFile,
        areas::AreasFile,
        contact::{CHANNELS, Channel},
        coverage::CoverageFile,
        facets::FacetsFile,
        figures::FiguresFile,
        forbidden::NeverPrintFile,
        holidays::HolidaysFile,
        questions::QuestionsFile,
        record::RecordFile,
    },
    i18n::{locale::LocaleFile, sections::SectionsFile},
    search::other_languages::OtherLanguages,
};
use schemars::{
    JsonSchema, Schema,
    generate::SchemaSettings,
    transform::{RecursiveTransform, ReplaceConstValue},
};
use serde::{Deserialize, de::value::StrDeserializer};
use serde_json::{Map, Value, json};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// A schema, where it stands, and the files that it is for.
struct Kind {
    schema: Schema,
    path: &'static str,
    /// The folder of the files, or the one file; `*` is any folder.
    files: &'static str,
    /// The path of the schema from the files.
    relative: &'static str,
}

fn kinds() -> Vec<Kind> {
    let kind = |schema, path, files, relative| Kind { schema, path, files, relative };
    let record = "directory/schema/record.schema.json";
    vec![
        kind(schema::<RecordFile>(), record, "directory/helplines", "../schema/record.schema.json"),
        kind(schema::<RecordFile>(), record, "directory/services", "../schema/record.schema.json"),
        kind(
            schema::<FacetsFile>(),
            "directory/schema/facets.schema.json",
            "directory/facets.toml",
            "./schema/facets.schema.json",
        ),
        kind(
            schema::<AreasFile>(),
            "directory/schema/areas.schema.json",
            "directory/areas.toml",
            "./schema/areas.schema.json",
        ),
        kind(
            schema::<HolidaysFile>(),
            "directory/schema/bank-holidays.schema.json",
            "directory/bank-holidays.toml",
            "./schema/bank-holidays.schema.json",
        ),
        kind(
            schema::<NeverPrintFile>(),
            "directory/schema/never-print.schema.json",
            "directory/never-print.toml",
            "./schema/never-print.schema.json",
        ),
        kind(
            schema::<FiguresFile>(),
            "directory/schema/figures.schema.json",
            "directory/figures.toml",
            "./schema/figures.schema.json",
        ),
        kind(
            schema::<CoverageFile>(),
            "directory/schema/coverage.schema.json",
            "directory/coverage.toml",
            "./schema/coverage.schema.json",
        ),
        kind(
            schema::<AllowedNumbersFile>(),
            "directory/schema/allowed-numbers.schema.json",
            "directory/allowed-numbers.toml",
            "./schema/allowed-numbers.schema.json",
        ),
        kind(
            schema::<QuestionsFile>(),
            "directory/schema/questions.schema.json",
            "directory/questions.toml",
            "./schema/questions.schema.json",
        ),
        kind(
            schema::<SiteFile>(),
            "directory/schema/site.schema.json",
            "directory/site.toml",
            "./schema/site.schema.json",
        ),
        kind(
            schema::<SectionsFile>(),
            "locales/sections.schema.json",
            "locales/*/sections.toml",
            "../sections.schema.json",
        ),
        kind(
            schema::<OtherLanguages>(),
            "locales/other-languages.schema.json",
            "locales/other-languages.toml",
            "./other-languages.schema.json",
        ),
        kind(schema::<LocaleFile>(), "locales/locale.schema.json", "locales/*/locale.toml", "../locale.schema.json"),
    ]
}

/// Draft 7 without `const`: Taplo promises all of draft 4.
fn schema<T: JsonSchema>() -> Schema {
    let settings = SchemaSettings::draft07().with_transform(ReplaceConstValue::default());
    let settings = settings.with_transform(RecursiveTransform(plain));
    settings.into_generator().into_root_schema_for::<T>()
}

/// No text is empty, and TOML has no null.
fn plain(schema: &mut Schema) {
    let types = schema.get("type").and_then(Value::as_array).cloned().unwrap_or_default();
    if let Some(only) = types.iter().find(|kind| **kind != "null") {
        schema.insert("type".to_owned(), only.clone());
    }
    if schema.get("type").is_some_and(|kind| kind == "string") && schema.get("enum").is_none() {
        schema.insert("minLength".to_owned(), json!(1));
    }
    if let Some(Value::Array(mut any)) = schema.remove("anyOf") {
        any.retain(|part| part.get("type").is_none_or(|kind| kind != "null"));
        schema.insert("allOf".to_owned(), Value::Array(any));
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Holds a committed file to what it should be, or writes it.
fn hold(path: &str, expected: &str) {
    let file = root().join(path);
    if env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(&file, expected).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
    let how = "write it anew with `INSTA_UPDATE=always cargo test --release -p app --lib schema`, then read the diff";
    assert!(read(&file) == expected, "{path} is not what the structures say: {how}");
}

/// The files of a kind: in a folder, in any folder, or one.
fn files_of(kind: &Kind) -> Vec<PathBuf> {
    let (folder, name) = kind.files.split_once("/*/").unwrap_or((kind.files, ""));
    if folder.ends_with(".toml") {
        return vec![root().join(folder)];
    }
    let inside = fs::read_dir(root().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let paths = inside.flatten().map(|entry| if name.is_empty() { entry.path() } else { entry.path().join(name) });
    paths.filter(|path| path.extension().is_some_and(|ending| ending == "toml") && path.is_file()).collect()
}

/// The text as JSON, with dates as texts, as editors' programs see it.
fn json_of(text: &str) -> Value {
    let table: toml::Table = text.parse().unwrap_or_else(|error| panic!("{error}"));
    plain_value(toml::Value::Table(table))
}

fn plain_value(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::from(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) => Value::from(number),
        toml::Value::Boolean(flag) => Value::from(flag),
        toml::Value::Datetime(date) => Value::from(date.to_string()),
        toml::Value::Array(items) => items.into_iter().map(plain_value).collect(),
        toml::Value::Table(table) => {
            Value::Object(table.into_iter().map(|(key, value)| (key, plain_value(value))).collect::<Map<_, _>>())
        }
    }
}

fn faults(schema: &Schema, text: &str) -> Vec<String> {
    let validator = jsonschema::validator_for(schema.as_value()).unwrap_or_else(|error| panic!("{error}"));
    let value = json_of(text);
    validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn committed_schemas_are_those_of_the_structures() {
    for kind in kinds() {
        let text = serde_json::to_string_pretty(&kind.schema).unwrap_or_default();
        hold(kind.path, &format!("{text}\n"));
    }
}

#[test]
fn every_file_of_content_names_its_schema_and_is_valid() {
    let mut count = 0;
    for kind in kinds() {
        for path in files_of(&kind) {
            let text = read(&path);
            let first = format!("#:schema {}\n\n", kind.relative);
            assert!(text.starts_with(&first), "{} does not open with {first}", path.display());
            assert_eq!(faults(&kind.schema, &text), Vec::<String>::new(), "{}", path.display());
            count += 1;
        }
    }
    assert!(count > 80, "{count}");
}

#[test]
fn planted_faults_are_not_valid() {
    let record = read(&root().join("directory/services/valley-house.toml"));
    let site = read(&root().join("directory/site.toml"));
    for (schema, text, from, to) in [
        (schema::<RecordFile>(), &record, "area = ", "arae = "),
        (schema::<RecordFile>(), &record, "self-referral = \"", "self-referral = \"x"),
        (schema::<RecordFile>(), &record, "confidential = true", "confidential = \"yes\""),
        (schema::<RecordFile>(), &record, "confidence = \"low\"", "conifdence = \"low\""),
        (schema::<RecordFile>(), &record, "open = \"24/7\"\n", ""),
        (schema::<RecordFile>(), &record, "[facets]", "address = \"1 High Street\"\n[facets]"),
        (schema::<SiteFile>(), &site, "leave = ", "# leave = "),
    ] {
        assert!(text.contains(from), "{from}");
        assert_ne!(faults(&schema, &text.replacen(from, to, 1)), Vec::<String>::new(), "{to}");
    }
}

#[test]
fn the_readme_shows_the_keys_of_a_record() {
    let path = "directory/README.md";
    let text = read(&root().join(path));
    let (before, rest) = text.split_once(tables::BEGIN).unwrap_or_else(|| panic!("{path} has no {}", tables::BEGIN));
    let (_, after) = rest.split_once(tables::END).unwrap_or_else(|| panic!("{path} has no {}", tables::END));
    let tables = tables::record(schema::<RecordFile>().as_value());
    hold(path, &format!("{before}{}\n\n{tables}\n{}{after}", tables::BEGIN, tables::END));
}

#[test]
fn addresses_and_records_use_the_same_names_for_channels() {
    for (name, channel) in CHANNELS {
        let read = Channel::deserialize(StrDeserializer::<serde::de::value::Error>::new(name));
        assert_eq!(read, Ok(channel));
    }
}
