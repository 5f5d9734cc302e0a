//! Caches documents in three encodings, each until its page stops being true and not a second longer. The keys are the
//! routes without filters. Their number is finite, so the cache needs no limit.

use super::negotiate::Encoding;
use app::{
    document::{CachePolicy, Document},
    route::Route,
};
use axum::{
    body::{Body, Bytes},
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use chrono::{DateTime, Utc};
use std::{
    collections::HashMap,
    io::Write,
    sync::{Arc, PoisonError, RwLock},
};

/// The brotli qualities for a cached body and for a body that is sent once. The next one is tried while the body is
/// larger than `FIRST_VIEW`.
const KEPT: &[i32] = &[10, 11];
const ONCE: &[i32] = &[7, 10, 11];
/// The brotli window as a power of two, in bytes: larger than a page. The encoder allocates memory of that size for
/// every page, whatever its length.
const WINDOW: i32 = 18;
/// The most bytes of a body that fit, with the headers, into the first round trip.
const FIRST_VIEW: usize = 12_900;

/// More headers than a response has, so that none is added by allocating again.
const MAX_RESPONSE_HEADERS: usize = 20;

/// A document in every encoding, ready to send.
#[derive(Debug)]
pub struct EncodedDocument {
    status: StatusCode,
    media_type: &'static str,
    language: String,
    identity: Bytes,
    gzip: Bytes,
    brotli: Bytes,
    rendered_at: DateTime<Utc>,
    cache: CachePolicy,
}

impl EncodedDocument {
    /// Compresses a document in every encoding. `rendered_at` is the time for which it was rendered.
    pub fn new(page: Document, rendered_at: DateTime<Utc>) -> Self {
        let (html, cache) = (page.html.into_bytes(), page.cache_policy);
        Self {
            status: StatusCode::from_u16(page.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            media_type: "text/html; charset=utf-8",
            language: page.language,
            gzip: gzip(&html),
            brotli: small_brotli(&html, if cache == CachePolicy::Never { ONCE } else { KEPT }),
            identity: html.into(),
            rendered_at,
            cache,
        }
    }

    fn bytes(&self, encoding: Encoding) -> Bytes {
        match encoding {
            Encoding::Identity => self.identity.clone(),
            Encoding::Gzip => self.gzip.clone(),
            Encoding::Brotli => self.brotli.clone(),
        }
    }

    /// Creates the response with this document in one encoding.
    pub fn response(&self, encoding: Encoding) -> Response {
        let bytes = self.bytes(encoding);
        let length = bytes.len();
        let mut response = Response::new(Body::from(bytes));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.reserve(MAX_RESPONSE_HEADERS);
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.media_type));
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        headers.extend(encoding.name().map(|name| (header::CONTENT_ENCODING, HeaderValue::from_static(name))));
        headers.extend(HeaderValue::from_str(&self.language).ok().map(|language| (header::CONTENT_LANGUAGE, language)));
        let not_allowed = self.status == StatusCode::METHOD_NOT_ALLOWED;
        headers.extend(not_allowed.then(|| (header::ALLOW, HeaderValue::from_static("GET, HEAD"))));
        response
    }

    fn is_fresh(&self, now: DateTime<Utc>) -> bool {
        match self.cache {
            // A clock that is set back counts too: a page may be static only because a source is too old at that time.
            CachePolicy::Static => self.rendered_at <= now,
            CachePolicy::Until(end) => (self.rendered_at..end).contains(&now),
            CachePolicy::Never => false,
        }
    }
}

fn gzip(html: &[u8]) -> Bytes {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    // Writing to memory cannot fail.
    let _ = writer.write_all(html);
    writer.finish().unwrap_or_default().into()
}

fn small_brotli(html: &[u8], efforts: &[i32]) -> Bytes {
    let mut compressed = Bytes::new();
    for effort in efforts {
        compressed = brotli(html, *effort);
        if compressed.len() <= FIRST_VIEW {
            break;
        }
    }
    compressed
}

fn brotli(html: &[u8], quality: i32) -> Bytes {
    let params = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin: WINDOW,
        size_hint: html.len(),
        mode: brotli::enc::backward_references::BrotliEncoderMode::BROTLI_MODE_TEXT,
        ..Default::default()
    };
    let mut out = Vec::new();
    // Reading from memory cannot fail.
    let _ = brotli::BrotliCompress(&mut &*html, &mut out, &params);
    out.into()
}

/// The cached documents.
#[derive(Debug, Default)]
pub struct PageCache(RwLock<HashMap<Route<String>, Arc<EncodedDocument>>>);

impl PageCache {
    /// The cached document of a route. `None` if there is none, or if it is not valid at this time.
    pub fn fresh(&self, route: &Route<String>, now: DateTime<Utc>) -> Option<Arc<EncodedDocument>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        kept.get(route).filter(|document| document.is_fresh(now)).cloned()
    }

    /// Caches a document, unless its policy is [`CachePolicy::Never`].
    pub fn keep(&self, route: Route<String>, document: &Arc<EncodedDocument>) {
        if document.cache != CachePolicy::Never {
            self.0.write().unwrap_or_else(PoisonError::into_inner).insert(route, document.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::route::PageId;

    fn kept(cache_policy: CachePolicy) -> (PageCache, Route<String>) {
        let (cache, route) = (PageCache::default(), Route { locale: "en".to_owned(), page_id: PageId::Home });
        let page = Document { status: 200, html: "a page".to_owned(), language: "en".to_owned(), cache_policy };
        cache.keep(route.clone(), &Arc::new(EncodedDocument::new(page, at("2026-11-20T09:00:00Z"))));
        (cache, route)
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_body_is_kept_from_the_second_for_which_it_is_drawn_up_to_that_in_which_it_ends() {
        let (cache, route) = kept(CachePolicy::Until(at("2026-11-20T17:30:00Z")));
        assert!(cache.fresh(&route, at("2026-11-20T08:59:59Z")).is_none());
        assert!(cache.fresh(&route, at("2026-11-20T09:00:00Z")).is_some());
        assert!(cache.fresh(&route, at("2026-11-20T17:29:59Z")).is_some());
        assert!(cache.fresh(&route, at("2026-11-20T17:30:00Z")).is_none());
        assert!(cache.fresh(&Route { page_id: PageId::Helpline, ..route }, at("2026-11-20T17:29:59Z")).is_none());
    }

    #[test]
    fn what_is_static_stays_and_what_is_for_one_answer_is_not_kept() {
        let later = DateTime::<Utc>::MAX_UTC;
        let (cache, route) = kept(CachePolicy::Static);
        assert!(cache.fresh(&route, later).is_some());
        let (cache, route) = kept(CachePolicy::Never);
        assert!(cache.fresh(&route, DateTime::<Utc>::MIN_UTC).is_none());
    }
}
