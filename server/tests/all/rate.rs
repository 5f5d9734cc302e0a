//! How often one may ask, with real sockets: whoever asks too often is told so kindly and takes nothing from anybody else.
#![allow(missing_docs, clippy::unwrap_used)]

use crate::common::serving::Serving;
use std::{
    io::{Read, Write},
    net::{Ipv4Addr, Shutdown, SocketAddr},
};
use tokio::net::TcpSocket;

/// More than one key may save up at a rate of 1.
const MANY: usize = 40;

/// A whole answer to somebody at this address of this machine.
fn ask(server: &Serving, from: Ipv4Addr, headers: &str) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let to: SocketAddr = server.address.parse().unwrap();
    let stream = runtime.block_on(async {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind((from, 0).into()).unwrap();
        socket.connect(to).await.unwrap().into_std().unwrap()
    });
    stream.set_nonblocking(false).unwrap();
    let mut stream = stream;
    stream.write_all(format!("GET /en HTTP/1.1\r\nHost: x\r\n{headers}\r\n").as_bytes()).unwrap();
    stream.shutdown(Shutdown::Write).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn refused(answer: &str) -> bool {
    answer.starts_with("HTTP/1.1 429")
}

fn header<'a>(answer: &'a str, name: &str) -> &'a str {
    let head = answer.split("\r\n\r\n").next().unwrap();
    head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap_or_default()
}

const ONE: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);
const OTHER: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 3);

#[test]
fn a_flood_from_one_key_leaves_another_alone_and_a_spoofed_header_changes_nothing() {
    let server = Serving::local(&["--rate-limit", "1"]);
    let spoofed = |n: usize| format!("X-Forwarded-For: 198.51.100.{n}\r\n");
    assert!((0..MANY).any(|n| refused(&ask(&server, ONE, &spoofed(n)))));
    assert!(ask(&server, OTHER, "").starts_with("HTTP/1.1 200"));
}

#[test]
fn from_a_trusted_proxy_the_last_hop_counts_and_no_other() {
    let server = Serving::local(&["--rate-limit", "1", "--trusted-proxy", "127.0.0.0/8"]);
    let hops = |first: usize, last: &str| format!("X-Forwarded-For: 203.0.113.{first}, {last}\r\n");
    assert!((0..MANY).any(|n| refused(&ask(&server, ONE, &hops(n, "198.51.100.1")))));
    assert!(ask(&server, ONE, &hops(1, "198.51.100.2")).starts_with("HTTP/1.1 200"));
}

#[test]
fn off_is_off() {
    let server = Serving::local(&["--rate-limit", "off"]);
    assert!((0..MANY).all(|_| ask(&server, ONE, "").starts_with("HTTP/1.1 200")));
}

#[test]
fn by_default_a_person_in_a_hurry_is_never_refused() {
    let server = Serving::local(&[]);
    assert!((0..MANY).all(|_| ask(&server, ONE, "").starts_with("HTTP/1.1 200")));
}

#[test]
fn the_answer_is_a_kind_page_and_says_when_to_ask_again() {
    let server = Serving::local(&["--rate-limit", "1"]);
    let answer = (0..MANY).map(|_| ask(&server, ONE, "Accept: text/html\r\n")).find(|answer| refused(answer)).unwrap();
    assert!(header(&answer, "retry-after").parse::<u64>().unwrap() >= 1);
    assert_eq!(header(&answer, "content-type"), "text/html; charset=utf-8");
    assert_eq!(header(&answer, "content-language"), "en");
    assert_eq!(header(&answer, "vary"), "Accept-Encoding, Accept-Language");
    assert_eq!(header(&answer, "cache-control"), "no-store");
    for words in ["<h1>Too many pages at once</h1>", "0800 111 4998", "tel:999"] {
        assert!(answer.contains(words), "{words}");
    }
}

#[test]
fn to_a_flood_it_is_said_in_a_few_lines() {
    let server = Serving::local(&["--rate-limit", "1"]);
    let mut answers = (0..1_000).map(|_| ask(&server, ONE, "")).filter(|answer| refused(answer));
    let short = answers.find(|answer| header(answer, "content-type") == "text/plain; charset=utf-8").unwrap();
    assert!(short.contains("You can still call") && short.contains("Safe to Talk: 0800 111 4998\n"), "{short}");
    assert!(short.len() < 2_500 && header(&short, "content-language") == "en");
}
