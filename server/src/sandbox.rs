//! Closes the process into a sandbox: from then on the kernel lets it open no file for writing, start no program and
//! make no connection, whatever code it is made to run. It uses two mechanisms that are independent of each other, and
//! tests both before it reports them. It must be closed before the first thread is started.

use std::{
    fs,
    io::{self, ErrorKind},
    net::{Ipv4Addr, TcpStream},
    path::PathBuf,
    process::{Command, Stdio},
};

mod landlock;
mod seccomp;

/// How far a mechanism of the kernel is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enforcement {
    /// All rules are in force.
    InForce,
    /// Only the rules that this kernel supports are in force.
    InPart,
    /// This kernel does not support the mechanism.
    NotSupported,
}

/// The state of the sandbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// The mechanism that limits which files can be opened.
    pub landlock: Enforcement,
    /// The mechanism that limits system calls.
    pub seccomp: Enforcement,
    /// Which attempts the kernel refused.
    pub refused: Refused,
}

/// Whether the kernel refused each attempt to break out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// To write a file.
    pub write: bool,
    /// To start a program.
    pub start: bool,
    /// To connect outward.
    pub connect: bool,
}

impl State {
    /// Whether both mechanisms are in force and every attempt was refused. Landlock may be in force in part.
    pub fn holds(&self) -> bool {
        self.landlock != Enforcement::NotSupported
            && self.seccomp == Enforcement::InForce
            && self.refused == Refused::ALL
    }
}

/// Closes the sandbox for good, with reading allowed below these folders. Then tries to break out, and returns the
/// result.
pub fn close(readable: &[PathBuf]) -> State {
    let (landlock, seccomp) = (landlock::restrict(readable), seccomp::restrict());
    State { landlock, seccomp, refused: Refused::now() }
}

impl Refused {
    const ALL: Self = Self { write: true, start: true, connect: true };

    fn now() -> Self {
        Self { write: is_refused(write()), start: is_refused(start()), connect: is_refused(connect()) }
    }
}

fn is_refused<T>(outcome: io::Result<T>) -> bool {
    outcome.is_err_and(|error| error.kind() == ErrorKind::PermissionDenied)
}

/// Tries to write. If it succeeds, it changes nothing.
#[allow(clippy::disallowed_methods)] // An attempt that must fail.
fn write() -> io::Result<()> {
    fs::write("/dev/null", "")
}

/// Tries to start a program: this one, which surely exists. If it starts, it prints its version into a pipe and ends.
fn start() -> io::Result<()> {
    let mut own = Command::new("/proc/self/exe");
    let mut started =
        own.arg("--version").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    started.wait().map(drop)
}

fn connect() -> io::Result<()> {
    // The discard port: if the connection is not refused by the sandbox, no program listens there.
    TcpStream::connect((Ipv4Addr::LOCALHOST, 9)).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_holds_only_when_both_means_and_every_trial_do() {
        let whole = State { landlock: Enforcement::InForce, seccomp: Enforcement::InForce, refused: Refused::ALL };
        for (state, holds) in [
            (whole, true),
            (State { landlock: Enforcement::InPart, ..whole }, true),
            (State { landlock: Enforcement::NotSupported, ..whole }, false),
            (State { seccomp: Enforcement::NotSupported, ..whole }, false),
            (State { refused: Refused { write: false, ..Refused::ALL }, ..whole }, false),
            (State { refused: Refused { start: false, ..Refused::ALL }, ..whole }, false),
            (State { refused: Refused { connect: false, ..Refused::ALL }, ..whole }, false),
        ] {
            assert_eq!(state.holds(), holds, "{state:?}");
        }
    }

    #[test]
    fn only_no_permission_is_a_refusal() {
        assert!(is_refused::<()>(Err(ErrorKind::PermissionDenied.into())));
        assert!(!is_refused::<()>(Err(ErrorKind::NotFound.into())) && !is_refused(Ok(())));
    }
}
