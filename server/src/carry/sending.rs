//! The body of an answer on its way: one that is kept, whole and without a box of its own, or one that was made for it.

use axum::{
    Error,
    body::{Body, Bytes},
};
use hyper::body::{Frame, SizeHint};
use std::{
    mem,
    pin::Pin,
    task::{Context, Poll},
};

/// A body.
pub enum Sending {
    /// All of it.
    Kept(Bytes),
    /// Whatever a router answers with.
    Made(Body),
}

impl hyper::body::Body for Sending {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        match &mut *self {
            Self::Kept(bytes) if bytes.is_empty() => Poll::Ready(None),
            Self::Kept(bytes) => Poll::Ready(Some(Ok(Frame::data(mem::take(bytes))))),
            Self::Made(body) => Pin::new(body).poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Kept(bytes) => bytes.is_empty(),
            Self::Made(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Kept(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Self::Made(body) => body.size_hint(),
        }
    }
}
