//! Hands a TOML value to serde. Our own, and not that of the `toml` crate, because its errors are finished sentences: here they
//! keep their parts, so that a fault can name a close word, and a fault in one value leaves the others readable.

use super::{Reader, fault::Fault, keys};
use serde::de::{
    DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor, value::StrDeserializer,
};
use serde_spanned::de::{SpannedDeserializer, is_spanned};
use std::slice;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};
use toml_datetime::de::{DatetimeDeserializer, is_datetime};

/// A value and the key that it stands under.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    reader: &'a Reader<'a>,
    key: &'a str,
    is_entry: bool,
    value: &'a Spanned<DeValue<'a>>,
}

impl<'a> Value<'a> {
    pub(super) fn root(reader: &'a Reader<'a>, value: &'a Spanned<DeValue<'a>>) -> Self {
        Self { reader, key: "", is_entry: false, value }
    }

    /// Reads the value with a seed; if that fails, notes why and leaves the value out of the next reading.
    fn read<'de, S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Fault> {
        seed.deserialize(self).map_err(|fault| {
            match fault {
                Fault::LeftOut => return Fault::LeftOut,
                Fault::Value { message, help } => self.note(&message, &help),
                Fault::Missing(_) | Fault::Noted => {}
            }
            self.reader.leave_out(self.value);
            Fault::LeftOut
        })
    }

    fn note(self, message: &str, help: &str) {
        let (name, example) = match self.is_entry {
            true => (format!("an entry of `{}`", self.key), help.replace("{} = ", "").replace("{}", self.key)),
            false => (format!("`{}`", self.key), help.replace("{}", self.key)),
        };
        self.reader.note(self.value.span().start, format!("{name} {message}"), example);
    }

    fn text(self) -> Result<&'a str, Fault> {
        let text = self.value.get_ref().as_str().map(str::trim).filter(|text| !text.is_empty());
        text.ok_or_else(|| Fault::wrong_type("a text", "`{} = \"…\"`, not empty"))
    }

    fn number(self) -> Result<u32, Fault> {
        let number = self.value.get_ref().as_integer().filter(|number| number.radix() == 10);
        let number = number.and_then(|number| number.as_str().parse().ok());
        number.ok_or_else(|| Fault::wrong_type("a whole number", "`{} = 1`, without quotes"))
    }

    fn table(self) -> Result<&'a DeTable<'a>, Fault> {
        self.value.get_ref().as_table().ok_or_else(|| Fault::wrong_type("a table", "`[{}]` and its keys below it"))
    }

    fn visit_table<'de, V: Visitor<'de>>(
        self,
        known: Option<&'static [&'static str]>,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let table = self.table()?;
        let entries = match known {
            Some(known) => keys::resolve(self.reader, table, known),
            None => table.iter().map(|(key, value)| (key.get_ref().as_ref(), value)).collect(),
        };
        let left: Vec<&str> =
            entries.iter().filter(|(_, value)| self.reader.is_left_out(value)).map(|(key, _)| *key).collect();
        let rest = entries.into_iter().filter(|(key, _)| !left.contains(key)).collect::<Vec<_>>().into_iter();
        let outcome = visitor.visit_map(Entries { reader: self.reader, rest, next: None });
        outcome.map_err(|fault| match fault {
            Fault::Missing(key) => {
                if !left.contains(&key) && self.reader.is_toml {
                    let first = table.keys().map(|name| name.span().start).min();
                    keys::note_missing(self.reader, key, first.unwrap_or(self.value.span().start));
                }
                Fault::Noted
            }
            other => other,
        })
    }
}

impl<'de> IntoDeserializer<'de, Fault> for Value<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Value<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.value.get_ref() {
            DeValue::String(text) => visitor.visit_str(text.trim()),
            DeValue::Datetime(date) => visitor.visit_map(DatetimeDeserializer::new(*date)),
            DeValue::Boolean(flag) => visitor.visit_bool(*flag),
            DeValue::Array(_) => self.deserialize_seq(visitor),
            DeValue::Table(_) => self.visit_table(None, visitor),
            DeValue::Integer(_) => visitor.visit_u32(self.number()?),
            DeValue::Float(_) => Err(Fault::wrong_type("a whole number", "a number without a point")),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_str(self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let flag = self.value.get_ref().as_bool();
        visitor.visit_bool(
            flag.ok_or_else(|| Fault::wrong_type("true or false", "`{} = true` or `{} = false`, without quotes"))?,
        )
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_u32(self.number()?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_enum(StrDeserializer::new(self.text()?))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let array = self.value.get_ref().as_array();
        let array = array.ok_or_else(|| Fault::wrong_type("a list", "`{} = [ … ]`"))?;
        visitor.visit_seq(Items { list: self, rest: array.iter() })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.visit_table(None, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if is_spanned(name) {
            let (span, start) = (self.value.span(), self.reader.start);
            return visitor.visit_map(SpannedDeserializer::new(self, start + span.start..start + span.end));
        }
        if is_datetime(name) {
            let date = self.value.get_ref().as_datetime();
            let date = date.ok_or_else(|| Fault::wrong_type("a date", "`{} = 2026-12-31`, without quotes"))?;
            return visitor.visit_map(DatetimeDeserializer::new(*date));
        }
        self.visit_table(Some(fields), visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct identifier
    }
}

/// The keys of a table and their values.
struct Entries<'a> {
    reader: &'a Reader<'a>,
    rest: std::vec::IntoIter<(&'a str, &'a Spanned<DeValue<'a>>)>,
    next: Option<Value<'a>>,
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let Some((key, value)) = self.rest.next() else { return Ok(None) };
        self.next = Some(Value { reader: self.reader, key, is_entry: false, value });
        seed.deserialize(StrDeserializer::new(key)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        self.next.take().ok_or(Fault::Noted)?.read(seed)
    }
}

/// The entries of a list.
struct Items<'a> {
    list: Value<'a>,
    rest: slice::Iter<'a, Spanned<DeValue<'a>>>,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let list = self.list;
        let next = self.rest.find(|value| !list.reader.is_left_out(value));
        next.map(|value| Value { value, is_entry: true, ..list }.read(seed)).transpose()
    }
}
