//! Size, time and number, with real sockets on a clock that leaps to the next thing due whenever nothing else is to be done: so
//! every patience can be seen to end, without waiting for it.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods)]

use axum::{
    Router,
    body::{Body, Bytes},
    http::Request,
    routing::get,
};
use http_body_util::BodyExt;
use hyper::{
    body::Frame,
    client::conn::http2::{self, SendRequest},
};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::generate_simple_self_signed;
use rustix::net::sockopt;
use server::{
    cli::Content,
    clock::Clock,
    content_source,
    http::{
        client_key::ClientKeys,
        limits::{self, Limits},
        pages::SiteState,
        rate_limit::Rate,
        router::routes,
        server::{Server, bind},
        tls::Certificate,
    },
};
use std::{
    convert::Infallible,
    fs,
    net::{Ipv4Addr, SocketAddr},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpSocket, TcpStream},
    sync::{Semaphore, watch},
    task::JoinHandle,
    time::{self, Instant},
};
use tokio_rustls::{
    TlsAcceptor, TlsConnector,
    client::TlsStream,
    rustls::{
        ClientConfig, RootCertStore,
        crypto::aws_lc_rs,
        pki_types::{CertificateDer, ServerName},
    },
};

const HALF: &[u8] = b"GET /en HTTP/1.1\r\nHost: x\r\nX-Half: ";
const PAGE: &[u8] = b"GET /en HTTP/1.1\r\nHost: x\r\n\r\n";
const WHOLE: &[u8] = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";
/// The head of a form whose body never comes; the server says when it begins to wait for it.
const BODILESS: &[u8] = b"POST /do/find HTTP/1.1\r\nHost: x\r\nAccept-Language: ur\r\nExpect: 100-continue\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 14\r\n\r\n";
const SLOWLY: &[u8] = b"GET /slowly HTTP/1.1\r\nHost: x\r\n\r\n";
const LAST: &[u8] = b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

struct TestServer {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    accepting: JoinHandle<()>,
}

impl TestServer {
    async fn open(max_connections: usize, more: Router<Arc<SiteState>>) -> Self {
        Self::with(max_connections, more, None).await
    }

    async fn with(max_connections: usize, more: Router<Arc<SiteState>>, tls: Option<TlsAcceptor>) -> Self {
        let site = content_source::site(&Content::default()).unwrap();
        let state = Arc::new(SiteState::new(site, Clock::Fixed("2026-11-20T09:00:00Z".parse().unwrap())));
        let limits = Limits::new(ClientKeys::new(&[]), Rate::Off, max_connections);
        let limits = Arc::new(limits);
        let routes = routes(state.clone(), more);
        let listener = TcpListener::from_std(bind("127.0.0.1:0".parse().unwrap()).unwrap()).unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopping) = watch::channel(false);
        let accepting = tokio::spawn(Server::new(&state, limits, routes, tls).run(listener, stopping));
        Self { address, stop, accepting }
    }

    async fn plain() -> Self {
        Self::open(limits::MAX_CONNECTIONS, Router::new()).await
    }

    /// Where `SLOWLY` is answered as soon as that is permitted.
    async fn slow() -> (Self, Arc<Semaphore>) {
        let door = Arc::new(Semaphore::new(0));
        let opened = door.clone();
        let slowly = get(move || {
            let door = door.clone();
            async move { door.acquire().await.map(|_| "at last").unwrap_or_default() }
        });
        (Self::open(10, Router::new().route("/slowly", slowly)).await, opened)
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// From another address of this machine, so with another client key.
    async fn connect_from(&self, from: Ipv4Addr) -> TcpStream {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind((from, 0).into()).unwrap();
        socket.connect(self.address).await.unwrap()
    }

    /// A connection that has sent the head of a form and no body, and the line that the server answered with.
    async fn hold_form_from(&self, from: Ipv4Addr) -> (TcpStream, String) {
        let mut stream = self.connect_from(from).await;
        stream.write_all(BODILESS).await.unwrap();
        let line = first_line(&mut stream).await;
        (stream, line)
    }

    async fn send(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect().await;
        // It may be refused before it is read to its end.
        let _ = stream.write_all(bytes).await;
        rest(&mut stream).await
    }
}

