//! Serves TLS. The certificate is read at start, and again on SIGHUP or when its files change. Open connections keep
//! the certificate with which they began. If a renewed certificate cannot be read, the old one stays and the reason is
//! printed. Session tickets and session resumption are off, because they would let one visit be linked to the next.

use crate::{
    content_source,
    fingerprint::Fingerprint,
    log::{self, Event},
    reload_signal::ReloadSignal,
};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};
use tokio::task;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        client::verify_server_name,
        crypto::{CryptoProvider, aws_lc_rs},
        pki_types::{CertificateDer, PrivateKeyDer, ServerName, pem::PemObject},
        server::{ClientHello, NoServerSessionStorage, ParsedCertificate, ResolvesServerCert},
        sign::CertifiedKey,
    },
};

/// The certificate in use and the paths of its files.
#[derive(Debug)]
pub struct Certificate {
    chain: PathBuf,
    key: PathBuf,
    current: RwLock<Arc<CertifiedKey>>,
    /// The fingerprint of the files at the last read, whether they were valid or not.
    fingerprint: RwLock<Fingerprint>,
}

impl Certificate {
    /// Reads a chain and its private key, both PEM files. An error says that a file cannot be read or that the two do
    /// not match.
    pub fn read(chain: PathBuf, key: PathBuf) -> Result<Arc<Self>, String> {
        let pem = Pem::read(&chain, &key)?;
        let current = RwLock::new(pem.certified_key()?);
        Ok(Arc::new(Self { chain, key, current, fingerprint: RwLock::new(pem.fingerprint()) }))
    }

    /// Accepts TLS 1.2 and 1.3, with HTTP/2 or HTTP/1.1 by ALPN.
    pub fn acceptor(self: &Arc<Self>) -> Result<TlsAcceptor, String> {
        let config = ServerConfig::builder_with_provider(provider()).with_safe_default_protocol_versions();
        let config = config.map_err(|error| format!("TLS cannot start: {error}."))?;
        let mut config = config.with_no_client_auth().with_cert_resolver(self.clone());
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        // Without session storage rustls sends no session tickets either.
        config.session_storage = Arc::new(NoServerSessionStorage {});
        Ok(TlsAcceptor::from(Arc::new(config)))
    }

    /// Whether the certificate is valid for this host name.
    pub fn is_for(&self, name: &str) -> bool {
        let current = self.current();
        let parsed = current.end_entity_cert().and_then(ParsedCertificate::try_from);
        let name = ServerName::try_from(name).ok();
        parsed.ok().zip(name).is_some_and(|(parsed, name)| verify_server_name(&parsed, &name).is_ok())
    }

    /// Reads the files again and uses the new certificate. Returns whether the files have changed. An error says why
    /// the new files cannot be used; the old certificate then stays.
    pub fn reload(&self) -> Result<bool, String> {
        let pem = Pem::read(&self.chain, &self.key)?;
        let new = pem.fingerprint();
        if *self.fingerprint.read().unwrap_or_else(PoisonError::into_inner) == new {
            return Ok(false);
        }
        *self.fingerprint.write().unwrap_or_else(PoisonError::into_inner) = new;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = pem.certified_key()?;
        Ok(true)
    }

    /// Reloads the files at every [`ReloadSignal`]; the future never ends.
    pub fn watch(self: Arc<Self>) -> impl Future<Output = ()> {
        let mut reload_signal = ReloadSignal::new();
        async move {
            loop {
                reload_signal.next().await;
                self.clone().renew().await;
            }
        }
    }

    async fn renew(self: Arc<Self>) {
        match task::spawn_blocking(move || self.reload()).await {
            Ok(Ok(true)) => log::log(&Event::CertificateRenewed),
            Ok(Err(reason)) => log::log(&Event::CertificateNotRenewed(reason)),
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

/// With X25519MLKEM768, which a future quantum computer cannot open. Browsers put it first, and rustls takes the first key
/// exchange of the client's list that it has.
fn provider() -> Arc<CryptoProvider> {
    Arc::new(aws_lc_rs::default_provider())
}

/// The bytes of the two files.
struct Pem {
    chain: Vec<u8>,
    key: Vec<u8>,
}

impl Pem {
    fn read(chain: &Path, key: &Path) -> Result<Self, String> {
        Ok(Self { chain: content_source::bytes(chain)?, key: content_source::bytes(key)? })
    }

    fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of([&self.chain, &self.key])
    }

    /// Parses the files. An error if the key does not match the chain, for example while only one of two renewed files
    /// has been written.
    fn certified_key(&self) -> Result<Arc<CertifiedKey>, String> {
        let chain = CertificateDer::pem_slice_iter(&self.chain).collect::<Result<Vec<_>, _>>();
        let chain = chain.map_err(|error| format!("The certificate cannot be read: {error}. It must be PEM."))?;
        let key = PrivateKeyDer::from_pem_slice(&self.key);
        let key =
            key.map_err(|error| format!("The key of the certificate cannot be read: {error}. It must be PEM."))?;
        let certified = CertifiedKey::from_der(chain, key, &provider());
        certified.map(Arc::new).map_err(|error| format!("The certificate cannot be used: {error}."))
    }
}
