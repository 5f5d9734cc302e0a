//! Landlock: of all files only those below a few folders can be read, and none can be written, made, moved or run; no TCP
//! connection can be made. Holds for the thread that asks and for every one that it starts.

use super::Means;
use landlock::{
    ABI, Access, AccessFs, AccessNet, BitFlags, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError, RulesetStatus,
    Scope, make_bitflags, path_beneath_rules,
};
use std::path::PathBuf;

/// The newest that we know how to ask for; an older kernel does what it can.
const NEWEST: ABI = ABI::V7;
const READ: BitFlags<AccessFs> = make_bitflags!(AccessFs::{ReadFile | ReadDir});

pub fn restrict(readable: &[PathBuf]) -> Means {
    match ruled(readable) {
        Ok(RulesetStatus::FullyEnforced) => Means::InForce,
        Ok(RulesetStatus::PartiallyEnforced) => Means::InPart,
        Ok(RulesetStatus::NotEnforced) | Err(_) => Means::NotSupported,
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
