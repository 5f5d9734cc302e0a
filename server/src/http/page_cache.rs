//! Finished bodies in three forms, each kept for as long as its page is true and not a second longer. The keys are the routes
//! without filters: a finite set, so the cache needs no limit.

use crate::http::encoding::Encoding;
use app::{
    page::{Freshness, Page},
    route::Route,
};
use axum::body::Bytes;
use chrono::{DateTime, Utc};
use std::{
    collections::HashMap,
    io::Write,
    sync::{Arc, PoisonError, RwLock},
};

/// How hard brotli tries for a body that is kept, and for one that is sent once; harder while it does not fit.
const KEPT: &[i32] = &[10, 11];
const ONCE: &[i32] = &[7, 10, 11];
/// In how many bytes it looks back, as a power of two: more than a page has. What it searches with is as large as that window,
/// whatever the size of the page.
const WINDOW: i32 = 18;
/// What fits into a first view beside the headers.
const FIRST_VIEW: usize = 12_900;

/// A page ready to be sent.
#[derive(Debug)]
pub struct Body {
    /// The HTTP status.
    pub status: u16,
    /// The language of the page.
    pub language: &'static str,
    identity: Bytes,
    gzip: Bytes,
    brotli: Bytes,
    drawn: DateTime<Utc>,
    freshness: Freshness,
}

impl Body {
    /// Compresses a page, once; it is drawn for this moment.
    pub fn new(page: Page, drawn: DateTime<Utc>) -> Self {
        let html = page.html.into_bytes();
        Self {
            status: page.status,
            language: page.language,
            gzip: gzip(&html),
            brotli: packed(&html, if page.freshness == Freshness::Never { ONCE } else { KEPT }),
            identity: html.into(),
            drawn,
            freshness: page.freshness,
        }
    }

    /// The bytes of a form.
    pub fn bytes(&self, encoding: Encoding) -> Bytes {
        match encoding {
            Encoding::Identity => self.identity.clone(),
            Encoding::Gzip => self.gzip.clone(),
            Encoding::Brotli => self.brotli.clone(),
        }
    }

    /// Whether its page is true now; the time is asked only where it matters.
    pub fn is_fresh(&self, now: impl Fn() -> DateTime<Utc>) -> bool {
        match self.freshness {
            Freshness::Static => true,
            // A clock that is set back is believed too.
            Freshness::Until(end) => (self.drawn..end).contains(&now()),
            Freshness::Never => false,
        }
    }
}

fn gzip(html: &[u8]) -> Bytes {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    // Writing to memory does not fail.
    let _ = writer.write_all(html);
    writer.finish().unwrap_or_default().into()
}

fn packed(html: &[u8], efforts: &[i32]) -> Bytes {
    let mut packed = Bytes::new();
    for effort in efforts {
        packed = brotli(html, *effort);
        if packed.len() <= FIRST_VIEW {
            break;
        }
    }
    packed
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
    // Reading from memory does not fail.
    let _ = brotli::BrotliCompress(&mut &*html, &mut out, &params);
    out.into()
}

/// The kept bodies.
#[derive(Debug, Default)]
pub struct Cache(RwLock<HashMap<Route, Arc<Body>>>);

impl Cache {
    /// A body that is still true at this moment.
    pub fn fresh(&self, route: &Route, now: DateTime<Utc>) -> Option<Arc<Body>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        kept.get(route).filter(|body| body.is_fresh(|| now)).cloned()
    }

    /// Keeps a body, unless it is for one answer alone.
    pub fn keep(&self, route: Route, body: &Arc<Body>) {
        if body.freshness != Freshness::Never {
            self.0.write().unwrap_or_else(PoisonError::into_inner).insert(route, body.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::route::Place;

    fn kept(freshness: Freshness) -> (Cache, Route) {
        let (cache, route) = (Cache::default(), Route { locale: "en", place: Place::Home });
        let page = Page { status: 200, html: "a page".to_owned(), language: "en", freshness };
        cache.keep(route, &Arc::new(Body::new(page, at("2026-11-20T09:00:00Z"))));
        (cache, route)
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_body_is_kept_from_the_second_for_which_it_is_drawn_up_to_that_in_which_it_ends() {
        let (cache, route) = kept(Freshness::Until(at("2026-11-20T17:30:00Z")));
        assert!(cache.fresh(&route, at("2026-11-20T08:59:59Z")).is_none());
        assert!(cache.fresh(&route, at("2026-11-20T09:00:00Z")).is_some());
        assert!(cache.fresh(&route, at("2026-11-20T17:29:59Z")).is_some());
        assert!(cache.fresh(&route, at("2026-11-20T17:30:00Z")).is_none());
        assert!(cache.fresh(&Route { place: Place::Helpline, ..route }, at("2026-11-20T17:29:59Z")).is_none());
    }

    #[test]
    fn what_is_static_stays_and_what_is_for_one_answer_is_not_kept() {
        let later = DateTime::<Utc>::MAX_UTC;
        let (cache, route) = kept(Freshness::Static);
        assert!(cache.fresh(&route, later).is_some());
        let (cache, route) = kept(Freshness::Never);
        assert!(cache.fresh(&route, DateTime::<Utc>::MIN_UTC).is_none());
    }
}
