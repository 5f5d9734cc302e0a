//! The areas in which services help: `directory/areas.toml`.

use crate::content::{
    diagnostic::suggest,
    toml::{Faults, Spanned},
};
use serde::Deserialize;

/// The areas in which services help, nearest first.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AreasFile {
    /// One area. The order is that of lists of services.
    #[serde(default)]
    pub area: Vec<AreaTable>,
}

/// One area.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AreaTable {
    /// Its name in records. The label of each language is `service-area-` and this name.
    #[cfg_attr(test, schemars(with = "String"))]
    pub id: Spanned<String>,
    /// Whether the finder lists its services as nearby.
    pub near: bool,
}

/// An area in which a service helps. Areas are ordered as in their file: nearest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Area {
    order: usize,
    /// As records write it.
    pub id: String,
    /// Whether the finder lists its services as nearby.
    pub is_near: bool,
}

/// All areas.
#[derive(Debug, Default)]
pub struct Areas(Vec<Area>);

/// Builds the areas that `areas.toml` holds.
pub fn read(written: AreasFile, faults: Faults<'_>) -> Areas {
    for (index, area) in written.area.iter().enumerate() {
        if written.area[..index].iter().any(|other| other.id == area.id) {
            let message = format!("the id \"{}\" stands twice", area.id.get_ref());
            faults.at(&area.id, message, "rename one of the two areas");
        }
    }
    let areas = written.area.into_iter().enumerate();
    Areas(areas.map(|(order, area)| Area { order, id: area.id.into_inner(), is_near: area.near }).collect())
}

impl Areas {
    /// Every area, nearest first.
    pub fn iter(&self) -> std::slice::Iter<'_, Area> {
        self.0.iter()
    }

    /// The area that a record names. `None`, with a fault, if there is no such area.
    pub fn find(&self, id: &Spanned<String>, faults: Faults<'_>) -> Option<Area> {
        let found = self.0.iter().find(|area| area.id == *id.get_ref()).cloned();
        if found.is_none() {
            let help = suggest(id.get_ref(), self.0.iter().map(|area| area.id.as_str()));
            faults.at(id, format!("`area` cannot be \"{}\"", id.get_ref()), help);
        }
        found
    }
}
