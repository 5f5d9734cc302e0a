//! The kernel's part of the promise: once it serves, the process can open no file for writing, start no program and connect to
//! nobody, whatever it is made to try. Two means that do not know of each other, tried before they are claimed. Must be closed
//! before the first thread is started.

use std::{
    fs,
    io::{self, ErrorKind},
    net::{Ipv4Addr, TcpStream},
    path::PathBuf,
    process::{Command, Stdio},
};

mod landlock;
mod seccomp;

/// What one of the kernel's means does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// All that was asked of it.
    InForce,
    /// What this kernel knows of it; a newer one does more.
    InPart,
    /// Nothing.
    NotSupported,
}

/// What holds from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// Which files can be opened.
    pub landlock: Means,
    /// Which system calls are left.
    pub seccomp: Means,
    /// Whether writing, starting a program and connecting were refused when tried.
    pub refused: [bool; 3],
}

impl State {
    /// Whether both means are there and every trial was refused.
    pub fn holds(&self) -> bool {
        self.landlock != Means::NotSupported && self.seccomp == Means::InForce && self.refused == [true; 3]
    }
}

/// Closes the process in for good, but for reading below these folders; then tries to get out.
pub fn close(readable: &[PathBuf]) -> State {
    let (landlock, seccomp) = (landlock::restrict(readable), seccomp::restrict());
    State { landlock, seccomp, refused: [refused(write()), refused(start()), refused(connect())] }
}

fn refused<T>(outcome: io::Result<T>) -> bool {
    outcome.is_err_and(|error| error.kind() == ErrorKind::PermissionDenied)
}

/// Harmless where it succeeds: nothing comes of it.
#[allow(clippy::disallowed_methods)] // An attempt that must fail.
fn write() -> io::Result<()> {
    fs::write("/dev/null", "")
}

/// The one program that is surely there is this one; it says its version, into the void, where it can be started.
fn start() -> io::Result<()> {
    let mut own = Command::new("/proc/self/exe");
    let mut started =
        own.arg("--version").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    started.wait().map(drop)
}

fn connect() -> io::Result<()> {
    // Nobody listens on the port for discarding; where nothing is refused, nothing is reached.
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
