//! What may be printed: one closed type, which can hold nothing of a visitor.

use crate::sandbox::{Means, State};
use std::{io::Write, net::SocketAddr, panic};

/// Everything that the server may ever print. None of it can hold anything of a visitor.
#[derive(Debug)]
pub enum Event {
    /// Ready to answer here, with TLS or without.
    Listening(SocketAddr, bool),
    /// What the kernel forbids from now on.
    Closed(State),
    /// The certificate was renewed.
    Renewed,
    /// It was not, for this reason: a file, and what is wrong with it.
    NotRenewed(String),
    /// Changed content is served from now on.
    Taken,
    /// It is not, for these problems of the content.
    NotTaken(String),
    /// The process ends for this reason: a flag, the content, the machine.
    Refused(String),
    /// A fault inside; where it was and what it held is not said.
    Fault,
}

/// Prints an event. The one door to the outside.
pub fn log(event: &Event) {
    // Nobody can be told that telling failed.
    let _ = match event {
        Event::Listening(at, secure) => {
            writeln!(std::io::stdout(), "Safe to Talk is listening on http{}://{at}", if *secure { "s" } else { "" })
        }
        Event::Closed(state) => writeln!(std::io::stderr(), "{}", closed(state)),
        Event::Renewed => writeln!(std::io::stderr(), "The certificate was renewed."),
        Event::NotRenewed(reason) => writeln!(std::io::stderr(), "The certificate stays as it was. {reason}"),
        Event::Taken => writeln!(std::io::stderr(), "The content was read again."),
        Event::NotTaken(problems) => writeln!(std::io::stderr(), "The content stays as it was.\n{problems}"),
        Event::Refused(message) => writeln!(std::io::stderr(), "{message}"),
        Event::Fault => writeln!(std::io::stderr(), "A fault inside; the visitor was shown a page with the numbers."),
    };
}

fn closed(state: &State) -> String {
    let means = |means| match means {
        Means::InForce => "in force",
        Means::InPart => "in force in part; a newer kernel forbids more",
        Means::NotSupported => "not supported by this kernel",
    };
    let tried = |refused| if refused { "refused" } else { "NOT REFUSED" };
    let [write, start, connect] = state.refused.map(tried);
    format!(
        "Landlock: {}\nSeccomp: {}\nTried: writing a file {write}, starting a program {start}, connecting outward {connect}",
        means(state.landlock),
        means(state.seccomp)
    )
}

/// A panic says that there was one, and no more: its message could hold what was asked for.
pub fn install_panic_hook() {
    panic::set_hook(Box::new(|_| log(&Event::Fault)));
}
