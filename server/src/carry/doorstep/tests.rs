use super::*;
use crate::encoding::Encoding::{self, Brotli, Gzip, Identity};

fn read(head: &str) -> Option<(&str, Encoding, bool)> {
    asked(head.as_bytes()).map(|asked| (asked.path, asked.encoding, asked.whole))
}

#[test]
fn a_plain_head_says_what_is_asked_for() {
    for (line, headers, expected) in [
        ("GET /en", "", ("/en", Identity, true)),
        ("HEAD /en", "", ("/en", Identity, false)),
        ("GET /en?a=b", "", ("/en?a=b", Identity, true)),
        ("GET /en", "Connection: keep-alive\r\n", ("/en", Identity, true)),
        ("GET /en", "CONNECTION: Keep-Alive\r\n", ("/en", Identity, true)),
        ("GET /en", "accept-encoding: gzip, deflate, br\r\n", ("/en", Brotli, true)),
        ("GET /en", "Accept-Encoding: gzip\r\nAccept-Encoding: br;q=0.5\r\n", ("/en", Gzip, true)),
        ("GET /en", "Accept-Encoding: gzip\u{a0}\r\n", ("/en", Identity, true)),
    ] {
        assert_eq!(read(&format!("{line} HTTP/1.1\r\nHost: x\r\n{headers}\r\n")), Some(expected), "{line} {headers}");
    }
}

#[test]
fn a_head_with_anything_more_is_for_hyper() {
    for line in ["GET /en HTTP/1.0", "POST /en HTTP/1.1", "get /en HTTP/1.1", "GET /en", "PRI * HTTP/2.0", "nonsense"] {
        assert_eq!(read(&format!("{line}\r\nHost: x\r\n\r\n")), None, "{line}");
    }
    for headers in [
        "Connection: close",
        "Connection: keep-alive, close",
        "Connection: keep-alive\r\nConnection: close",
        "Connection: upgrade\r\nUpgrade: h2c",
        "Upgrade: h2c",
        "Content-Length: 0",
        "content-length: 5",
        "Transfer-Encoding: chunked",
        "TRANSFER-ENCODING: identity",
        "Expect: 100-continue",
        "Content-Length : 5",
        " Content-Length: 5",
        "A: b\r\n Content-Length: 5",
        "A: b\0",
    ] {
        assert_eq!(read(&format!("GET /en HTTP/1.1\r\n{headers}\r\n\r\n")), None, "{headers}");
    }
}

#[test]
fn more_or_less_than_one_whole_head_is_for_hyper() {
    let head = "GET /en HTTP/1.1\r\nHost: x\r\n\r\n";
    assert!(read(head).is_some());
    for length in 0..head.len() {
        assert_eq!(read(&head[..length]), None, "{length}");
    }
    for after in ["x", "\r\n", head] {
        assert_eq!(read(&format!("{head}{after}")), None, "{after}");
    }
}

#[test]
fn as_many_lines_as_get_a_page_are_read_and_no_more() {
    let head = |lines| format!("GET /en HTTP/1.1\r\n{}\r\n", "X: y\r\n".repeat(lines));
    assert!(read(&head(MOST_HEADERS)).is_some() && read(&head(MOST_HEADERS + 1)).is_none());
}
