//! Restricts the process with Landlock: it can read only files below some folders; it can write, create, move or run no
//! file, and make no TCP connection. The rules hold for the calling thread and every thread that it starts.

use super::Enforcement;
use landlock::{
    ABI, Access, AccessFs, AccessNet, BitFlags, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError, RulesetStatus,
    Scope, make_bitflags, path_beneath_rules,
};
use std::path::PathBuf;

/// The newest version of Landlock that is requested. An older kernel enforces what it supports.
const NEWEST: ABI = ABI::V7;
const READ: BitFlags<AccessFs> = make_bitflags!(AccessFs::{ReadFile | ReadDir});

pub fn restrict(readable: &[PathBuf]) -> Enforcement {
    match ruled(readable) {
        Ok(RulesetStatus::FullyEnforced) => Enforcement::InForce,
        Ok(RulesetStatus::PartiallyEnforced) => Enforcement::InPart,
        Ok(RulesetStatus::NotEnforced) | Err(_) => Enforcement::NotSupported,
    }
}

fn ruled(readable: &[PathBuf]) -> Result<RulesetStatus, RulesetError> {
    let all = Ruleset::default()
        .handle_access(AccessFs::from_all(NEWEST))?
        .handle_access(AccessNet::from_all(NEWEST))?
        .scope(Scope::from_all(NEWEST))?;
    let some = all.create()?.add_rules(path_beneath_rules(readable, READ))?;
    Ok(some.restrict_self()?.ruleset)
}
