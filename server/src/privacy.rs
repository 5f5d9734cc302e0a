//! Every rule of privacy that the server keeps: the headers of every answer, the policy for what a page may do, and the
//! closed type of what may be printed. Nothing here, and nothing else, knows who is asking.

use app::ui::assets;
use axum::{
    http::{HeaderName, HeaderValue, header},
    response::Response,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::{io::Write, net::SocketAddr, panic, sync::LazyLock};

/// Everything that the server may ever print. None of it can hold anything of a visitor.
#[derive(Debug)]
pub enum Event {
    /// Ready to answer here.
    Listening(SocketAddr),
    /// The process ends for this reason: a flag, the content, the machine.
    Refused(String),
    /// A fault inside; where it was and what it held is not said.
    Fault,
}

/// Prints an event. The one door to the outside.
pub fn tell(event: &Event) {
    // Nobody can be told that telling failed.
    let _ = match event {
        Event::Listening(at) => writeln!(std::io::stdout(), "Safe to Talk is listening on http://{at}"),
        Event::Refused(message) => writeln!(std::io::stderr(), "{message}"),
        Event::Fault => writeln!(std::io::stderr(), "A fault inside; the visitor was shown a page with the numbers."),
    };
}

/// A panic says that there was one, and no more: its message could hold what was asked for.
pub fn hush_panics() {
    panic::set_hook(Box::new(|_| tell(&Event::Fault)));
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

/// Puts the headers on an answer: the outermost layer, so that no answer goes without.
pub async fn seal(mut response: Response) -> Response {
    for (name, value) in HEADERS.iter() {
        response.headers_mut().insert(name, value.clone());
    }
    response
}
