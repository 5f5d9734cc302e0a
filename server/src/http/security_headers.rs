//! Adds the security headers to every response. The response itself selects its policy: a [`ResponsePolicy`] in its
//! extensions.

use app::components::assets;
use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::Response,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// The use of a response, which decides what a browser may do with it. A response without a policy counts as a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResponsePolicy {
    /// A page of the site: only its own style and scripts, by hash; in no frame; only for this site.
    #[default]
    Page,
    /// The blank page of the quick exit: like a page, with its own script.
    BlankPage,
    /// A page that other sites may show in a frame.
    Embed,
    /// Data that scripts of other sites may read.
    Feed,
    /// A file to download. Nothing in it may run.
    File,
}

/// Permissions-Policy: the features of a device that would tell most of a visitor. No script but ours, which uses none, can run.
const PERMISSIONS: &str = "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=()";

/// The headers that are the same for all policies.
const COMMON: [(HeaderName, HeaderValue); 6] = [
    // The browser's cache stores nothing. An ETag would then have no use, so there is none.
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    // Other sites do not learn where a visitor came from.
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_DNS_PREFETCH_CONTROL, HeaderValue::from_static("off")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("permissions-policy"), HeaderValue::from_static(PERMISSIONS)),
];

const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
const NO_FRAME: (HeaderName, HeaderValue) = (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
/// For two years browsers use only HTTPS. Sent only over TLS, and only for this host name.
const STRICT_TRANSPORT: (HeaderName, HeaderValue) =
    (header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000"));

/// The scripts of a page.
const SCRIPTS: &[&str] = &[assets::QUICK_EXIT, assets::HELPLINE_AND_VISIT];

/// The content security policy of a page: its own style and scripts by hash, requests to this site, and forms to this
/// site. One directive a line.
fn page_policy(scripts: &[&str], frame_ancestors: &str) -> HeaderValue {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())));
    let policy = [
        "default-src 'none'".to_owned(),
        format!("style-src {}", hash(assets::STYLE)),
        format!("script-src {}", scripts.iter().map(|script| hash(script)).collect::<Vec<_>>().join(" ")),
        // The icon is a `data:` URL in the page.
        "img-src data:".to_owned(),
        // The script requests the pages of a visit, and the helpline card when its state changes.
        "connect-src 'self'".to_owned(),
        // The forms of the finder.
        "form-action 'self'".to_owned(),
        "base-uri 'none'".to_owned(),
        format!("frame-ancestors {frame_ancestors}"),
    ];
    HeaderValue::from_str(&policy.join("; ")).unwrap_or(NOTHING)
}

/// The content security policy of data and files: they load nothing and are in no frame.
const NOTHING: HeaderValue = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'; sandbox");

impl ResponsePolicy {
    fn content_security_policy(self) -> HeaderValue {
        match self {
            Self::Page => page_policy(SCRIPTS, "'none'"),
            Self::BlankPage => page_policy(&[assets::GUARD], "'none'"),
            Self::Embed => page_policy(SCRIPTS, "*"),
            Self::Feed | Self::File => NOTHING,
        }
    }

    fn resource_policy(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Page | Self::BlankPage | Self::File => "same-origin",
            Self::Embed | Self::Feed => "cross-origin",
        })
    }

    /// Every header of a response with this policy.
    fn headers(self, secure: bool) -> HeaderMap {
        let shared = (header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        COMMON
            .into_iter()
            .chain([
                (header::CONTENT_SECURITY_POLICY, self.content_security_policy()),
                (RESOURCE_POLICY, self.resource_policy()),
            ])
            .chain((self != Self::Embed).then_some(NO_FRAME))
            .chain((self == Self::Feed).then_some(shared))
            .chain(secure.then_some(STRICT_TRANSPORT))
            .collect()
    }
}

/// The headers of every policy, in the order of [`ResponsePolicy`].
#[derive(Debug)]
pub struct SecurityHeaders([HeaderMap; 5]);

impl SecurityHeaders {
    /// Prepares the headers for a listener. `secure` says whether it has TLS.
    pub fn new(secure: bool) -> Arc<Self> {
        use ResponsePolicy::{BlankPage, Embed, Feed, File, Page};
        Arc::new(Self([Page, BlankPage, Embed, Feed, File].map(|policy| policy.headers(secure))))
    }
}

/// Adds the headers of a response's policy. This is the outermost layer.
pub async fn add<B>(State(security): State<Arc<SecurityHeaders>>, mut response: Response<B>) -> Response<B> {
    let policy = response.extensions_mut().remove::<ResponsePolicy>().unwrap_or_default();
    let headers = response.headers_mut();
    for (name, value) in &security.0[policy as usize] {
        headers.insert(name, value.clone());
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn sent(policy: Option<ResponsePolicy>, secure: bool) -> Response<()> {
        let mut response = Response::new(());
        response.extensions_mut().extend(policy.into_iter().fold(axum::http::Extensions::new(), |mut all, policy| {
            all.insert(policy);
            all
        }));
        add(State(SecurityHeaders::new(secure)), response).await
    }

    #[tokio::test]
    async fn each_policy_says_who_may_frame_and_who_may_read() {
        for (policy, frame, ancestors, resource, readable) in [
            (None, true, "frame-ancestors 'none'", "same-origin", false),
            (Some(ResponsePolicy::Page), true, "frame-ancestors 'none'", "same-origin", false),
            (Some(ResponsePolicy::BlankPage), true, "frame-ancestors 'none'", "same-origin", false),
            (Some(ResponsePolicy::Embed), false, "frame-ancestors *", "cross-origin", false),
            (Some(ResponsePolicy::Feed), true, "frame-ancestors 'none'", "cross-origin", true),
            (Some(ResponsePolicy::File), true, "frame-ancestors 'none'", "same-origin", false),
        ] {
            let response = sent(policy, false).await;
            let headers = response.headers();
            assert_eq!(headers.contains_key(header::X_FRAME_OPTIONS), frame, "{policy:?}");
            assert!(headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().contains(ancestors), "{policy:?}");
            assert_eq!(headers[RESOURCE_POLICY], resource, "{policy:?}");
            assert_eq!(headers.contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN), readable, "{policy:?}");
            assert_eq!(headers[header::CACHE_CONTROL], "no-store", "{policy:?}");
            assert_eq!(headers[header::REFERRER_POLICY], "no-referrer", "{policy:?}");
        }
    }

    #[tokio::test]
    async fn only_with_tls_a_response_asks_for_tls_alone() {
        for secure in [false, true] {
            let response = sent(None, secure).await;
            assert_eq!(response.headers().contains_key(header::STRICT_TRANSPORT_SECURITY), secure);
        }
    }
}
