//! What a bad day brings: bytes that are no HTTP, a kill, a disk that takes nothing, a root that is read-only, no file left to
//! open. A clock that jumps: page_cache.rs.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods)]

mod common;

use common::{
    binary,
    serving::{Serving, until},
};
use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    process::{Command, Stdio},
    sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
    thread,
};

const ASKED: &[u8] = b"GET /en HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

/// Each is refused, or is a whole request after all; in either case the answer is whole and of ours.
fn malformed() -> Vec<Vec<u8>> {
    let lines: &[&[u8]] = &[
        b"\0",
        b"\r\n\r\n\r\n",
        b" GET / HTTP/1.1",
        b"GET",
        b"GET /",
        b"GET / HTTP/0.9",
        b"GET / HTTP/1.2",
        b"GET / HTTP/2.0",
        b"GET / HTTP/1.1 ",
        b"GET  /  HTTP/1.1",
        b"GET /\0 HTTP/1.1",
        b"GET /\xff HTTP/1.1",
        b"GET / en HTTP/1.1",
        b"G\x01T / HTTP/1.1",
        b"GET http://[::1 HTTP/1.1",
        b"GET * HTTP/1.1",
        b"OPTIONS * HTTP/1.1\r\nHost: x",
        b"CONNECT x:1 HTTP/1.1",
        b"GET / HTTP/1.1\r\nHost",
        b"GET / HTTP/1.1\r\n: x",
        b"GET / HTTP/1.1\r\nA B: x",
        b"GET / HTTP/1.1\r\nA\0: x",
        b"GET / HTTP/1.1\r\nA: \0",
        b"GET / HTTP/1.1\r\nHost: x\r\n folded: x",
        b"POST /do/find HTTP/1.1\r\nContent-Length: -1",
        b"POST /do/find HTTP/1.1\r\nContent-Length: 1e3",
        b"POST /do/find HTTP/1.1\r\nContent-Length: 99999999999999999999",
        b"POST /do/find HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2",
        b"POST /do/find HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nzz",
        b"POST /do/find HTTP/1.1\r\nTransfer-Encoding: gzip",
        b"POST /do/find HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff",
        b"POST /do/find HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1",
        b"PRI * HTTP/2.0\r\n\r\nSM",
        b"\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03",
        b"\xef\xbb\xbfGET / HTTP/1.1",
        b"SSH-2.0-x",
    ];
    lines.iter().map(|line| [*line, b"\r\n\r\n"].concat()).collect()
}

