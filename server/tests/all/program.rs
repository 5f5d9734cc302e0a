//! The program as an operator meets it: one line when ready, a clean end, one clear message for each thing that is wrong.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods)]

#[path = "../../../app/tests/common/plurals.rs"]
mod plurals;

use crate::common::{Content, run, serving::Serving, stderr, stdout};
use plurals::without_plurals;
use std::{
    fs,
    io::{Read, Write},
    net::TcpListener,
};

#[test]
fn the_catalogue_is_served_only_when_it_is_asked_for() {
    let plain = Serving::start(&["--listen", "127.0.0.1:0"], &[]);
    let asked = Serving::start(&["--listen", "127.0.0.1:0", "--patterns"], &[]);
    for (path, direction) in [("/patterns", "dir=\"ltr\""), ("/patterns/rtl", "dir=\"rtl\"")] {
        assert!(plain.get(path).starts_with("HTTP/1.1 404"), "{path}");
        let answer = asked.get(path);
        assert!(answer.starts_with("HTTP/1.1 200") && answer.contains(direction), "{path}");
        assert!(answer.contains("cache-control: no-store") && answer.contains("is closed now"), "{path}");
    }
}

#[test]
fn it_serves_by_subcommand_and_without_and_from_the_environment() {
    for (arguments, environment) in [
        (vec!["serve", "--listen", "127.0.0.1:0", "--at", "2026-12-25T10:00:00Z"], vec![]),
        (vec!["--listen", "127.0.0.1:0", "--at", "2026-12-25T10:00:00Z"], vec![]),
        (vec![], vec![("SAFE_TO_TALK_LISTEN", "127.0.0.1:0"), ("SAFE_TO_TALK_AT", "2026-12-25T10:00:00Z")]),
        (vec!["serve"], vec![("SAFE_TO_TALK_LISTEN", "127.0.0.1:0"), ("SAFE_TO_TALK_AT", "2026-12-25T10:00:00Z")]),
    ] {
        let server = Serving::start(&arguments, &environment);
        assert!(server.get("/healthz").ends_with("\r\n\r\nok"));
        assert!(server.get("/en").contains("hours may differ today"), "{arguments:?}");
    }
}

