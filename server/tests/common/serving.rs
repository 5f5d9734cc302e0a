//! The real program, serving on a free port; shutdown_requested when the test ends. What it says is kept.

use super::binary;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    thread::{self, JoinHandle},
};

pub struct Serving {
    pub child: Child,
    pub address: String,
    said: Arc<Mutex<String>>,
    listening: Option<JoinHandle<()>>,
}

impl Serving {
    /// Starts it; its first line says where it listens.
    pub fn start(arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        Self::by(binary(), arguments, environment)
    }

    /// Starts it by way of another program.
    pub fn run(program: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        Self::by(Command::new(program), arguments, environment)
    }

    fn by(mut command: Command, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        command.args(arguments).envs(environment.iter().copied()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let (stderr, kept) = (child.stderr.take().unwrap(), said.clone());
        let listening = thread::spawn(move || {
            BufReader::new(stderr)
                .lines()
                .map_while(Result::ok)
                .for_each(|line| *kept.lock().unwrap() += &(line + "\n"));
        });
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("Safe to Talk is listening on ");
        let address = address.unwrap_or_else(|| panic!("not ready: {line:?} {}", said.lock().unwrap()));
        let address = address.split_once("://").unwrap().1.to_owned();
        Self { child, address, said, listening: Some(listening) }
    }

    /// On a free port of this machine.
    pub fn local(arguments: &[&str]) -> Self {
        Self::start(&[&["serve", "--listen", "127.0.0.1:0"], arguments].concat(), &[])
    }

    pub fn connect(&self) -> TcpStream {
        TcpStream::connect(&self.address).unwrap()
    }

    /// A whole answer.
    pub fn get(&self, path: &str) -> String {
        self.send(format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").as_bytes())
    }

    /// What comes back for these bytes, until the other side closes.
    pub fn send(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect();
        // It may be refused before it is read to its end.
        let _ = stream.write_all(bytes);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// What it has said on stderr so far.
    pub fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    pub fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([&format!("-{name}"), id.as_str()]).status().unwrap().success());
    }

    /// Its exit code after SIGTERM, and everything that it said on stderr.
    pub fn stop(mut self) -> (Option<i32>, String) {
        self.signal("TERM");
        let code = self.child.wait().unwrap().code();
        self.listening.take().unwrap().join().unwrap();
        (code, self.said())
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Asks again and again until it is so; far beyond any patience it is a fault.
pub fn until(what: &str, mut so: impl FnMut() -> bool) {
    for _ in 0..3_000 {
        if so() {
            return;
        }
        thread::park_timeout(std::time::Duration::from_millis(10));
    }
    panic!("never: {what}");
}