async fn rest(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    // An end is an end, whichever way it came.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

/// One line, and not a byte more.
async fn first_line(stream: &mut TcpStream) -> String {
    let mut line = Vec::new();
    while !line.ends_with(b"\r\n") {
        line.push(stream.read_u8().await.unwrap());
    }
    String::from_utf8(line).unwrap()
}

async fn one_answer(stream: &mut TcpStream) {
    answer_up_to("\r\n\r\nok", stream).await;
}

async fn answer_up_to(last: &str, stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    while !answer.ends_with(last.as_bytes()) {
        assert_ne!(stream.read_buf(&mut answer).await.unwrap(), 0);
    }
    String::from_utf8(answer).unwrap()
}

/// A page, on a connection of its own on which nothing but that page has been asked for, when it was ready.
async fn with_a_page(server: &TestServer) -> TcpStream {
    let mut streams = [server.connect().await, server.connect().await];
    for stream in &mut streams {
        stream.write_all(PAGE).await.unwrap();
        answer_up_to("</html>", stream).await;
    }
    let [_, stream] = streams;
    stream
}

#[tokio::test(start_paused = true)]
async fn who_brings_a_head_drop_by_drop_is_let_go_and_others_are_answered() {
    let server = TestServer::plain().await;
    let mut slow = server.connect().await;
    let began = Instant::now();
    slow.write_all(HALF).await.unwrap();
    let mut drops = 0;
    let mut ends = [0; 1];
    // A byte a second: whoever counted from the last byte would wait for ever.
    while time::timeout(time::Duration::from_secs(1), slow.read(&mut ends)).await.is_err() {
        drops += 1;
        assert!(drops < 60, "still there");
        let _ = slow.write_all(b"x").await;
        assert!(server.send(LAST).await.ends_with("ok"));
    }
    assert!(began.elapsed() <= limits::HEADER_READ_TIMEOUT + time::Duration::from_secs(2));
}

#[tokio::test(start_paused = true)]
async fn who_says_nothing_at_all_is_let_go_before_and_after_an_answer() {
    let server = TestServer::plain().await;
    let mut silent = server.connect().await;
    assert_eq!(rest(&mut silent).await, "");
    let mut answered = server.connect().await;
    answered.write_all(WHOLE).await.unwrap();
    assert!(rest(&mut answered).await.ends_with("ok"));
    // Who only asked for what was ready no sooner, who did so a while ago no later.
    let mut read = with_a_page(&server).await;
    time::sleep(limits::HEADER_READ_TIMEOUT * 2 / 3).await;
    read.write_all(PAGE).await.unwrap();
    answer_up_to("</html>", &mut read).await;
    let began = Instant::now();
    assert_eq!(rest(&mut read).await, "");
    assert!(began.elapsed() >= limits::HEADER_READ_TIMEOUT / 2 && began.elapsed() <= limits::HEADER_READ_TIMEOUT * 2);
}

#[tokio::test(start_paused = true)]
async fn who_begins_a_head_late_has_no_more_time_than_who_begins_at_once() {
    let server = TestServer::plain().await;
    let began = Instant::now();
    let mut late = server.connect().await;
    time::sleep(limits::HEADER_READ_TIMEOUT - time::Duration::from_millis(500)).await;
    late.write_all(HALF).await.unwrap();
    rest(&mut late).await;
    assert!(began.elapsed() <= limits::HEADER_READ_TIMEOUT + limits::DRAIN_TIMEOUT * 2, "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_form_that_does_not_arrive_gets_a_kind_page() {
    let server = TestServer::plain().await;
    let form = b"POST /do/find HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nwords=";
    let answer = server.send(form).await;
    assert!(answer.starts_with("HTTP/1.1 408") && answer.contains("0800 111 4998"), "{answer}");
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_nobody_takes_is_given_up() {
    let server = TestServer::open(1, Router::new()).await;
    let mut greedy = server.connect().await;
    // Far more than what lies between the two sides can hold; nothing of it is read.
    let asked = b"GET /en HTTP/1.1\r\nHost: x\r\n\r\n".repeat(900);
    greedy.write_all(&asked).await.unwrap();
    // The only seat comes back.
    for _ in 0..200 {
        time::sleep(time::Duration::from_secs(1)).await;
        if server.send(LAST).await.ends_with("ok") {
            return;
        }
    }
    panic!("the seat is still taken");
}

#[tokio::test(start_paused = true)]
async fn a_panic_is_a_kind_500_and_says_nothing_of_what_it_held() {
    async fn faulty() -> &'static str {
        panic!("marked")
    }
    let fault = get(faulty);
    let server = TestServer::open(1, Router::new().route("/fault", fault)).await;
    let answer = server.send(b"GET /fault HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    let sealed = answer.contains("cache-control: no-store") && answer.contains("0800 111 4998");
    assert!(answer.starts_with("HTTP/1.1 500") && sealed && !answer.contains("marked"), "{answer}");
    assert!(server.send(LAST).await.ends_with("ok"));
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_not_ready_in_time_is_a_kind_503() {
    let never = get(std::future::pending::<&str>);
    let server = TestServer::open(10, Router::new().route("/never", never)).await;
    let began = Instant::now();
    let answer = server.send(b"GET /never HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    assert!(began.elapsed() < limits::REQUEST_TIMEOUT * 2);
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("0800 111 4998"), "{answer}");
}

#[tokio::test(start_paused = true)]
async fn to_stop_neither_silence_nor_half_a_head_is_waited_for() {
    let server = TestServer::plain().await;
    let (mut silent, mut half, mut idle) = (server.connect().await, server.connect().await, server.connect().await);
    let mut read = with_a_page(&server).await;
    half.write_all(HALF).await.unwrap();
    idle.write_all(WHOLE).await.unwrap();
    one_answer(&mut idle).await;
    let began = Instant::now();
    server.stop.send_replace(true);
    server.accepting.await.unwrap();
    server.stop.closed().await;
    assert!(began.elapsed() <= limits::DRAIN_TIMEOUT * 2);
    for stream in [&mut silent, &mut half, &mut idle, &mut read] {
        assert_eq!(rest(stream).await, "");
    }
}

#[tokio::test(start_paused = true)]
async fn to_stop_who_owes_nothing_is_not_listened_to_at_all() {
    let server = TestServer::plain().await;
    let _silent = [server.connect().await, with_a_page(&server).await];
    let began = Instant::now();
    server.stop.send_replace(true);
    server.stop.closed().await;
    assert!(began.elapsed() < limits::DRAIN_TIMEOUT);
}

/// TLS with a certificate of its own.
fn acceptor() -> (TlsAcceptor, CertificateDer<'static>) {
    let folder = tempfile::tempdir().unwrap();
    let issued = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let (chain, key) = (folder.path().join("chain.pem"), folder.path().join("key.pem"));
    fs::write(&chain, issued.cert.pem()).unwrap();
    fs::write(&key, issued.signing_key.serialize_pem()).unwrap();
    (Certificate::read(chain, key).unwrap().acceptor().unwrap(), issued.cert.der().clone())
}

/// The body of a form that never comes.
struct NoBody;

impl hyper::body::Body for NoBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Pending
    }
}

type Connection = http2::Connection<TokioIo<TlsStream<TcpStream>>, Body, TokioExecutor>;

/// A server with TLS, and an HTTP/2 connection to it on which the client accepts `window` bytes of a response at a time.
async fn http2_server(window: u32) -> (TestServer, SendRequest<Body>, Connection) {
    let (tls, trusted) = acceptor();
    let server = TestServer::with(10, Router::new(), Some(tls)).await;
    let mut roots = RootCertStore::empty();
    roots.add(trusted).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
    let config = config.with_safe_default_protocol_versions().unwrap();
    let mut config = config.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let name = ServerName::try_from("localhost").unwrap();
    let stream = TlsConnector::from(Arc::new(config)).connect(name, server.connect().await).await.unwrap();
    let mut builder = http2::Builder::new(TokioExecutor::new());
    builder.initial_stream_window_size(window).max_header_list_size(u32::MAX);
    let (sender, connection) = builder.handshake(TokioIo::new(stream)).await.unwrap();
    (server, sender, connection)
}

/// More than any page.
const WHOLE_PAGE: u32 = 1 << 20;
/// Less than any page.
const PART_OF_A_PAGE: u32 = 4_096;

fn get_over_http2(path: &str) -> Request<Body> {
    Request::get(format!("https://localhost{path}")).body(Body::empty()).unwrap()
}

#[tokio::test(start_paused = true)]
async fn idle_http2_connection_is_closed() {
    let (_server, mut sender, connection) = http2_server(WHOLE_PAGE).await;
    let connection = tokio::spawn(connection);
    assert_eq!(sender.send_request(get_over_http2("/healthz")).await.unwrap().status(), 200);
    let began = Instant::now();
    // It answers every ping, and sends no request.
    let _ = connection.await.unwrap();
    assert!(began.elapsed() < limits::IDLE_TIMEOUT * 3);
}

#[tokio::test(start_paused = true)]
async fn http2_connection_that_takes_nothing_of_a_response_is_closed() {
    let (_server, mut sender, connection) = http2_server(PART_OF_A_PAGE).await;
    let connection = tokio::spawn(connection);
    let response = sender.send_request(get_over_http2("/en/services")).await.unwrap();
    let began = Instant::now();
    let _ = connection.await.unwrap();
    assert!(began.elapsed() < limits::IDLE_TIMEOUT * 3);
    drop(response);
}

#[tokio::test(start_paused = true)]
async fn http2_response_in_flight_is_sent_whole_after_shutdown_begins() {
    let (server, mut sender, connection) = http2_server(PART_OF_A_PAGE).await;
    tokio::spawn(connection);
    let response = sender.send_request(get_over_http2("/en/services")).await.unwrap();
    let length: usize = response.headers()["content-length"].to_str().unwrap().parse().unwrap();
    let mut body = response.into_body();
    let mut received = 0;
    server.stop.send_replace(true);
    while let Some(frame) = body.frame().await {
        received += frame.unwrap().into_data().unwrap().len();
        time::sleep(limits::DRAIN_TIMEOUT / 2).await;
    }
    assert_eq!(received, length);
}

#[tokio::test]
async fn large_head_over_http2_gets_a_friendly_431() {
    let (_server, mut sender, connection) = http2_server(WHOLE_PAGE).await;
    tokio::spawn(connection);
    for bytes in [20_000, 70_000, 100_000] {
        let mut request = get_over_http2("/en");
        request.headers_mut().insert("x-large", "x".repeat(bytes).parse().unwrap());
        let response = sender.send_request(request).await.unwrap();
        assert_eq!(
            (response.status().as_u16(), &response.headers()["cache-control"]),
            (431, &"no-store".parse().unwrap())
        );
        let page = response.into_body().collect().await.unwrap().to_bytes();
        assert!(String::from_utf8_lossy(&page).contains("0800 111 4998"), "{bytes}");
    }
}

#[tokio::test(start_paused = true)]
async fn form_that_waits_for_100_continue_over_http2_gets_417_at_once() {
    let (_server, mut sender, connection) = http2_server(WHOLE_PAGE).await;
    tokio::spawn(connection);
    let request =
        Request::post("https://localhost/do/find").header("expect", "100-continue").header("content-length", "14");
    let request = request.header("content-type", "application/x-www-form-urlencoded").body(Body::new(NoBody)).unwrap();
    let began = Instant::now();
    assert_eq!(sender.send_request(request).await.unwrap().status(), 417);
    assert!(began.elapsed() < limits::FORM_TIMEOUT);
}

#[tokio::test]
async fn accepted_connections_have_a_bounded_send_buffer_and_an_end_to_waiting() {
    let listener = TcpListener::from_std(bind("127.0.0.1:0".parse().unwrap()).unwrap()).unwrap();
    let _client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    let (accepted, _) = listener.accept().await.unwrap();
    // Linux reports twice the size that was set.
    assert_eq!(sockopt::socket_send_buffer_size(&accepted).unwrap(), 2 * limits::SEND_BUFFER_BYTES);
    assert_eq!(u128::from(sockopt::tcp_user_timeout(&accepted).unwrap()), limits::UNREAD_TIMEOUT.as_millis());
    assert!(accepted.nodelay().unwrap());
}

#[tokio::test(start_paused = true)]
async fn half_a_greeting_of_tls_is_let_go_and_not_waited_for_at_the_end() {
    let (tls, _) = acceptor();
    let server = TestServer::with(10, Router::new(), Some(tls)).await;
    let mut half = server.connect().await;
    let began = Instant::now();
    half.write_all(b"\x16\x03\x01").await.unwrap();
    assert_eq!(rest(&mut half).await, "");
    assert!(began.elapsed() < limits::HANDSHAKE_TIMEOUT * 2);
    let mut again = server.connect().await;
    again.write_all(b"\x16\x03\x01").await.unwrap();
    // Whoever comes after it has been answered, so it has been accepted.
    server.send(b"nonsense").await;
    let began = Instant::now();
    server.stop.send_replace(true);
    server.stop.closed().await;
    assert!(began.elapsed() < limits::DRAIN_TIMEOUT);
}

#[tokio::test(start_paused = true)]
async fn to_stop_what_is_under_way_is_finished() {
    let (server, opened) = TestServer::slow().await;
    let mut asked = server.connect().await;
    asked.write_all(SLOWLY).await.unwrap();
    // It is under way once somebody else was answered after it.
    assert!(server.send(LAST).await.ends_with("ok"));
    server.stop.send_replace(true);
    server.accepting.await.unwrap();
    // Longer than a connection that is_busy nothing is listened to.
    time::sleep(limits::DRAIN_TIMEOUT * 3).await;
    opened.add_permits(1);
    assert!(rest(&mut asked).await.ends_with("at last"));
    server.stop.closed().await;
}

#[tokio::test]
async fn who_says_that_nothing_more_will_come_is_answered_all_the_same() {
    let (server, opened) = TestServer::slow().await;
    let mut asked = server.connect().await;
    asked.write_all(SLOWLY).await.unwrap();
    asked.shutdown().await.unwrap();
    // That has been heard once somebody else was answered after it.
    assert!(server.send(LAST).await.ends_with("ok"));
    opened.add_permits(1);
    assert!(rest(&mut asked).await.ends_with("at last"));
}

#[tokio::test]
async fn a_connection_above_the_bound_is_closed_and_served_again_when_there_is_room() {
    let server = TestServer::open(2, Router::new()).await;
    let mut taken = [server.connect().await, server.connect().await];
    for stream in &mut taken {
        stream.write_all(WHOLE).await.unwrap();
        one_answer(stream).await;
    }
    assert_eq!(server.send(LAST).await, "");
    drop(taken);
    while !server.send(LAST).await.ends_with("ok") {}
}

#[tokio::test]
async fn when_too_much_is_under_way_the_next_is_told_so_with_the_numbers() {
    let (door, inside) = (Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(0)));
    let (opened, came) = (door.clone(), inside.clone());
    let wait = get(move || {
        let (door, inside) = (door.clone(), inside.clone());
        async move {
            inside.add_permits(1);
            door.acquire().await.map(|_| "in").unwrap_or_default()
        }
    });
    let server = TestServer::open(limits::MAX_IN_FLIGHT + 10, Router::new().route("/wait", wait)).await;
    let mut waiting = Vec::new();
    for _ in 0..limits::MAX_IN_FLIGHT {
        let mut stream = server.connect().await;
        stream.write_all(b"GET /wait HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
        waiting.push(stream);
    }
    let all = u32::try_from(limits::MAX_IN_FLIGHT).unwrap();
    let _all_inside = came.acquire_many(all).await.unwrap();
    let answer = server.send(LAST).await;
    assert!(answer.starts_with("HTTP/1.1 503 ") && answer.contains("retry-after: 5\r\n"), "{answer}");
    assert!(answer.contains("Safe to Talk: 0800 111 4998\n") && answer.contains("cache-control: no-store"));
    opened.add_permits(limits::MAX_IN_FLIGHT);
    while !server.send(LAST).await.ends_with("ok") {}
}

const CONTINUE: &str = "HTTP/1.1 100 Continue\r\n";
const FORM: &[u8] = b"POST /do/find HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 14\r\n\r\nwords=homeless";

#[tokio::test]
async fn forms_without_a_body_leave_forms_and_pages_to_other_networks() {
    let server = TestServer::open(2 * limits::MAX_IN_FLIGHT, Router::new()).await;
    let [one, two, three] = [2, 3, 4].map(|last| Ipv4Addr::new(127, 0, 0, last));
    // Nobody has asked for these pages before, so they have to be drawn.
    for (networks, page) in [(vec![one], "/ur/visas"), (vec![two, three], "/ur/friends")] {
        let mut held = Vec::new();
        for form in 0..limits::MAX_IN_FLIGHT + 10 {
            held.push(server.hold_form_from(networks[form % networks.len()]).await);
        }
        assert!(server.send(FORM).await.starts_with("HTTP/1.1 303 "), "{networks:?}");
        for page in [page, "/en/services?need=talk"] {
            let asked = format!("GET {page} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            let answer = server.send(asked.as_bytes()).await;
            assert!(answer.starts_with("HTTP/1.1 200 "), "{networks:?} {page}: {answer}");
        }
    }
}

#[tokio::test]
async fn a_client_key_may_have_so_many_forms_that_wait_and_the_next_gets_a_friendly_page() {
    let server = TestServer::plain().await;
    let [one, other] = [Ipv4Addr::new(127, 0, 0, 2), Ipv4Addr::new(127, 0, 0, 3)];
    let mut held = Vec::new();
    for _ in 0..limits::MAX_WAITING_FORMS_PER_KEY {
        assert!(held.len() < limits::MAX_WAITING_FORMS / 10, "one key is far from the whole");
        let (stream, line) = server.hold_form_from(one).await;
        assert_eq!(line, CONTINUE);
        held.push(stream);
    }
    let (mut refused, line) = server.hold_form_from(one).await;
    let answer = line + &rest(&mut refused).await;
    assert!(answer.starts_with("HTTP/1.1 429 "), "{answer}");
    for part in ["content-language: ur\r\n", "retry-after: 10\r\n", "cache-control: no-store\r\n", "0800 111 4998"] {
        assert!(answer.contains(part), "{part}: {answer}");
    }
    assert_eq!(server.hold_form_from(other).await.1, CONTINUE);
    // One body comes: its form is answered, and there is room for the next.
    let mut first = held.swap_remove(0);
    first.write_all(b"words=homeless").await.unwrap();
    // The rest of the 100, an empty line, comes before the answer.
    assert_eq!(first_line(&mut first).await, "\r\n");
    assert_eq!(first_line(&mut first).await, "HTTP/1.1 303 See Other\r\n");
    assert_eq!(server.hold_form_from(one).await.1, CONTINUE);
}

#[tokio::test]
async fn malformed_requests_get_a_status_of_4xx_without_an_echo_and_the_connection_ends() {
    let server = TestServer::plain().await;
    let long = format!("GET /en HTTP/1.1\r\nX-Long: {}\r\n\r\n", "x".repeat(2 * limits::MAX_HEAD_BYTES));
    let many = format!("GET /en HTTP/1.1\r\n{}\r\n", "X: y\r\n".repeat(limits::MAX_HEADERS_READ + 1));
    let address = format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(2 * limits::MAX_HEAD_BYTES));
    for (sent, status) in [
        ("nonsense\r\n\r\n", "400 Bad Request"),
        ("GET /marked HTTP/7.1\r\n\r\n", "400 Bad Request"),
        ("GET /en HTTP/1.1\r\nmarked marked\r\n\r\n", "400 Bad Request"),
        ("\u{16}\u{3}\u{1}marked\r\n\r\n", "400 Bad Request"),
        (long.as_str(), "431 Request Header Fields Too Large"),
        (many.as_str(), "431 Request Header Fields Too Large"),
        (address.as_str(), "431 Request Header Fields Too Large"),
    ] {
        let answer = server.send(sent.as_bytes()).await;
        let name = &sent[..sent.len().min(30)];
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{name:?}: {answer}");
        assert!(answer.ends_with("\r\n\r\n") && !answer.contains("marked"), "{name:?}: {answer}");
    }
}

#[tokio::test]
async fn form_whose_chunks_are_malformed_gets_400_and_one_that_is_too_large_413() {
    let server = TestServer::plain().await;
    let head = "POST /do/find HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n";
    let large = format!("ffff\r\n{}\r\n0\r\n\r\n", "x".repeat(0xffff));
    for (body, status) in [
        ("marked\r\nwords=x\r\n0\r\n\r\n", "400 Bad Request"),
        ("7\nwords=x\r\n0\r\n\r\n", "400 Bad Request"),
        ("-1\r\n\r\n", "400 Bad Request"),
        ("7\r\nwords=x", "400 Bad Request"),
        ("e\r\nwords=homeless\r\n0\r\n\r\n", "303 See Other"),
        (large.as_str(), "413 Payload Too Large"),
    ] {
        let mut stream = server.connect().await;
        stream.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        let answer = rest(&mut stream).await;
        let name = &body[..body.len().min(20)];
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}\r\n")) && !answer.contains("marked"),
            "{name:?}: {answer}"
        );
    }
}

