#!/usr/bin/env bash
# rustls 0.23.46: the order of `CryptoProvider::kx_groups` of a server has no effect on the key exchange. The server takes the first
# group of the client's list that it has.
#
# One would expect a server that lists P-256 first to prefer it, as the client's list is only an offer, and as the documentation of
# the client's side calls the same field an order of preference. So X25519MLKEM768 cannot be preferred by a server; it is used when the
# client puts it first, as browsers do.
#
# Output seen:
#   server [P-256, X25519], client [X25519, P-256]: X25519
#   server [X25519, P-256], client [P-256, X25519]: secp256r1
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p src
cat > Cargo.toml <<'TOML'
[package]
name = "sample"
version = "0.1.0"
edition = "2024"

[workspace]

[dependencies]
rcgen = { version = "=0.14.10", default-features = false, features = ["crypto", "ring"] }
rustls = { version = "=0.23.46", default-features = false, features = ["ring", "std"] }
TOML
cat > src/main.rs <<'RUST'
use rustls::{
    ClientConfig, ClientConnection, NamedGroup, RootCertStore, ServerConfig, ServerConnection,
    crypto::{
        CryptoProvider, SupportedKxGroup,
        ring::{self, kx_group::{SECP256R1, X25519}},
    },
    version::TLS13,
};
use std::{error::Error, sync::Arc};

type Groups = [&'static dyn SupportedKxGroup; 2];

fn provider(groups: Groups) -> Arc<CryptoProvider> {
    Arc::new(CryptoProvider { kx_groups: groups.to_vec(), ..ring::default_provider() })
}

fn agreed(server: Groups, client: Groups) -> Result<Option<NamedGroup>, Box<dyn Error>> {
    let issued = rcgen::generate_simple_self_signed(["localhost".to_owned()])?;
    let certificate = issued.cert.der().clone();
    let key = issued.signing_key.serialize_der().try_into()?;
    let server = ServerConfig::builder_with_provider(provider(server)).with_protocol_versions(&[&TLS13])?;
    let server = server.with_no_client_auth().with_single_cert(vec![certificate.clone()], key)?;
    let mut roots = RootCertStore::empty();
    roots.add(certificate)?;
    let client = ClientConfig::builder_with_provider(provider(client)).with_protocol_versions(&[&TLS13])?;
    let client = client.with_root_certificates(roots).with_no_client_auth();
    let mut server = ServerConnection::new(Arc::new(server))?;
    let mut client = ClientConnection::new(Arc::new(client), "localhost".try_into()?)?;
    while client.is_handshaking() || server.is_handshaking() {
        let mut sent = Vec::new();
        client.write_tls(&mut sent)?;
        server.read_tls(&mut sent.as_slice())?;
        server.process_new_packets()?;
        let mut sent = Vec::new();
        server.write_tls(&mut sent)?;
        client.read_tls(&mut sent.as_slice())?;
        client.process_new_packets()?;
    }
    Ok(client.negotiated_key_exchange_group().map(|group| group.name()))
}

fn main() -> Result<(), Box<dyn Error>> {
    let one = agreed([SECP256R1, X25519], [X25519, SECP256R1])?;
    let other = agreed([X25519, SECP256R1], [SECP256R1, X25519])?;
    println!("server [P-256, X25519], client [X25519, P-256]: {}", one.map_or("none", |group| group.as_str().unwrap_or("?")));
    println!("server [X25519, P-256], client [P-256, X25519]: {}", other.map_or("none", |group| group.as_str().unwrap_or("?")));
    assert_eq!((one, other), (Some(NamedGroup::X25519), Some(NamedGroup::secp256r1)));
    Ok(())
}
RUST
CARGO_TARGET_DIR=$work/target cargo run --quiet
