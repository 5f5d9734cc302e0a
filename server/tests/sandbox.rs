//! What the kernel forbids once the program serves: as it says it, and tried from within. Where the kernel cannot, that is said
//! too, and `--require-sandbox` does not start.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods, clippy::disallowed_types)]

mod common;

use common::{binary, serving::Serving, stderr, stdout};
use landlock::{AccessFs, Ruleset, RulesetAttr, RulesetError, RulesetStatus};
use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, TargetArch};
use server::sandbox::{self, Enforcement};
use std::{
    env, fs,
    io::{BufRead, BufReader, ErrorKind},
    net::{TcpListener, TcpStream, UdpSocket},
    os::unix::net::UnixDatagram,
    process::{Command, Stdio},
    thread,
};

/// What this kernel can do, asked without a line of ours in between.
struct Kernel {
    landlock: bool,
    seccomp: bool,
}

impl Kernel {
    fn ask() -> Self {
        // Only the thread that asks is restricted, and it ends here.
        let asked = thread::spawn(|| {
            let rules = Ruleset::default().handle_access(AccessFs::Execute)?.create()?;
            Ok::<_, RulesetError>(rules.restrict_self()?.ruleset)
        });
        let landlock = asked.join().unwrap().is_ok_and(|status| status != RulesetStatus::NotEnforced);
        Self { landlock, seccomp: fs::read_to_string("/proc/self/status").unwrap().contains("\nSeccomp:") }
    }

    fn can(&self) -> bool {
        self.landlock && self.seccomp
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
    let kernel = Kernel::ask();
    assert_eq!(said.contains("Landlock: in force"), kernel.landlock, "{said}");
    assert_eq!(said.contains("Seccomp: in force\n"), kernel.seccomp, "{said}");
    if kernel.can() {
        let tried = "Tried: writing a file refused, starting a program refused, connecting outward refused\n";
        assert!(said.ends_with(tried), "{said}");
    }
}

#[test]
fn where_it_is_required_it_is_there_or_nothing_starts() {
    let arguments = ["serve", "--listen", "127.0.0.1:0", "--require-sandbox"];
    if Kernel::ask().can() {
        assert!(Serving::start(&arguments, &[]).get("/healthz").ends_with("ok"));
    } else {
        does_not_start(&arguments);
    }
}

fn does_not_start(arguments: &[&str]) {
    let mut child = binary().args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut ready = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut ready).unwrap();
    // It ends by itself, unless it serves after all.
    if !ready.is_empty() {
        child.kill().unwrap();
    }
    let output = child.wait_with_output().unwrap();
    assert_eq!((ready.as_str(), output.status.code()), ("", Some(1)));
    assert!(stderr(&output).contains("leave out --require-sandbox"));
}

/// Runs one of the tests below in a process of its own, which it spoils for others.
fn alone(test: &str) {
    let own = env::current_exe().unwrap();
    let output = Command::new(own).args(["--exact", test, "--ignored", "--nocapture"]).output().unwrap();
    assert!(output.status.success(), "{test}: {}{}", stdout(&output), stderr(&output));
}

#[test]
fn where_the_kernel_cannot_it_is_said_and_nothing_starts_that_must_not() {
    if Kernel::ask().can() {
        ["without_landlock", "without_seccomp"].into_iter().for_each(alone);
    }
}

#[test]
#[ignore = "run by the test above"]
fn without_landlock() {
    without(libc::SYS_landlock_create_ruleset, "Landlock: not supported by this kernel\nSeccomp: in force\n");
}

#[test]
#[ignore = "run by the test above"]
fn without_seccomp() {
    without(libc::SYS_seccomp, "Landlock: in force\nSeccomp: not supported by this kernel\n");
}

/// Makes this process, and what it starts, believe that the kernel has no such call.
fn miss(call: i64) {
    let missing = SeccompAction::Errno(libc::ENOSYS.cast_unsigned());
    let arch = TargetArch::try_from(env::consts::ARCH).unwrap();
    let filter = SeccompFilter::new([(call, vec![])].into(), SeccompAction::Allow, missing, arch).unwrap();
    seccompiler::apply_filter_all_threads(&BpfProgram::try_from(filter).unwrap()).unwrap();
}

fn without(call: i64, said: &str) {
    miss(call);
    does_not_start(&["serve", "--listen", "127.0.0.1:0", "--require-sandbox"]);
    let server = Serving::local(&[]);
    assert!(server.get("/healthz").ends_with("ok"));
    let told = server.stop().1;
    assert!(told.starts_with(said), "{told}");
}

#[test]
fn from_within_there_is_no_way_out_by_both_means_and_by_each_alone() {
    alone("with_what_there_is");
    if Kernel::ask().can() {
        ["with_landlock_alone", "with_seccomp_alone"].into_iter().for_each(alone);
    }
}

#[test]
#[ignore = "run by the test above"]
fn with_what_there_is() {
    no_way_out(&Kernel::ask());
}

#[test]
#[ignore = "run by the test above"]
fn with_landlock_alone() {
    miss(libc::SYS_seccomp);
    no_way_out(&Kernel { landlock: true, seccomp: false });
}

#[test]
#[ignore = "run by the test above"]
fn with_seccomp_alone() {
    miss(libc::SYS_landlock_create_ruleset);
    no_way_out(&Kernel { landlock: false, seccomp: true });
}

fn no_way_out(kernel: &Kernel) {
    let folder = tempfile::tempdir().unwrap();
    let (inside, outside) = (folder.path().join("inside"), folder.path().join("outside"));
    [&inside, &outside].iter().for_each(|folder| fs::create_dir(folder).unwrap());
    let (readable, hidden) = (inside.join("file"), outside.join("file"));
    [&readable, &hidden].iter().for_each(|file| fs::write(file, "words").unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let accepted = TcpStream::connect(address).unwrap();
    let (letters, journal) = (UnixDatagram::pair().unwrap().0, folder.path().join("journal"));
    let _reads = UnixDatagram::bind(&journal).unwrap();
    let state = sandbox::close(std::slice::from_ref(&inside));
    let denied = |outcome: std::io::Result<()>, what: &str| {
        assert!(outcome.is_err_and(|error| error.kind() == ErrorKind::PermissionDenied), "{what}");
    };
    assert_eq!(state.seccomp == Enforcement::InForce, kernel.seccomp);
    assert_eq!(state.landlock != Enforcement::NotSupported, kernel.landlock);
    if kernel.landlock || kernel.seccomp {
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
    }
    if kernel.seccomp {
        denied(UdpSocket::bind("127.0.0.1:0").map(drop), "send a datagram");
        denied(letters.send_to(b"x", &journal).map(drop), "write to a journal");
    }
    if kernel.landlock {
        denied(fs::read(&hidden).map(drop), "read what is not listed");
    }
    // What serving needs is left: reading what is listed, connections of others, threads.
    assert_eq!(fs::read_to_string(&readable).unwrap(), "words");
    assert!(listener.accept().is_ok());
    assert_eq!(thread::spawn(|| 7).join().unwrap(), 7);
    drop(accepted);
    // Its folder cannot be removed from in here.
    std::mem::forget(folder);
}
