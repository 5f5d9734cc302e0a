//! Visits to one page: a new TCP connection, a full TLS 1.3 handshake, one request, one response, close. `visits PORT PATH
//! PROTOCOL SECONDS LANES` makes LANES visits at a time over PROTOCOL (`http/1.1` or `h2`), and prints how many there were and
//! the bytes of the last body.
// A program for measurements only: it reads its arguments, the clock and the network itself, and stops at the first fault.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros, clippy::print_stdout)]

mod any_certificate;

use http_body_util::{BodyExt, Empty};
use hyper::{
    Request, Response,
    body::{Bytes, Incoming},
    client::conn::{http1, http2},
    header,
};
use hyper_util::rt::{TokioExecutor, TokioIo};
use std::{
    env,
    error::Error,
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{net::TcpSocket, task::JoinSet};
use tokio_rustls::{TlsConnector, client::TlsStream, rustls::pki_types::ServerName};

type Fault = Box<dyn Error + Send + Sync>;

struct Visits {
    server: SocketAddr,
    path: String,
    connector: TlsConnector,
    is_h2: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Fault> {
    let [port, path, protocol, seconds, lanes]: [String; 5] = env::args()
        .skip(1)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| "usage: visits PORT PATH PROTOCOL SECONDS LANES")?;
    let connector = TlsConnector::from(Arc::new(any_certificate::config(protocol.as_bytes())?));
    let server = SocketAddr::from(([127, 0, 0, 1], port.parse()?));
    let visits = Arc::new(Visits { server, path, connector, is_h2: protocol == "h2" });
    let end = Instant::now() + Duration::from_secs(seconds.parse()?);
    let mut running = JoinSet::new();
    for lane in 0..lanes.parse()? {
        running.spawn(repeat(visits.clone(), lane, end));
    }
    let (mut count, mut size) = (0, 0);
    while let Some(lane) = running.join_next().await {
        let lane = lane??;
        count += lane.count;
        size = lane.size;
    }
    println!("{count} {size}");
    Ok(())
}

struct Lane {
    count: u64,
    size: usize,
}

/// One visit after another until the end. Each lane has client addresses of its own, so that local ports do not run out.
async fn repeat(visits: Arc<Visits>, lane: u8, end: Instant) -> Result<Lane, Fault> {
    let mut done = Lane { count: 0, size: 0 };
    while Instant::now() < end {
        let from = SocketAddr::from(([127, 0, 1 + u8::try_from(done.count % 200)?, 1 + lane], 0));
        done.size = visits.visit(from).await?;
        done.count += 1;
    }
    Ok(done)
}

impl Visits {
    /// One visit; the size of the body.
    async fn visit(&self, from: SocketAddr) -> Result<usize, Fault> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(from)?;
        let socket = socket.connect(self.server).await?;
        socket.set_nodelay(true)?;
        let stream = self.connector.connect(ServerName::try_from("localhost")?, socket).await?;
        let response = if self.is_h2 { self.ask_h2(stream).await? } else { self.ask_http1(stream).await? };
        if response.status() != 200
            || response.headers().get(header::CONTENT_ENCODING).is_none_or(|value| value != "br")
        {
            return Err(format!("not the page: {response:?}").into());
        }
        Ok(response.into_body().collect().await?.to_bytes().len())
    }

    async fn ask_http1(&self, stream: TlsStream<tokio::net::TcpStream>) -> Result<Response<Incoming>, Fault> {
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        let request = Request::get(&self.path).header(header::HOST, "localhost").header(header::ACCEPT_ENCODING, "br");
        Ok(sender.send_request(request.body(Empty::<Bytes>::new())?).await?)
    }

    async fn ask_h2(&self, stream: TlsStream<tokio::net::TcpStream>) -> Result<Response<Incoming>, Fault> {
        let (mut sender, connection) = http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        let url = format!("https://localhost{}", self.path);
        let request = Request::get(url).header(header::ACCEPT_ENCODING, "br");
        Ok(sender.send_request(request.body(Empty::<Bytes>::new())?).await?)
    }
}