#[test]
fn sigterm_finishes_what_is_under_way_and_ends_with_0() {
    let mut server = Serving::start(&["serve", "--listen", "127.0.0.1:0"], &[]);
    let mut idle = server.connect();
    idle.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    let mut first = [0; 12];
    idle.read_exact(&mut first).unwrap();
    assert_eq!(&first, b"HTTP/1.1 200");
    // Asked for before the signal, read after it.
    let mut asked = server.connect();
    asked.write_all(b"GET /en/services HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
    asked.read_exact(&mut first).unwrap();
    server.signal("TERM");
    let mut answer = String::new();
    asked.read_to_string(&mut answer).unwrap();
    assert!(answer.ends_with("</html>"));
    assert_eq!(server.child.wait().unwrap().code(), Some(0));
}

#[test]
fn sigterm_does_not_wait_for_half_a_head() {
    let server = Serving::local(&[]);
    let mut half = server.connect();
    half.write_all(b"GET /en HTTP/1.1\r\nHost: ").unwrap();
    assert!(server.get("/healthz").ends_with("ok"));
    assert_eq!(server.stop().0, Some(0));
    let mut rest = String::new();
    assert_eq!(half.read_to_string(&mut rest).unwrap_or(0), 0, "{rest}");
}

#[test]
fn what_stops_it_is_one_clear_message_and_exit_1() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let bad = Content::copy();
    bad.write("directory/site.toml", "helpline = 1\n");
    for (arguments, words) in [
        (vec!["serve", "--listen", &address], "Cannot listen on"),
        (vec!["serve", "--listen", "127.0.0.1:0", "--content", "/nowhere/at/all"], "Cannot read /nowhere/at/all"),
        (vec!["serve", "--listen", "127.0.0.1:0", "--content", bad.path()], "directory/site.toml:1:"),
        (vec!["check", "--content", "/nowhere/at/all"], "Cannot read /nowhere/at/all"),
    ] {
        let output = run(&arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(stderr(&output).starts_with(words), "{arguments:?}: {}", stderr(&output));
        assert!(stdout(&output).is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_content_folder_is_served_instead_of_the_embedded_one() {
    let content = Content::copy();
    content.change("locales/en/home.ftl", "Is someone hurting you?", "Another heading");
    let server = Serving::start(&["serve", "--listen", "127.0.0.1:0", "--content", content.path()], &[]);
    assert!(server.get("/en").contains("<h1>Another heading</h1>"));
}

#[test]
fn nothing_that_is_asked_for_is_printed() {
    let server = Serving::local(&[]);
    for path in ["/marked", "/en/marked?marked=1", "/%ff%00marked", "/EN/?marked"] {
        assert!(server.get(path).starts_with("HTTP/1.1 "));
    }
    for odd in ["marked\r\n\r\n", "GET /marked HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\nmarked marked\r\n\r\n"] {
        assert!(server.send(odd.as_bytes()).starts_with("HTTP/1.1 400"), "{odd}");
    }
    // Its stdout was closed after the first line: had it printed more it would have been a broken pipe.
    let (code, said) = server.stop();
    assert_eq!(code, Some(0));
    let states = ["Landlock: ", "Seccomp: ", "Tried: "];
    assert!(
        said.lines().count() == 3 && said.lines().zip(states).all(|(line, state)| line.starts_with(state)),
        "{said}"
    );
}

#[test]
fn export_writes_the_whole_site_and_never_into_a_folder_that_holds_something() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("site");
    let output = run(&["export", to.to_str().unwrap()]);
    assert!(output.status.success(), "{}", stderr(&output));
    for (file, words) in [
        ("index.html", "Is someone hurting you?"),
        ("en/index.html", "Is someone hurting you?"),
        ("en/plan/index.html", "Make a safety plan"),
        ("en/services/index.html", "Panahghar"),
        ("en/services/relate/index.html", "Relate"),
        ("en/helpline/index.html", "8.30am to 5.30pm"),
        ("leave/index.html", "http-equiv=\"refresh\""),
        ("404.html", "We cannot find that page"),
        ("robots.txt", "Disallow: /leave"),
    ] {
        assert!(fs::read_to_string(to.join(file)).unwrap().contains(words), "{file}");
    }
    let home = fs::read_to_string(to.join("index.html")).unwrap();
    assert!(!home.contains("is open now") && !home.contains("data-until=") && home.contains("0800 111 4998"));
    let again = run(&["export", to.to_str().unwrap()]);
    assert_eq!(again.status.code(), Some(1));
    assert!(stderr(&again).contains("is not empty"));
}

#[test]
fn forty_languages_start_and_serve() {
    let content = Content::copy();
    let strings: Vec<(std::path::PathBuf, String)> = content.all().into_iter().collect();
    let codes =
        "pa ro ar zh gu pt fa ckb bn fr ml it ru tr uk es ps hi so ti sq vi sk cy am cs el lt lv hu bg de sw ne si he";
    for code in codes.split(' ') {
        for (path, text) in strings.iter().filter(|(path, _)| path.extension().is_some_and(|ending| ending == "ftl")) {
            let path = path.strip_prefix(content.path()).unwrap().to_str().unwrap();
            let name = path.strip_prefix("locales/pl/");
            // What a translation may lack makes the test slow.
            if let Some(name) = name.filter(|name| !["services.ftl", "helplines.ftl", "words.ftl"].contains(name)) {
                content.create(&format!("locales/{code}/{name}"), &without_plurals(text));
            }
        }
        let settings = content.read("locales/pl/locale.toml").replace("code = \"pl\"", &format!("code = \"{code}\""));
        content.create(&format!("locales/{code}/locale.toml"), &settings);
    }
    assert_eq!(content.locales().len(), 40);
    let serving = Serving::local(&["--content", content.path()]);
    for code in ["en", "pl", "ti", "zh", "he"] {
        let answer = serving.get(&format!("/{code}"));
        assert!(answer.starts_with("HTTP/1.1 200") && answer.contains(&format!("lang=\"{code}\"")), "{code}");
    }
}
