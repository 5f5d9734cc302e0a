//! Content that changes while it is served: taken whole or not at all, and printed what is wrong.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods)]

use crate::common::{
    Content,
    serving::{Serving, until},
};
use std::fs;

const HEADING: &str = "Is someone hurting you?";

fn shows(server: &Serving, heading: &str) -> bool {
    server.get("/en").contains(&format!("<h1>{heading}</h1>"))
}

#[test]
fn changed_content_is_served_and_bad_content_is_not() {
    let content = Content::copy();
    let server = Serving::local(&["--content", content.path()]);
    let told = |words: &str| until(words, || server.said().contains(words));
    assert!(shows(&server, HEADING));
    content.change("locales/en/home.ftl", HEADING, "Another heading");
    server.signal("HUP");
    until("another heading", || shows(&server, "Another heading"));
    told("The content was read again.");
    // A fault, and a change beside it.
    let site = content.read("directory/site.toml");
    content.write("directory/site.toml", "helpline = 1\n");
    content.change("locales/en/home.ftl", "Another heading", "A third");
    server.signal("HUP");
    told("The content stays as it was.\ndirectory/site.toml:1:");
    assert!(shows(&server, "Another heading"));
    // Mended.
    content.write("directory/site.toml", &site);
    server.signal("HUP");
    until("a third heading", || shows(&server, "A third"));
    // Gone altogether.
    fs::rename(format!("{}/locales", content.path()), format!("{}/gone", content.path())).unwrap();
    server.signal("HUP");
    told("The content stays as it was.\nCannot read ");
    assert!(shows(&server, "A third"));
    assert_eq!(server.stop().0, Some(0));
}

#[test]
fn who_is_connected_sees_the_new_content_with_the_next_request() {
    use std::io::{BufRead, BufReader, Read, Write};
    let content = Content::copy();
    let server = Serving::local(&["--content", content.path()]);
    let mut stream = BufReader::new(server.connect());
    let mut asked = || {
        stream.get_mut().write_all(b"GET /en HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        let head: Vec<String> =
            stream.by_ref().lines().map(Result::unwrap).take_while(|line| !line.is_empty()).collect();
        let length = head.iter().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        let mut body = vec![0; length.parse().unwrap()];
        stream.read_exact(&mut body).unwrap();
        String::from_utf8(body).unwrap()
    };
    assert!(asked().contains(HEADING));
    content.change("locales/en/home.ftl", HEADING, "Another heading");
    server.signal("HUP");
    until("another heading", || shows(&server, "Another heading"));
    assert!(asked().contains("Another heading"));
}

/// The resident memory of the program, in MiB.
fn resident(server: &Serving) -> i64 {
    let status = fs::read_to_string(format!("/proc/{}/status", server.child.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<i64>().unwrap() / 1_024
}

/// A site that is never freed costs about 3 MiB: 20 of them 60.
#[test]
fn a_reload_frees_the_content_before() {
    let content = Content::copy();
    let server = Serving::local(&["--content", content.path()]);
    let settings = content.read("directory/site.toml");
    let reload = |time: usize| {
        content.write("directory/site.toml", &format!("{settings}\n# {time}\n"));
        server.signal("HUP");
        until("read again", || server.said().matches("The content was read again.").count() == time);
        assert!(shows(&server, HEADING));
    };
    (1..=5).for_each(reload);
    let before = resident(&server);
    (6..=25).for_each(reload);
    let after = resident(&server);
    assert!(after - before < 20, "{before} MiB after 5 reloads, {after} MiB after 25");
}
