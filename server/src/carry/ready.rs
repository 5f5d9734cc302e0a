//! Answers that were given once and can be given again as they were, by path and encoding, for as long as their page is true.
//! Only what `respond` marks is kept: whole pages at addresses that name their language, which are a finite set.

use super::{sending::Sending, wire::Parts};
use crate::{
    cache::Body,
    clock::{Clock, HeadEnd},
    encoding::{self, Encoding},
    respond::{Again, oversize},
};
use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, Method, Request, header},
    response::Response,
};
use bytes::Buf;
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// The answers, each with every header that it had.
pub struct Ready {
    clock: Clock,
    end: HeadEnd,
    kept: RwLock<Kept>,
}

#[derive(Default)]
struct Kept {
    answers: HashMap<Box<str>, [Option<Answer>; 3]>,
    /// Each once: most answers of a language have the same.
    headers: Vec<Arc<HeaderMap>>,
}

struct Answer {
    body: Arc<Body>,
    /// All but the length and the date.
    headers: Arc<HeaderMap>,
    /// Its head as it is sent, but for its end with the date.
    head: Bytes,
}

/// What a request must ask for to get an answer again.
#[derive(Debug)]
pub struct Asked<'a> {
    /// The address as it stands there; none with a query has an answer.
    pub path: &'a str,
    /// In which form.
    pub encoding: Encoding,
    /// GET, and not HEAD.
    pub whole: bool,
}

impl Ready {
    /// None yet.
    pub fn new(clock: Clock) -> Self {
        Self { clock, end: HeadEnd::default(), kept: RwLock::default() }
    }

    /// Keeps a sealed answer if it is marked, and takes the mark off.
    pub fn keep(&self, response: &mut Response) {
        let Some(Again { body, path, encoding }) = response.extensions_mut().remove() else { return };
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        let headers = kept.once(response.headers().clone());
        let head = head(&headers, body.bytes(encoding).len());
        kept.answers.entry(path).or_default()[encoding as usize] = Some(Answer { body, headers, head });
    }

    /// The answer to a request, if it was given before and is still true.
    pub fn again<B>(&self, request: &Request<B>) -> Option<Response<Sending>> {
        let (uri, headers) = (request.uri(), request.headers());
        let whole = request.method() == Method::GET;
        let plain = (whole || request.method() == Method::HEAD) && uri.query().is_none();
        if !plain || oversize(uri, headers).is_some() {
            return None;
        }
        let asked = Asked { path: uri.path(), encoding: encoding::best(headers), whole };
        self.find(&asked, |answer, bytes| answer.with(bytes, whole))
    }

    /// The same as it is sent with HTTP/1.1.
    pub fn written(&self, asked: &Asked<'_>) -> Option<Parts> {
        self.find(asked, |answer, bytes| {
            let head = answer.head.clone().chain(self.end.now());
            head.chain(if asked.whole { bytes } else { Bytes::new() })
        })
    }

    fn find<T>(&self, asked: &Asked<'_>, make: impl FnOnce(&Answer, Bytes) -> T) -> Option<T> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        let answer = kept.answers.get(asked.path)?[asked.encoding as usize].as_ref()?;
        answer.body.is_fresh(|| self.clock.now()).then(|| make(answer, answer.body.bytes(asked.encoding)))
    }
}

impl Kept {
    fn once(&mut self, mut headers: HeaderMap) -> Arc<HeaderMap> {
        headers.remove(header::CONTENT_LENGTH);
        if let Some(known) = self.headers.iter().find(|known| ***known == headers) {
            return known.clone();
        }
        let headers = Arc::new(headers);
        self.headers.push(headers.clone());
        headers
    }
}

impl Answer {
    /// An answer whose headers are all in its map.
    fn with(&self, bytes: Bytes, whole: bool) -> Response<Sending> {
        let length = HeaderValue::from(bytes.len());
        let mut response = Response::new(Sending::Kept(if whole { bytes } else { Bytes::new() }));
        *response.headers_mut() = HeaderMap::clone(&self.headers);
        response.headers_mut().insert(header::CONTENT_LENGTH, length);
        response
    }
}

/// A head as it is sent, but for its end.
fn head(headers: &HeaderMap, length: usize) -> Bytes {
    let mut head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n").into_bytes();
    for (name, value) in headers {
        head.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    head.into()
}
