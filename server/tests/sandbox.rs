//! What the kernel forbids once the program serves: as it says it, and tried from within. Where the kernel cannot, that is said
//! too, and `--require-sandbox` does not start.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods, clippy::disallowed_types)]

mod common;

use common::{run, serving::Serving, stderr};
use server::sandbox::{self, Means};
use std::{
    env, fs,
    io::ErrorKind,
    net::{TcpListener, TcpStream, UdpSocket},
    process::Command,
    thread,
};

/// What the kernel under this test can do, found out in a process of its own.
fn within(test: &str) -> (bool, String) {
    let own = env::current_exe().unwrap();
    let output = Command::new(own).args(["--exact", test, "--ignored", "--nocapture"]).output().unwrap();
    (output.status.success(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
}

fn kernel_can() -> bool {
    within("say_what_holds").1.contains("it holds")
}

#[test]
#[ignore = "run by the tests above"]
fn say_what_holds() {
    if sandbox::close(&[]).holds() {
        std::io::Write::write_all(&mut std::io::stdout(), b"it holds").unwrap();
    }
}

#[test]
fn each_state_is_said_at_start_and_it_serves() {
    let server = Serving::local(&[]);
    assert!(server.get("/en").starts_with("HTTP/1.1 200"));
    let (code, said) = server.stop();
    assert_eq!(code, Some(0));
    for (line, state) in said.lines().zip(["Landlock: ", "Seccomp: ", "Tried: "]) {
        assert!(line.starts_with(state), "{said}");
    }
    if kernel_can() {
        assert!(said.contains("Landlock: in force") && said.contains("Seccomp: in force\n"), "{said}");
        let tried = "Tried: writing a file refused, starting a program refused, connecting outward refused\n";
        assert!(said.ends_with(tried), "{said}");
    }
}

#[test]
fn where_it_is_required_it_is_there_or_nothing_starts() {
    let arguments = ["serve", "--listen", "127.0.0.1:0", "--require-sandbox"];
    if kernel_can() {
        assert!(Serving::start(&arguments, &[]).get("/healthz").ends_with("ok"));
    } else {
        let output = run(&arguments);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains("leave out --require-sandbox"));
    }
}

#[test]
fn from_within_there_is_no_way_out() {
    let (passed, printed) = within("no_way_out");
    assert!(passed, "{printed}");
}

#[test]
#[ignore = "run by the test above"]
fn no_way_out() {
    let folder = tempfile::tempdir().unwrap();
    let (inside, outside) = (folder.path().join("inside"), folder.path().join("outside"));
    [&inside, &outside].iter().for_each(|folder| fs::create_dir(folder).unwrap());
    let (readable, hidden) = (inside.join("file"), outside.join("file"));
    [&readable, &hidden].iter().for_each(|file| fs::write(file, "words").unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let accepted = TcpStream::connect(address).unwrap();
    let state = sandbox::close(std::slice::from_ref(&inside));
    let denied = |outcome: std::io::Result<()>, what: &str| {
        let kind = outcome.expect_err(what).kind();
        assert_eq!(kind, ErrorKind::PermissionDenied, "{what}");
    };
    if state.seccomp == Means::InForce {
        denied(fs::write(&readable, "x"), "write over a file");
        denied(fs::write(inside.join("new"), "x"), "write a new file");
        denied(fs::OpenOptions::new().append(true).open(&readable).map(drop), "append to a file");
        denied(fs::File::options().read(true).write(true).open(&readable).map(drop), "open for both");
        denied(fs::remove_file(&readable), "remove a file");
        denied(fs::rename(&readable, inside.join("moved")), "move a file");
        denied(fs::create_dir(inside.join("folder")), "make a folder");
        denied(Command::new("/proc/self/exe").arg("--version").spawn().map(drop), "start a program");
        denied(TcpStream::connect(address).map(drop), "connect");
        denied(TcpListener::bind("127.0.0.1:0").map(drop), "listen anew");
        denied(UdpSocket::bind("127.0.0.1:0").map(drop), "send a datagram");
    }
    if state.landlock != Means::NotSupported {
        denied(fs::read(&hidden).map(drop), "read what is not listed");
        denied(fs::write(&readable, "x"), "write over a file");
    }
    // What serving needs is left: reading what is listed, connections of others, threads.
    assert_eq!(fs::read_to_string(&readable).unwrap(), "words");
    assert!(listener.accept().is_ok());
    assert_eq!(thread::spawn(|| 7).join().unwrap(), 7);
    drop(accepted);
    // Its folder cannot be removed from in here.
    std::mem::forget(folder);
}
