use super::*;
use std::task::Waker;

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

const HEAD: &str = "HTTP/1.1 200 OK\r\ndate: now\r\n\r\n";

/// What the other side gets of a head and a body that are sent as hyper sends them: what is left, until nothing is.
fn received(most: usize, lines: &'static str, body: &str, apart: bool) -> String {
    let pulse = Arc::new(Pulse::default());
    let mut wire = Wire::new(Slow { most, tired: false, taken: Vec::new() }, pulse.clone(), None);
    let mut cx = Context::from_waker(Waker::noop());
    pulse.lay(lines.into());
    let (mut head, mut body) = (HEAD.as_bytes(), body.as_bytes());
    while !head.is_empty() || !body.is_empty() {
        let both = [IoSlice::new(head), IoSlice::new(body)];
        let sent = match (head.is_empty(), body.is_empty() || apart) {
            (true, _) => Pin::new(&mut wire).poll_write(&mut cx, body),
            (_, true) => Pin::new(&mut wire).poll_write_vectored(&mut cx, &both[..1]),
            (false, false) => Pin::new(&mut wire).poll_write_vectored(&mut cx, &both),
        };
        let Poll::Ready(sent) = sent else { continue };
        let sent = sent.unwrap();
        assert!(sent > 0);
        let of_head = sent.min(head.len());
        (head, body) = (&head[of_head..], &body[sent - of_head..]);
    }
    while Pin::new(&mut wire).poll_flush(&mut cx).is_pending() {}
    String::from_utf8(wire.stream.taken).unwrap()
}

#[tokio::test]
async fn lines_that_were_laid_ready_stand_at_the_end_of_the_head_however_little_is_taken_at_a_time() {
    let lines = "cache-control: no-store\r\nvary: Accept-Encoding\r\n\r\n";
    let most = 1..HEAD.len() + lines.len() + 20;
    for (most, apart, body) in most.flat_map(|most| [(most, false, "<html>"), (most, true, "<html>"), (most, true, "")])
    {
        let expected = format!("HTTP/1.1 200 OK\r\ndate: now\r\n{lines}{body}");
        assert_eq!(received(most, lines, body, apart), expected, "{most} {apart} {body}");
        assert_eq!(received(most, "", body, apart), format!("{HEAD}{body}"), "{most} {apart} {body}");
    }
}
