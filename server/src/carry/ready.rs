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
    http::{HeaderMap, Method, Request},
    response::Response,
};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// The answers, each with every header that it had.
pub struct Ready {
    clock: Clock,
    answers: RwLock<HashMap<Box<str>, [Option<Answer>; 3]>>,
}

struct Answer {
    body: Arc<Body>,
    headers: HeaderMap,
}

impl Ready {
    /// None yet.
    pub fn new(clock: Clock) -> Self {
        Self { clock, answers: RwLock::default() }
    }

    /// Keeps a sealed answer if it is marked, and takes the mark off.
    pub fn keep(&self, response: &mut Response) {
        let Some(Again { body, path, encoding }) = response.extensions_mut().remove() else { return };
        let answer = Answer { body, headers: response.headers().clone() };
        let mut answers = self.answers.write().unwrap_or_else(PoisonError::into_inner);
        answers.entry(path).or_default()[encoding as usize] = Some(answer);
    }

    /// The answer to a request, if it was given before and is still true.
    pub fn again<B>(&self, request: &Request<B>) -> Option<Response<Sending>> {
        let (uri, headers) = (request.uri(), request.headers());
        let whole = request.method() == Method::GET;
        let plain = (whole || request.method() == Method::HEAD) && uri.query().is_none();
        if !plain || oversize(uri, headers).is_some() {
            return None;
        }
        let encoding = encoding::best(headers);
        let answers = self.answers.read().unwrap_or_else(PoisonError::into_inner);
        let answer = answers.get(uri.path())?[encoding as usize].as_ref()?;
        answer.body.is_fresh(|| self.clock.now()).then(|| {
            let bytes = if whole { answer.body.bytes(encoding) } else { Bytes::new() };
            let mut response = Response::new(Sending::Kept(bytes));
            *response.headers_mut() = answer.headers.clone();
            response
        })
    }
}
