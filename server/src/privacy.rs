//! Every rule of privacy that the server keeps: the headers of every answer, the policy for what a page may do, and the
//! closed type of what may be printed. Nothing here, and nothing else, knows who is asking.

use crate::sandbox::{Means, State};
use app::ui::assets;
use axum::{
    extract::State as With,
    http::{HeaderName, HeaderValue, header},
    response::Response,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::{io::Write, net::SocketAddr, panic, sync::LazyLock};

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

/// The headers of every answer, whatever it is.
static HEADERS: LazyLock<Vec<(HeaderName, HeaderValue)>> = LazyLock::new(|| {
    let policy = HeaderValue::from_str(&policy()).unwrap_or(HeaderValue::from_static("default-src 'none'"));
    let fixed = [
        // Nothing stays in the browser's cache. With it an ETag would be of no use, so there is none.
        (header::CACHE_CONTROL, "no-store"),
        // No other site learns where a visitor came from.
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::X_DNS_PREFETCH_CONTROL, "off"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), PERMISSIONS),
    ];
    let fixed = fixed.into_iter().map(|(name, value)| (name, HeaderValue::from_static(value)));
    fixed.chain([(header::CONTENT_SECURITY_POLICY, policy)]).collect()
});

/// A page may use nothing of the device.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), \
                           magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

/// What a page may do: its own style and scripts, by hash; asking this site; sending a form to this site. One reason a line.
fn policy() -> String {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())));
    [
        "default-src 'none'".to_owned(),
        format!("style-src {}", hash(assets::STYLE)),
        format!("script-src {} {} {}", hash(assets::QUICK_EXIT), hash(assets::HELPLINE), hash(assets::VISIT)),
        // The icon stands in the page.
        "img-src data:".to_owned(),
        // The pages of a visit, and the helpline's words when its state changes.
        "connect-src 'self'".to_owned(),
        // The finder.
        "form-action 'self'".to_owned(),
        "base-uri 'none'".to_owned(),
        "frame-ancestors 'none'".to_owned(),
    ]
    .join("; ")
}

/// For two years, only by TLS: said where there is TLS, and for this name alone.
const SECURE: (HeaderName, HeaderValue) =
    (header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000"));

/// The headers of every answer, with TLS or without.
pub fn headers(secure: bool) -> impl Iterator<Item = (HeaderName, HeaderValue)> {
    HEADERS.iter().cloned().chain(secure.then_some(SECURE))
}

/// Puts the headers on an answer: the outermost layer, so that no answer goes without.
pub async fn seal(With(secure): With<bool>, response: Response) -> Response {
    sealed(response, secure)
}

/// The same for an answer that no router has seen.
pub fn sealed(mut response: Response, secure: bool) -> Response {
    for (name, value) in headers(secure) {
        response.headers_mut().insert(name, value);
    }
    response
}