#[tokio::test]
async fn http_1_1_without_exactly_one_valid_host_gets_a_friendly_400() {
    let server = TestServer::plain().await;
    for (hosts, status) in [
        ("Host: x\r\n", "200 OK"),
        ("host: safe.example:8443\r\n", "200 OK"),
        ("Host: [::1]:80\r\n", "200 OK"),
        ("", "400 Bad Request"),
        ("Host: x\r\nHost: x\r\n", "400 Bad Request"),
        ("Host: x\r\nHost: marked\r\n", "400 Bad Request"),
        ("Host: marked marked\r\n", "400 Bad Request"),
        ("Host: marked@x\r\n", "400 Bad Request"),
        ("Host: \u{e9}marked\r\n", "400 Bad Request"),
    ] {
        let asked = format!("GET /en HTTP/1.1\r\n{hosts}Connection: close\r\n\r\n");
        let answer = server.send(asked.as_bytes()).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{hosts:?}: {answer}");
        assert!(answer.contains("0800 111 4998") && !answer.contains("marked"), "{hosts:?}: {answer}");
    }
}

#[tokio::test]
async fn requests_sent_ahead_are_answered_in_order_up_to_the_bound_of_a_connection() {
    let server = TestServer::plain().await;
    let ahead = WHOLE.repeat(limits::MAX_REQUESTS_PER_CONNECTION + 20);
    let mut stream = server.connect().await;
    let (mut reading, mut writing) = stream.split();
    let mut answers = Vec::new();
    // The rest is not taken any more.
    let (_, _) = tokio::join!(writing.write_all(&ahead), reading.read_to_end(&mut answers));
    let answers = String::from_utf8(answers).unwrap();
    assert_eq!(answers.matches("HTTP/1.1 200 OK").count(), limits::MAX_REQUESTS_PER_CONNECTION);
    assert_eq!(answers.matches("connection: close").count(), 1);
    let mut stream = with_a_page(&server).await;
    for number in 2..=limits::MAX_REQUESTS_PER_CONNECTION {
        stream.write_all(PAGE).await.unwrap();
        let answer = answer_up_to("</html>", &mut stream).await;
        assert_eq!(answer.contains("connection: close"), number == limits::MAX_REQUESTS_PER_CONNECTION, "{number}");
    }
    assert_eq!(rest(&mut stream).await, "");
}

#[tokio::test]
async fn what_is_packed_is_not_unpacked() {
    let server = TestServer::plain().await;
    let head = "POST /do/find HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Encoding: gzip\r\n";
    let answer = server.send(format!("{head}Content-Length: 10\r\n\r\nwords=home").as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("0800 111 4998"), "{answer}");
}