/// Sends bytes and says that there are no more; what comes back.
fn sent(server: &Serving, bytes: &[u8]) -> String {
    let mut stream = server.connect();
    // It may be refused before it is read to its end.
    let _ = stream.write_all(bytes).and_then(|()| stream.shutdown(std::net::Shutdown::Write));
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn malformed_bytes_are_refused_or_dropped_and_never_cause_a_fault() {
    let server = Serving::local(&["--rate-limit", "off"]);
    for bytes in malformed() {
        let answer = sent(&server, &bytes);
        let status = answer.strip_prefix("HTTP/1.1 ").or(answer.strip_prefix("HTTP/1.0 "));
        let refused_by_parser = status.is_some_and(|status| status.starts_with('4') && answer.ends_with("\r\n\r\n"));
        let fine = status.is_some_and(|status| !status.starts_with('5')) && answer.contains("cache-control: no-store");
        assert!(fine || refused_by_parser || answer.is_empty(), "{:?}: {answer}", String::from_utf8_lossy(&bytes));
        // A refusal that is a page or a text of ours has the numbers.
        let ours = status.is_some_and(|status| status.starts_with('4')) && !refused_by_parser;
        assert!(!ours || answer.contains("0800 111 4998"), "{:?}: {answer}", String::from_utf8_lossy(&bytes));
    }
    assert!(server.get("/healthz").ends_with("ok"));
    let (code, said) = server.stop();
    assert_eq!((code, said.contains("fault")), (Some(0), false), "{said}");
}

/// Asks again and again until it is told to stop; counts whole answers, and never gets a broken one.
fn ask(address: &str, stop: &AtomicBool, answered: &AtomicUsize) {
    while !stop.load(Relaxed) {
        let mut answer = Vec::new();
        let asked = TcpStream::connect(address).and_then(|mut stream| {
            stream.write_all(ASKED)?;
            stream.read_to_end(&mut answer)
        });
        if asked.is_ok() && answer.ends_with(b"</html>") {
            answered.fetch_add(1, Relaxed);
        }
    }
}

#[test]
fn killed_under_load_it_leaves_nothing_behind_and_serves_again_at_the_same_address() {
    let (stop, answered) = (AtomicBool::new(false), AtomicUsize::new(0));
    let first = Serving::local(&["--rate-limit", "off"]);
    let address = first.address.clone();
    thread::scope(|scope| {
        (0..8).for_each(|_| drop(scope.spawn(|| ask(&address, &stop, &answered))));
        let more = || {
            let before = answered.load(Relaxed);
            until("more answers", || answered.load(Relaxed) > before + 20);
        };
        more();
        // SIGKILL, with requests under way.
        drop(first);
        let second = Serving::start(&["serve", "--listen", &address, "--rate-limit", "off"], &[]);
        more();
        stop.store(true, Relaxed);
        assert_eq!(second.stop().0, Some(0));
    });
}

/// Where it may write no byte into any file, as on a full disk; in a folder that is read-only, for whoever is not root.
#[test]
fn it_needs_no_disk_to_write_to() {
    let program = binary().get_program().to_str().unwrap().to_owned();
    let folder = tempfile::tempdir().unwrap();
    let script = "ulimit -f 0; cd \"$1\" && chmod 555 . && exec \"$2\" serve --listen 127.0.0.1:0";
    let arguments = ["-c", script, "sh", folder.path().to_str().unwrap(), program.as_str()];
    let server = Serving::run("sh", &arguments, &[("TMPDIR", "/nowhere"), ("HOME", "/nowhere")]);
    assert!(server.get("/en").ends_with("</html>"));
    assert!(sent(&server, b"POST /do/find HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 14\r\nConnection: close\r\n\r\nwords=homeless").starts_with("HTTP/1.1 303"));
    assert_eq!(server.stop().0, Some(0));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// As root of a world of its own, where one may mount; none on machines that let nobody.
#[allow(clippy::disallowed_macros, clippy::print_stdout)] // A trial that is left out says so.
fn alone(script: &str, program: &str) -> Option<Serving> {
    let world = ["--user", "--map-root-user", "--mount", "sh", "-c"];
    let tried = Command::new("unshare").args(world).arg("mount -t tmpfs none /mnt").stderr(Stdio::null()).status();
    if !tried.is_ok_and(|status| status.success()) {
        println!("not tried: nobody may mount here");
        return None;
    }
    Some(Serving::run("unshare", &[&world[..], &[script, "sh", program]].concat(), &[("TMPDIR", "/tmp")]))
}

#[test]
fn it_serves_from_a_root_that_is_read_only_and_a_disk_that_is_full() {
    // The program lies in the folder that is covered below, as in a clone in the system's temporary folder.
    let folder = tempfile::tempdir_in("/tmp").unwrap();
    let program = folder.path().join("safe-to-talk");
    fs::copy(binary().get_program(), &program).unwrap();
    // It ends where anything can be written after all.
    let script = "exec 3<\"$1\"; mount --rbind / /mnt && mount -o remount,bind,ro /mnt && mount -t tmpfs -o size=16k full /mnt/tmp || exit 2; \
                  cd /mnt/tmp; exec 2>/dev/null; head -c 1000000 /dev/zero > filled && exit 3; touch /mnt/root/written && exit 4; \
                  exec chroot /mnt /proc/self/fd/3 serve --listen 127.0.0.1:0 --require-sandbox";
    let Some(server) = alone(script, program.to_str().unwrap()) else { return };
    assert!(server.get("/en").ends_with("</html>"));
    assert!(server.get("/en/services?need=talk").ends_with("</html>"));
    assert_eq!(server.stop().0, Some(0));
}

#[test]
fn with_no_file_descriptor_left_a_client_waits_or_is_closed_and_is_served_later() {
    let program = binary().get_program().to_str().unwrap().to_owned();
    // Room for one connection.
    let limited = "ulimit -n 40; exec \"$1\" serve --listen 127.0.0.1:0 --rate-limit off";
    let server = Serving::run("sh", &["-c", limited, "sh", program.as_str()], &[]);
    let crowd: Vec<TcpStream> = (0..60).map(|_| server.connect()).collect();
    let told = server.send(ASKED);
    assert!(told.is_empty() || told.ends_with("</html>"), "{told}");
    drop(crowd);
    until("served again", || server.send(ASKED).ends_with("</html>"));
    assert_eq!(server.stop().0, Some(0));
}
