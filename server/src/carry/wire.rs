//! The bytes of a connection on their way: an answer that the other side does not take ends it, and hyper's bare answer to what
//! is no HTTP leaves with the numbers in it. Reads nothing of what passes but the first line of such an answer.

use super::pulse::Pulse;
use crate::limits::STALL_TIME;
use axum::body::Bytes;
use std::{
    io::{self, IoSlice},
    mem,
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
/// What ends a head.
const EMPTY_LINE: &str = "\r\n";

/// A stream, watched.
pub struct Wire<S> {
    stream: S,
    pulse: Arc<Pulse>,
    patience: Option<Pin<Box<Sleep>>>,
    /// What is said instead of a bare answer; HTTP/2 has none.
    kind: Option<Bytes>,
    rest: Bytes,
    /// What of the next head was laid ready, with the empty line that ends it.
    lines: Bytes,
}

impl<S: AsyncWrite + Unpin> Wire<S> {
    pub fn new(stream: S, pulse: Arc<Pulse>, kind: Option<Bytes>) -> Self {
        Self { stream, pulse, patience: None, kind, rest: Bytes::new(), lines: Bytes::new() }
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
        self.rest = [status, &kind[rest..]].concat().into();
        true
    }

    fn send_rest(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.rest.is_empty() {
            let outcome = Pin::new(&mut self.stream).poll_write(cx, &self.rest);
            let sent = ready!(self.watch(cx, outcome))?;
            if sent == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            drop(self.rest.split_to(sent));
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> Wire<S> {
    /// Whether the head that is sent next has lines that were laid ready.
    fn has_lines(&mut self) -> bool {
        if self.lines.is_empty() {
            self.lines = self.pulse.take();
        }
        !self.lines.is_empty()
    }

    /// Sends a head, or the rest of one, with those lines in place of its empty line, and then the body. Of what is sent only the
    /// bytes of the head and the body are counted.
    fn send_with_lines(&mut self, cx: &mut Context<'_>, head: &[u8], body: &[u8]) -> Poll<io::Result<usize>> {
        let own = head.len().saturating_sub(EMPTY_LINE.len());
        let parts = [&head[..own], &self.lines, body].map(IoSlice::new);
        let outcome = Pin::new(&mut self.stream).poll_write_vectored(cx, &parts);
        let sent = ready!(self.watch(cx, outcome))?;
        if sent <= own {
            return Poll::Ready(Ok(sent));
        }
        let lines = mem::take(&mut self.lines);
        let of_lines = lines.len().min(sent - own);
        self.rest = lines.slice(of_lines..);
        Poll::Ready(Ok(head.len() + sent - own - of_lines))
    }
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
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Wire<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        ready!(self.send_rest(cx))?;
        if self.has_lines() {
            return self.send_with_lines(cx, bytes, &[]);
        }
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
        if let [head, body, ..] = slices
            && self.has_lines()
        {
            return self.send_with_lines(cx, head, body);
        }
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
