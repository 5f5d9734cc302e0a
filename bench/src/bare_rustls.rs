//! The least that a TLS server can do: it accepts a connection, completes the handshake, reads one request head and writes the
//! bytes of a file, whatever was asked. `bare-rustls CHAIN KEY RESPONSE` prints its port.
// A program for measurements only: it reads its arguments, a file and the network itself, and stops at the first fault.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros, clippy::print_stdout)]

use std::{env, error::Error, fs, sync::Arc};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::aws_lc_rs,
        pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
        server::NoServerSessionStorage,
    },
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let [chain, key, response]: [String; 3] =
        env::args().skip(1).collect::<Vec<_>>().try_into().map_err(|_| "usage")?;
    let acceptor = acceptor(&chain, &key)?;
    let response: Arc<[u8]> = fs::read(response)?.into();
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?.port());
    loop {
        let (socket, _) = listener.accept().await?;
        socket.set_nodelay(true)?;
        tokio::spawn(answer(acceptor.clone(), socket, response.clone()));
    }
}

/// The same provider, versions and lack of sessions as `server/src/http/tls.rs`.
fn acceptor(chain: &str, key: &str) -> Result<TlsAcceptor, Box<dyn Error>> {
    let chain = CertificateDer::pem_file_iter(chain)?.collect::<Result<Vec<_>, _>>()?;
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
    let config = config.with_safe_default_protocol_versions()?.with_no_client_auth();
    let mut config = config.with_single_cert(chain, PrivateKeyDer::from_pem_file(key)?)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    config.session_storage = Arc::new(NoServerSessionStorage {});
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Answers one request of one packet, then waits until the client closes.
async fn answer(acceptor: TlsAcceptor, socket: TcpStream, response: Arc<[u8]>) -> std::io::Result<()> {
    let mut stream = acceptor.accept(socket).await?;
    let mut head = [0; 8192];
    let _ = stream.read(&mut head).await?;
    stream.write_all(&response).await?;
    stream.flush().await?;
    let _ = stream.read(&mut head).await?;
    stream.shutdown().await
}
