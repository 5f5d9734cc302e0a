//! The bytes of a connection on their way: an answer that the other side does not take ends it, and hyper's bare answer to what
//! is no HTTP leaves with the numbers in it. Reads nothing of what passes but the first line of such an answer.

use super::pulse::Pulse;
use crate::limits::STALL_TIME;
use axum::body::Bytes;
use bytes::{Buf, buf::Chain};
use std::{
    io::{self, IoSlice},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Sleep, sleep},
};

/// The status of the kind answer as it is kept, replaced by the bare one's.
pub const BARE: &str = "400 Bad Request";
/// A head longer than this is one of ours.
const LONGEST_BARE: usize = 200;

/// What is sent together, without being copied together first: a head, its end, and a body.
pub type Parts = Chain<Chain<Bytes, Bytes>, Bytes>;
const PARTS: usize = 3;

/// A stream, watched.
pub struct Wire<S> {
    stream: S,
    pulse: Arc<Pulse>,
    patience: Option<Pin<Box<Sleep>>>,
    /// What is said instead of a bare answer; HTTP/2 has none.
    kind: Option<Bytes>,
    /// What is to be sent before anything else.
    rest: Parts,
    /// What was read before it is asked for.
    ahead: Bytes,
}

impl<S: AsyncWrite + Unpin> Wire<S> {
    pub fn new(stream: S, pulse: Arc<Pulse>, kind: Option<Bytes>) -> Self {
        Self { stream, pulse, patience: None, kind, rest: parts(Bytes::new()), ahead: Bytes::new() }
    }

    /// Keeps a whole answer for sending; the next flush sends it.
    pub fn send(&mut self, answer: Parts) {
        self.rest = answer;
    }

    /// Gives back what was read, to be read again.
    pub fn unread(&mut self, bytes: &[u8]) {
        self.ahead = Bytes::copy_from_slice(bytes);
    }

    /// Notes whether the other side takes what it is sent, and for how long it has not.
    fn watch<T>(&mut self, cx: &mut Context<'_>, outcome: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if outcome.is_ready() {
            if self.patience.take().is_some() {
                self.pulse.stuck(false);
            }
            return outcome;
        }
        self.pulse.stuck(true);
        let patience = self.patience.get_or_insert_with(|| Box::pin(sleep(STALL_TIME)));
        ready!(patience.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }

    /// Keeps the kind answer for sending if what is sent is a bare one.
    fn replace(&mut self, sent: &[u8]) -> bool {
        let Some(kind) = self.kind.as_ref().filter(|_| is_bare(sent)) else { return false };
        let status = sent.split(|byte| *byte == b'\r').next().unwrap_or_default();
        let rest = kind.split(|byte| *byte == b'\r').next().map_or(0, <[u8]>::len);
        self.rest = parts([status, &kind[rest..]].concat().into());
        true
    }

    fn send_rest(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while self.rest.has_remaining() {
            let mut slices = [IoSlice::new(&[]); PARTS];
            let filled = self.rest.chunks_vectored(&mut slices);
            let outcome = Pin::new(&mut self.stream).poll_write_vectored(cx, &slices[..filled]);
            let sent = ready!(self.watch(cx, outcome))?;
            if sent == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            self.rest.advance(sent);
        }
        Poll::Ready(Ok(()))
    }
}

fn parts(only: Bytes) -> Parts {
    only.chain(Bytes::new()).chain(Bytes::new())
}

/// A whole answer of hyper itself: a fault of the visitor's, and none of the headers that every answer of ours has.
fn is_bare(sent: &[u8]) -> bool {
    sent.starts_with(b"HTTP/1.1 4")
        && sent.len() < LONGEST_BARE
        && sent.ends_with(b"\r\n\r\n")
        && !sent.windows(13).any(|window| window == b"cache-control")
}

impl<S: AsyncRead + Unpin> AsyncRead for Wire<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.ahead.is_empty() {
            return Pin::new(&mut self.stream).poll_read(cx, buffer);
        }
        let most = self.ahead.len().min(buffer.remaining());
        buffer.put_slice(&self.ahead.split_to(most));
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Wire<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        ready!(self.send_rest(cx))?;
        if self.replace(bytes) {
            return Poll::Ready(Ok(bytes.len()));
        }
        let outcome = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.watch(cx, outcome)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if let [only] = slices {
            return self.poll_write(cx, only);
        }
        ready!(self.send_rest(cx))?;
        let outcome = Pin::new(&mut self.stream).poll_write_vectored(cx, slices);
        self.watch(cx, outcome)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.send_rest(cx))?;
        let outcome = Pin::new(&mut self.stream).poll_flush(cx);
        self.watch(cx, outcome)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.send_rest(cx))?;
        let outcome = Pin::new(&mut self.stream).poll_shutdown(cx);
        self.watch(cx, outcome)
    }
}

#[cfg(test)]
mod tests;
