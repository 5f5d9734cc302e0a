//! The tables of keys in `directory/README.md`, from the schema of a record.

use crate::directory::{
    contact::table::{ContactTable, ExceptionTable, HoursTable},
    record::RecordFile,
};
use serde::{
    Deserialize, Deserializer,
    de::{Error as _, Visitor, value::Error},
};
use serde_json::Value;

/// Opens the generated part.
pub const BEGIN: &str = "<!-- keys: generated from the structures in app/src/directory -->";
/// Closes it.
pub const END: &str = "<!-- keys: end -->";

/// The keys of a record, of a contact, of its hours and of an exception.
pub fn record(schema: &Value) -> String {
    let part = |name: &str| &schema["definitions"][name];
    let tables = [
        ("At the top", keys::<RecordFile>(), schema),
        ("`[[contact]]`", keys::<ContactTable>(), part("ContactTable")),
        ("`[contact.hours]`", keys::<HoursTable>(), part("HoursTable")),
        ("`[[contact.hours.exception]]`", keys::<ExceptionTable>(), part("ExceptionTable")),
    ];
    let text = tables.map(|(title, keys, part)| {
        let rows: String = keys.iter().filter_map(|key| row(key, part, schema)).collect();
        format!("{title}:\n\n| key | values | required | meaning |\n|---|---|---|---|\n{rows}")
    });
    text.join("\n")
}

/// One key; none for keys that are refused.
fn row(key: &str, part: &Value, schema: &Value) -> Option<String> {
    let own = part["properties"].get(key)?;
    let required = part["required"].as_array().is_some_and(|keys| keys.iter().any(|other| other == key));
    let required = if required { "yes" } else { "" };
    let meaning = own["description"].as_str().unwrap_or_default().replace('\n', " ");
    Some(format!("| `{key}` | {} | {required} | {meaning} |\n", values(own, schema)))
}

/// What can stand there.
fn values(own: &Value, schema: &Value) -> String {
    let named = own.get("$ref").or_else(|| own["allOf"][0].get("$ref")).and_then(Value::as_str);
    if let Some(name) = named.and_then(|path| path.rsplit('/').next()) {
        return values(&schema["definitions"][name], schema);
    }
    if let Some(words) = own["oneOf"].as_array() {
        let words = words.iter().filter_map(|word| word["enum"][0].as_str());
        return words.map(|word| format!("`\"{word}\"`")).collect::<Vec<_>>().join(", ");
    }
    match own["type"].as_str() {
        Some("boolean") => "`true`, `false`".to_owned(),
        Some("integer") => "whole number".to_owned(),
        Some("array") => format!("list: {}", values(&own["items"], schema)),
        Some("object") => "table".to_owned(),
        Some("string") if own["format"] == "date" => "`2026-12-31`".to_owned(),
        Some("string") if own.get("pattern").is_some() => {
            "`2026-12-31`; `\"2026-12\"`, `\"2026\"` or `\"undated\"` where the source says no more".to_owned()
        }
        _ => "text".to_owned(),
    }
}

/// The keys of a structure, in the order in which it is written.
fn keys<T: for<'de> Deserialize<'de>>() -> &'static [&'static str] {
    let mut keys: &[&str] = &[];
    let _refused = T::deserialize(Keys(&mut keys));
    keys
}

/// Reads nothing: notes which keys a structure asks for.
struct Keys<'a>(&'a mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Keys<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("not a structure"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        keys: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        *self.0 = keys;
        Err(Error::custom("no value"))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
