//! Answers that were given once and can be given again as they were, by path and encoding, for as long as their page is true.
//! Only what `respond` marks is kept: whole pages at addresses that name their language, which are a finite set.

use super::sending::Sending;
use crate::{
    cache::Body,
    clock::Clock,
    encoding,
    respond::{Again, oversize},
};
use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, Method, Request, Version, header},
    response::Response,
};
use std::{
    collections::HashMap,
    mem,
    sync::{Arc, PoisonError, RwLock},
};

/// The answers, each with every header that it had.
pub struct Ready {
    clock: Clock,
    kept: RwLock<Kept>,
}

#[derive(Default)]
struct Kept {
    answers: HashMap<Box<str>, [Option<Answer>; 3]>,
    /// Each once: most answers of a language have the same.
    heads: Vec<Arc<Head>>,
}

struct Answer {
    body: Arc<Body>,
    head: Arc<Head>,
}

/// Every header but the length, which the body knows.
struct Head {
    headers: HeaderMap,
    /// The same, written out once, with the empty line that ends a head.
    lines: Bytes,
}

impl Ready {
    /// None yet.
    pub fn new(clock: Clock) -> Self {
        Self { clock, kept: RwLock::default() }
    }

    /// Keeps a sealed answer if it is marked, and takes the mark off.
    pub fn keep(&self, response: &mut Response) {
        let Some(Again { body, path, encoding }) = response.extensions_mut().remove() else { return };
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        let head = kept.head(response.headers().clone());
        kept.answers.entry(path).or_default()[encoding as usize] = Some(Answer { body, head });
    }

    /// The answer to a request, if it was given before and is still true, and the lines that the wire puts into its head.
    pub fn again<B>(&self, request: &mut Request<B>) -> Option<(Response<Sending>, Bytes)> {
        let (uri, headers) = (request.uri(), request.headers());
        let whole = request.method() == Method::GET;
        let plain = (whole || request.method() == Method::HEAD) && uri.query().is_none();
        if !plain || oversize(uri, headers).is_some() {
            return None;
        }
        let encoding = encoding::best(headers);
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        let Answer { body, head } = kept.answers.get(uri.path())?[encoding as usize].as_ref()?;
        if !body.is_fresh(|| self.clock.now()) {
            return None;
        }
        let bytes = body.bytes(encoding);
        // In HTTP/2 there are no lines; and heads without a body can be sent together, so that none would know its place.
        if !whole || request.version() >= Version::HTTP_2 {
            return Some((head.with_all(bytes, whole), Bytes::new()));
        }
        let mut response = Response::new(Sending::Kept(bytes));
        // The request's own map, emptied: hyper keeps it for the next request.
        mem::swap(response.headers_mut(), request.headers_mut());
        response.headers_mut().clear();
        Some((response, head.lines.clone()))
    }
}

impl Kept {
    fn head(&mut self, mut headers: HeaderMap) -> Arc<Head> {
        headers.remove(header::CONTENT_LENGTH);
        let lines = lines(&headers);
        if let Some(known) = self.heads.iter().find(|head| head.lines == lines) {
            return known.clone();
        }
        let head = Arc::new(Head { headers, lines });
        self.heads.push(head.clone());
        head
    }
}

impl Head {
    /// An answer whose headers are all in its map.
    fn with_all(&self, bytes: Bytes, whole: bool) -> Response<Sending> {
        let length = HeaderValue::from(bytes.len());
        let mut response = Response::new(Sending::Kept(if whole { bytes } else { Bytes::new() }));
        *response.headers_mut() = self.headers.clone();
        response.headers_mut().insert(header::CONTENT_LENGTH, length);
        response
    }
}

/// As they are sent.
fn lines(headers: &HeaderMap) -> Bytes {
    let lines = headers.iter().flat_map(|(name, value)| [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"]);
    lines.chain([&b"\r\n"[..]]).collect::<Vec<_>>().concat().into()
}
