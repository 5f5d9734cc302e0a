//! TLS as a browser meets it: both protocols, a certificate that is renewed under standing connections, the strictness that goes
//! with it, and the way there from plain HTTP.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods)]

use crate::common::{
    run,
    serving::{Serving, until},
    stderr,
};
use http_body_util::{BodyExt, Empty};
use hyper::{Request, body::Bytes, client::conn::http2};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::generate_simple_self_signed;
use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    sync::Arc,
};
use tempfile::TempDir;
use tokio_rustls::{
    TlsConnector,
    rustls::{
        ClientConfig, ClientConnection, HandshakeKind, NamedGroup, RootCertStore, StreamOwned,
        crypto::{CryptoProvider, aws_lc_rs},
        pki_types::{CertificateDer, ServerName},
    },
};

/// A certificate in a folder, as a tool for renewal leaves it.
struct Issued {
    folder: TempDir,
    der: CertificateDer<'static>,
}

impl Issued {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let der = issue(folder.path());
        Self { folder, der }
    }

    fn file(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    fn serve(&self, more: &[&str]) -> Serving {
        let (chain, key) = (self.file("chain.pem"), self.file("key.pem"));
        Serving::local(&[&["--tls-cert", &chain, "--tls-key", &key], more].concat())
    }
}

fn issue(folder: &Path) -> CertificateDer<'static> {
    let issued = generate_simple_self_signed(["localhost".to_owned(), "safe.example".to_owned()]).unwrap();
    fs::write(folder.join("chain.pem"), issued.cert.pem()).unwrap();
    fs::write(folder.join("key.pem"), issued.signing_key.serialize_pem()).unwrap();
    issued.cert.der().clone()
}

/// A client that trusts this certificate and no other.
fn client(trusted: &CertificateDer<'static>, protocols: &[&[u8]]) -> Arc<ClientConfig> {
    client_with(aws_lc_rs::default_provider(), trusted, protocols)
}

fn client_with(provider: CryptoProvider, trusted: &CertificateDer<'static>, protocols: &[&[u8]]) -> Arc<ClientConfig> {
    let mut roots = RootCertStore::empty();
    roots.add(trusted.clone()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(provider));
    let config = config.with_safe_default_protocol_versions().unwrap();
    let mut config = config.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    Arc::new(config)
}

type Stream = StreamOwned<ClientConnection, TcpStream>;

fn connect(server: &Serving, trusted: &CertificateDer<'static>) -> std::io::Result<Stream> {
    let name = ServerName::try_from("localhost").unwrap();
    let mut stream = StreamOwned::new(ClientConnection::new(client(trusted, &[]), name).unwrap(), server.connect());
    while stream.conn.is_handshaking() {
        stream.conn.complete_io(&mut stream.sock)?;
    }
    Ok(stream)
}

fn ask(stream: &mut Stream) -> String {
    ask_for("/healthz", "\r\n\r\nok", stream)
}

/// An answer, up to its last words.
fn ask_for(path: &str, last: &str, stream: &mut Stream) -> String {
    // In one piece.
    stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes()).unwrap();
    let mut answer = Vec::new();
    let mut byte = [0];
    while !answer.ends_with(last.as_bytes()) {
        stream.read_exact(&mut byte).unwrap();
        answer.push(byte[0]);
    }
    String::from_utf8(answer).unwrap()
}

const STRICT: &str = "strict-transport-security: max-age=";

#[test]
fn with_tls_every_answer_is_strict_and_without_none_is() {
    let issued = Issued::new();
    let server = issued.serve(&[]);
    assert!(ask(&mut connect(&server, &issued.der).unwrap()).contains(STRICT));
    assert!(!Serving::local(&[]).get("/healthz").contains("strict-transport-security"));
}

