//! Defines everything that may be printed as one closed type, which can hold nothing of a visitor.

use crate::sandbox::{Enforcement, Refused, State};
use std::{io::Write, net::SocketAddr, panic};

/// Everything that the server may print. No variant can hold anything of a visitor.
#[derive(Debug)]
pub enum Event {
    /// The server accepts connections.
    Listening {
        /// On this address.
        address: SocketAddr,
        /// With TLS.
        tls: bool,
    },
    /// The sandbox is closed, with these rules in force.
    SandboxClosed(State),
    /// The certificate was renewed.
    CertificateRenewed,
    /// The certificate was not renewed, for this reason: a file, and what is wrong with it.
    CertificateNotRenewed(String),
    /// Changed content was reloaded and is served from now on.
    Reloaded,
    /// Changed content was not reloaded, because of these faults.
    ReloadFailed(String),
    /// The process ends for this reason: a fault in a flag, in the content or of the machine.
    Failed(String),
    /// An internal error. Neither its place nor its message is printed, because they could hold something of a request.
    InternalError,
}

/// Prints an event. No other function of the server prints.
#[allow(clippy::disallowed_methods)] // Here, and for commands in `main`.
pub fn log(event: &Event) {
    // There is nowhere to report a failed write.
    let _ = match event {
        Event::Listening { address, tls } => {
            writeln!(std::io::stdout(), "Safe to Talk is listening on http{}://{address}", if *tls { "s" } else { "" })
        }
        Event::SandboxClosed(state) => writeln!(std::io::stderr(), "{}", closed(state)),
        Event::CertificateRenewed => writeln!(std::io::stderr(), "The certificate was renewed."),
        Event::CertificateNotRenewed(reason) => {
            writeln!(std::io::stderr(), "The certificate stays as it was. {reason}")
        }
        Event::Reloaded => writeln!(std::io::stderr(), "The content was read again."),
        Event::ReloadFailed(problems) => writeln!(std::io::stderr(), "The content stays as it was.\n{problems}"),
        Event::Failed(message) => writeln!(std::io::stderr(), "{message}"),
        Event::InternalError => {
            writeln!(std::io::stderr(), "An internal error. A visitor who was waiting got a page with the numbers.")
        }
    };
}

fn closed(state: &State) -> String {
    let means = |means| match means {
        Enforcement::InForce => "in force",
        Enforcement::InPart => "in force in part; a newer kernel forbids more",
        Enforcement::NotSupported => "not supported by this kernel",
    };
    let tried = |refused| if refused { "refused" } else { "NOT REFUSED" };
    let Refused { write, start, connect } = state.refused;
    let [write, start, connect] = [write, start, connect].map(tried);
    format!(
        "Landlock: {}\nSeccomp: {}\nTried: writing a file {write}, starting a program {start}, connecting outward {connect}",
        means(state.landlock),
        means(state.seccomp)
    )
}

/// Replaces the panic hook. A panic is reported without its message, which could contain part of a request.
pub fn install_panic_hook() {
    panic::set_hook(Box::new(|_| log(&Event::InternalError)));
}
