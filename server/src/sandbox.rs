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
pub enum Means {
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
    pub landlock: Means,
    /// The mechanism that limits system calls.
    pub seccomp: Means,
    /// Whether the kernel refused the three attempts: to write, to start a program, to connect.
    pub refused: [bool; 3],
}

impl State {
    /// Whether both mechanisms are in force and every attempt was refused. Landlock may be in force in part.
    pub fn holds(&self) -> bool {
        self.landlock != Means::NotSupported && self.seccomp == Means::InForce && self.refused == [true; 3]
    }
}

/// Closes the sandbox for good, with reading allowed below these folders. Then tries to break out, and returns the
/// result.
pub fn close(readable: &[PathBuf]) -> State {
    let (landlock, seccomp) = (landlock::restrict(readable), seccomp::restrict());
    State { landlock, seccomp, refused: [refused(write()), refused(start()), refused(connect())] }
}

fn refused<T>(outcome: io::Result<T>) -> bool {
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
        let whole = State { landlock: Means::InForce, seccomp: Means::InForce, refused: [true; 3] };
        for (state, holds) in [
            (whole, true),
            (State { landlock: Means::InPart, ..whole }, true),
            (State { landlock: Means::NotSupported, ..whole }, false),
            (State { seccomp: Means::NotSupported, ..whole }, false),
            (State { refused: [false, true, true], ..whole }, false),
            (State { refused: [true, false, true], ..whole }, false),
            (State { refused: [true, true, false], ..whole }, false),
        ] {
            assert_eq!(state.holds(), holds, "{state:?}");
        }
    }

    #[test]
    fn only_no_permission_is_a_refusal() {
        assert!(refused::<()>(Err(ErrorKind::PermissionDenied.into())));
        assert!(!refused::<()>(Err(ErrorKind::NotFound.into())) && !refused(Ok(())));
    }
}