#[test]
fn with_tls_pages_that_are_ready_are_whole_and_strict_however_many_one_asks_for() {
    let issued = Issued::new();
    let server = issued.serve(&[]);
    let first = ask_for("/en", "</html>", &mut connect(&server, &issued.der).unwrap());
    let length = first.split("\r\n\r\n").nth(1).map(str::len);
    let mut stream = connect(&server, &issued.der).unwrap();
    for _ in 0..3 {
        let again = ask_for("/en", "</html>", &mut stream);
        assert!(again.contains(STRICT) && again.split("\r\n\r\n").nth(1).map(str::len) == length, "{again}");
    }
    ask(&mut stream);
}

#[test]
fn nothing_is_handed_out_by_which_a_visitor_could_be_known_again() {
    let issued = Issued::new();
    let server = issued.serve(&[]);
    let name = ServerName::try_from("localhost").unwrap();
    // The same client twice: it would come back to the first session if it had been given the means.
    let client = client(&issued.der, &[]);
    for _ in 0..2 {
        let connection = ClientConnection::new(client.clone(), name.clone()).unwrap();
        let mut stream = StreamOwned::new(connection, server.connect());
        ask(&mut stream);
        assert_eq!(stream.conn.tls13_tickets_received(), 0);
        assert_eq!(stream.conn.handshake_kind(), Some(HandshakeKind::Full));
    }
}

#[test]
fn a_client_gets_the_first_key_exchange_of_its_list_and_a_recording_of_a_new_one_stays_closed() {
    use aws_lc_rs::kx_group::{SECP256R1, SECP384R1, X25519, X25519MLKEM768};
    let issued = Issued::new();
    let server = issued.serve(&[]);
    for (groups, name) in [
        (vec![X25519MLKEM768, X25519, SECP256R1], NamedGroup::X25519MLKEM768),
        (vec![X25519, SECP256R1], NamedGroup::X25519),
        (vec![SECP256R1], NamedGroup::secp256r1),
        (vec![SECP384R1], NamedGroup::secp384r1),
    ] {
        let provider = CryptoProvider { kx_groups: groups, ..aws_lc_rs::default_provider() };
        let client = client_with(provider, &issued.der, &[]);
        let host = ServerName::try_from("localhost").unwrap();
        let mut stream = StreamOwned::new(ClientConnection::new(client, host).unwrap(), server.connect());
        assert!(ask(&mut stream).contains("200 OK"));
        assert_eq!(stream.conn.negotiated_key_exchange_group().unwrap().name(), name);
        assert_eq!(stream.conn.handshake_kind(), Some(HandshakeKind::Full), "no second round trip");
    }
}

#[tokio::test]
async fn a_browser_that_has_http2_gets_it() {
    let issued = Issued::new();
    let server = issued.serve(&[]);
    let stream = tokio::net::TcpStream::connect(&server.address).await.unwrap();
    let connector = TlsConnector::from(client(&issued.der, &[b"h2", b"http/1.1"]));
    let stream = connector.connect(ServerName::try_from("localhost").unwrap(), stream).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let (mut sender, connection) = http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    for path in ["/en", "/en/plan", "/en/services?need=talk"] {
        let request = Request::get(format!("https://localhost{path}")).body(Empty::<Bytes>::new()).unwrap();
        let answer = sender.send_request(request).await.unwrap();
        assert_eq!(answer.status(), 200, "{path}");
        assert_eq!(answer.headers()["cache-control"], "no-store");
        let page = answer.into_body().collect().await.unwrap().to_bytes();
        assert!(page.ends_with(b"</html>"), "{path}");
    }
}

#[test]
fn a_renewed_certificate_is_taken_up_and_standing_connections_stay() {
    let issued = Issued::new();
    let server = issued.serve(&[]);
    let mut translation_status = connect(&server, &issued.der).unwrap();
    ask(&mut translation_status);
    let renewed = issue(issued.folder.path());
    server.signal("HUP");
    until("the new certificate", || connect(&server, &renewed).is_ok());
    assert!(connect(&server, &issued.der).is_err());
    ask(&mut translation_status);
    assert!(server.said().contains("The certificate was renewed.\n"));
}

