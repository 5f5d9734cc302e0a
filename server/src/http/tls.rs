//! The certificate, read at start, and again when it is told to (SIGHUP) or when its files have changed; connections that stand
//! keep the one they began with. A renewal that cannot be read changes nothing and is said. Nothing that could tell one visit
//! from another is handed out: no tickets, no sessions to come back to.

use crate::{
    content_source,
    log::{self, Event},
    reload_signal::ReloadSignal,
};
use sha2::{Digest, Sha256};
use std::{
    path::PathBuf,
    sync::{Arc, PoisonError, RwLock},
};
use tokio::task;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        client::verify_server_name,
        crypto::{CryptoProvider, ring},
        pki_types::{CertificateDer, PrivateKeyDer, ServerName, pem::PemObject},
        server::{ClientHello, NoServerSessionStorage, ParsedCertificate, ResolvesServerCert},
        sign::CertifiedKey,
    },
};

/// The certificate in use, and where it comes from.
#[derive(Debug)]
pub struct Certificate {
    files: [PathBuf; 2],
    current: RwLock<Arc<CertifiedKey>>,
    /// Of the files as they were last read, good or bad.
    seen: RwLock<Seen>,
}

type Seen = [u8; 32];

impl Certificate {
    /// Reads a chain and its key, both PEM.
    pub fn read(chain: PathBuf, key: PathBuf) -> Result<Arc<Self>, String> {
        let files = [chain, key];
        let pem = pem(&files)?;
        let current = RwLock::new(certified(&pem)?);
        Ok(Arc::new(Self { files, current, seen: RwLock::new(seen(&pem)) }))
    }

    /// Agrees on TLS 1.2 or 1.3, and on HTTP/2 where the browser has it.
    pub fn acceptor(self: &Arc<Self>) -> Result<TlsAcceptor, String> {
        let config = ServerConfig::builder_with_provider(provider()).with_safe_default_protocol_versions();
        let config = config.map_err(|error| format!("TLS cannot start: {error}."))?;
        let mut config = config.with_no_client_auth().with_cert_resolver(self.clone());
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        // With nowhere to keep a session no ticket for one is handed out either.
        config.session_storage = Arc::new(NoServerSessionStorage {});
        Ok(TlsAcceptor::from(Arc::new(config)))
    }

    /// Whether it is a certificate for this name.
    pub fn is_for(&self, name: &str) -> bool {
        let current = self.current();
        let parsed = current.end_entity_cert().and_then(ParsedCertificate::try_from);
        let name = ServerName::try_from(name).ok();
        parsed.ok().zip(name).is_some_and(|(parsed, name)| verify_server_name(&parsed, &name).is_ok())
    }

    /// Reads it again; whether it is another now.
    pub fn read_again(&self) -> Result<bool, String> {
        let pem = pem(&self.files)?;
        let new = seen(&pem);
        if *self.seen.read().unwrap_or_else(PoisonError::into_inner) == new {
            return Ok(false);
        }
        *self.seen.write().unwrap_or_else(PoisonError::into_inner) = new;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = certified(&pem)?;
        Ok(true)
    }

    /// Reads it again whenever there is reason to; see [`ReloadSignal`].
    pub fn keep_fresh(self: Arc<Self>) -> impl Future<Output = ()> {
        let mut look = ReloadSignal::begin();
        async move {
            loop {
                look.next().await;
                self.clone().renew().await;
            }
        }
    }

    async fn renew(self: Arc<Self>) {
        match task::spawn_blocking(move || self.read_again()).await {
            Ok(Ok(true)) => log::log(&Event::Renewed),
            Ok(Err(reason)) => log::log(&Event::NotRenewed(reason)),
            Ok(Ok(false)) | Err(_) => {}
        }
    }

    fn current(&self) -> Arc<CertifiedKey> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl ResolvesServerCert for Certificate {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.current())
    }
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

type Pem = [Vec<u8>; 2];

fn pem([chain, key]: &[PathBuf; 2]) -> Result<Pem, String> {
    Ok([content_source::bytes(chain)?, content_source::bytes(key)?])
}

fn seen([chain, key]: &Pem) -> Seen {
    let both = Sha256::new().chain_update(Sha256::digest(chain)).chain_update(Sha256::digest(key));
    both.finalize().into()
}

/// The two belong together, or it is a fault; a renewal that is half written is one too, until its other half is there.
fn certified([chain, key]: &Pem) -> Result<Arc<CertifiedKey>, String> {
    let chain = CertificateDer::pem_slice_iter(chain).collect::<Result<Vec<_>, _>>();
    let chain = chain.map_err(|error| format!("The certificate cannot be read: {error}. It must be PEM."))?;
    let key = PrivateKeyDer::from_pem_slice(key);
    let key = key.map_err(|error| format!("The key of the certificate cannot be read: {error}. It must be PEM."))?;
    let certified = CertifiedKey::from_der(chain, key, &provider());
    certified.map(Arc::new).map_err(|error| format!("The certificate cannot be used: {error}."))
}
