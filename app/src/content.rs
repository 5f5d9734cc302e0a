//! Files of content in memory, sorted and parsed once; the reader of their TOML; and the faults that are found in them.

pub mod diagnostic;
pub mod front_matter;
pub mod plain_text;
pub mod toml;
pub mod tree;