#[test]
fn a_renewal_that_cannot_be_read_changes_nothing_and_is_said_once() {
    let issued = Issued::new();
    let server = issued.serve(&[]);
    fs::write(issued.file("chain.pem"), "marked, and no certificate").unwrap();
    server.signal("HUP");
    until("a word of it", || server.said().contains("The certificate stays as it was."));
    server.signal("HUP");
    ask(&mut connect(&server, &issued.der).unwrap());
    let (_, said) = server.stop();
    assert_eq!(said.matches("stays as it was").count(), 1, "{said}");
    assert!(!said.contains("marked"));
}

#[test]
fn a_certificate_that_is_not_there_or_not_its_keys_is_one_clear_message() {
    let (one, other) = (Issued::new(), Issued::new());
    let (chain, key, nowhere) = (one.file("chain.pem"), other.file("key.pem"), one.file("nowhere.pem"));
    for (chain, key, words) in [
        (&nowhere, &key, "Cannot read "),
        (&chain, &nowhere, "Cannot read "),
        (&key, &key, "The certificate cannot be "),
        (&chain, &chain, "The key of the certificate cannot be read"),
        (&chain, &key, "The certificate cannot be used"),
    ] {
        let output = run(&["serve", "--listen", "127.0.0.1:0", "--tls-cert", chain, "--tls-key", key]);
        assert_eq!(output.status.code(), Some(1), "{words}");
        assert!(stderr(&output).starts_with(words), "{words}: {}", stderr(&output));
    }
    let alone = run(&["serve", "--tls-cert", &chain]);
    assert_eq!(alone.status.code(), Some(2));
}

/// A free port, for the few moments until it is taken.
fn free() -> String {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

#[test]
fn plain_http_is_sent_on_to_tls_and_nothing_that_was_asked_is_repeated() {
    let issued = Issued::new();
    let door = free();
    let server = issued.serve(&["--redirect-http", &door]);
    let port = server.address.rsplit_once(':').unwrap().1;
    let ask = |address: &str, host: &str| {
        let mut stream = TcpStream::connect(&door).unwrap();
        write!(stream, "GET {address} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    for (address, host, way) in [
        ("/", "safe.example", "safe.example/"),
        ("/en/plan", "safe.example:80", "safe.example/en/plan"),
        ("/EN/Plan/?marked=marked", "localhost", "localhost/en/plan"),
        ("/en/services?need=talk", "localhost", "localhost/en/services?need=talk"),
        ("/marked", "localhost", "localhost/"),
        ("//evil.example/marked", "localhost", "localhost/"),
    ] {
        let answer = ask(address, host);
        let (name, path) = way.split_once('/').unwrap();
        assert!(answer.starts_with("HTTP/1.1 308 "), "{address}: {answer}");
        assert!(answer.contains(&format!("\r\nlocation: https://{name}:{port}/{path}\r\n")), "{address}: {answer}");
        assert!(answer.contains("cache-control: no-store") && !answer.contains("marked"), "{address}: {answer}");
        assert!(!answer.contains("strict-transport-security"), "{address}");
    }
    for host in ["evil.example", "safe.example.evil.example", "", "safe.example@evil.example", "127.0.0.1", "[::1]"] {
        let answer = ask("/en", host);
        assert!(answer.starts_with("HTTP/1.1 400 ") && !answer.contains("\r\nlocation:"), "{host}: {answer}");
        assert!(answer.contains("0800 111 4998"), "{host}");
    }
}

#[test]
fn who_does_not_agree_on_tls_holds_nobody_up() {
    let issued = Issued::new();
    let server = issued.serve(&[]);
    let mut silent = server.connect();
    silent.write_all(b"\x16\x03").unwrap();
    let plain = server.get("/en");
    assert!(!plain.contains("HTTP/1.1 200"));
    ask(&mut connect(&server, &issued.der).unwrap());
    assert_eq!(server.stop().0, Some(0));
}
