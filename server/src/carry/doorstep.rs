//! Plain requests for pages that are ready, answered before hyper is there; most of what is asked for is no more than that. Reads
//! a head with the parser that hyper reads it with, and takes only one that came alone and whole, can have no body and asks for
//! nothing else. With the first other one the connection is hyper's for good, from the first byte of that head on: never do two
//! readers share a connection. Keeps nothing of a head.

use super::{
    asking::Requests,
    connection::Ending,
    ready::Asked,
    wire::{Parts, Wire},
};
use crate::{encoding, limits::MOST_HEADERS};
use axum::http::HeaderMap;
use std::{
    io,
    mem::MaybeUninit,
    pin::Pin,
    task::{Context, Poll, ready},
};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// A longer head is hyper's to read; those of browsers are shorter.
const ROOM: usize = 2_048;
/// Whatever says that there is a body, or that the connection is to go on in another way.
const MORE: [&str; 5] = ["connection", "content-length", "expect", "transfer-encoding", "upgrade"];

/// A connection on which nothing but such requests has come.
pub struct Doorstep<S> {
    wire: Wire<S>,
    requests: Requests,
    room: Box<[u8; ROOM]>,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Waits for heads.
    Open,
    /// The next head, or the end, is not for here.
    Passed,
    /// Nothing more is read.
    Ending,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Doorstep<S> {
    pub fn new(wire: Wire<S>, requests: Requests) -> Self {
        Self { wire, requests, room: Box::new([0; ROOM]), state: State::Open }
    }

    /// What goes on with hyper, if it does.
    pub fn passed(self) -> Option<(Wire<S>, Requests)> {
        (self.state == State::Passed).then_some((self.wire, self.requests))
    }

    /// Answers one head, or passes on.
    fn turn(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut heard = ReadBuf::new(&mut *self.room);
        ready!(Pin::new(&mut self.wire).poll_read(cx, &mut heard))?;
        let head = heard.filled();
        match self.requests.at_once(head) {
            Some(answer) => self.wire.send(answer),
            None => {
                self.wire.unread(head);
                self.state = State::Passed;
            }
        }
        heard.filled_mut().fill(0);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Future for Doorstep<S> {
    type Output = io::Result<()>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        loop {
            ready!(Pin::new(&mut self.wire).poll_flush(cx))?;
            match self.state {
                State::Open => ready!(self.turn(cx))?,
                State::Passed => return Poll::Ready(Ok(())),
                State::Ending => return Pin::new(&mut self.wire).poll_shutdown(cx),
            }
        }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Ending for Doorstep<S> {
    fn end(mut self: Pin<&mut Self>) {
        self.state = State::Ending;
    }
}

impl Requests {
    /// The answer to a plain head, if it is ready and may be had; and not the last one of a connection, which says that it is.
    fn at_once(&self, head: &[u8]) -> Option<Parts> {
        let asked = asked(head).filter(|_| !self.pulse.is_nearly_worn())?;
        let answer = self.carrier.front().ready.written(&asked)?;
        self.carrier.limits.admit(self.caller, &HeaderMap::new()).ok()?;
        self.pulse.count_one();
        Some(answer)
    }
}

/// What a plain head asks for; none if it is any other, or more than one, or not whole.
pub fn asked(head: &[u8]) -> Option<Asked<'_>> {
    let mut headers = [const { MaybeUninit::uninit() }; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut []);
    let read = request.parse_with_uninit_headers(head, &mut headers).ok()?;
    let plain = read == httparse::Status::Complete(head.len()) && request.version == Some(1);
    if !plain || request.headers.iter().any(says_more) {
        return None;
    }
    let whole = match request.method? {
        "GET" => true,
        "HEAD" => false,
        _ => return None,
    };
    let accepted = request.headers.iter().filter(|header| header.name.eq_ignore_ascii_case("accept-encoding"));
    let accepted = accepted.map(|header| header.value).filter(|value| value.is_ascii());
    let encoding = encoding::best_of(accepted.filter_map(|value| str::from_utf8(value).ok()));
    Some(Asked { path: request.path?, encoding, whole })
}

fn says_more(header: &httparse::Header<'_>) -> bool {
    MORE.iter().any(|name| header.name.eq_ignore_ascii_case(name)) && !is_keep_alive(header)
}

/// What HTTP/1.1 does anyway.
fn is_keep_alive(header: &httparse::Header<'_>) -> bool {
    header.name.eq_ignore_ascii_case("connection") && header.value.eq_ignore_ascii_case(b"keep-alive")
}

#[cfg(test)]
mod tests;
