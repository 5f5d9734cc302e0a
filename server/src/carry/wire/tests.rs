use super::*;
use std::task::Waker;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

#[test]
fn only_an_answer_of_hypers_own_is_bare() {
    for (sent, expected) in [
        ("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n", true),
        ("HTTP/1.1 431 Request Header Fields Too Large\r\nconnection: close\r\n\r\n", true),
        ("HTTP/1.1 404 Not Found\r\ncache-control: no-store\r\n\r\n", false),
        ("HTTP/1.1 200 OK\r\n\r\n", false),
        ("HTTP/1.1 400 Bad Request\r\ncontent-length: 4\r\n\r\nbody", false),
        ("HTTP/1.1 4", false),
        ("", false),
    ] {
        assert_eq!(is_bare(sent.as_bytes()), expected, "{sent:?}");
    }
}

/// Takes so many bytes at a time, and every second time none yet.
struct Slow {
    most: usize,
    tired: bool,
    taken: Vec<u8>,
}

impl AsyncWrite for Slow {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_write_vectored(cx, &[IoSlice::new(bytes)])
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.tired = !self.tired;
        if self.tired {
            return Poll::Pending;
        }
        let all = slices.iter().flat_map(|slice| slice.iter().copied()).take(self.most).collect::<Vec<_>>();
        self.taken.extend(&all);
        Poll::Ready(Ok(all.len()))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// What the other side gets of an answer in parts of these lengths.
fn received(most: usize, lengths: [usize; PARTS]) -> Vec<u8> {
    let mut wire = Wire::new(Slow { most, tired: false, taken: Vec::new() }, Arc::default(), None);
    let mut next = 0_u8..;
    let mut part = |length| next.by_ref().take(length).collect::<Bytes>();
    let [one, two, three] = lengths.map(&mut part);
    wire.send(one.chain(two).chain(three));
    let mut cx = Context::from_waker(Waker::noop());
    while Pin::new(&mut wire).poll_flush(&mut cx).is_pending() {}
    wire.stream.taken
}

#[tokio::test]
async fn an_answer_in_parts_arrives_whole_however_little_is_taken_at_a_time() {
    for lengths in [[5, 9, 20], [5, 9, 0], [0, 0, 4], [0; 3], [1, 0, 1]] {
        let whole = (0..).take(lengths.iter().sum()).collect::<Vec<u8>>();
        for most in 1..=whole.len() + 1 {
            assert_eq!(received(most, lengths), whole, "{most} {lengths:?}");
        }
    }
}

#[tokio::test]
async fn what_was_given_back_is_read_first_however_little_room_there_is() {
    let (mut there, here) = tokio::io::duplex(64);
    there.write_all(b"later").await.unwrap();
    drop(there);
    let mut wire = Wire::new(here, Arc::default(), None);
    wire.unread(b"earlier, ");
    let mut read: Vec<u8> = Vec::new();
    for room in 1.. {
        let mut some = vec![0; room];
        match wire.read(&mut some).await.unwrap() {
            0 => break,
            length => read.extend(&some[..length]),
        }
    }
    assert_eq!(read, b"earlier, later");
}
