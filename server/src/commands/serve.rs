//! `serve`: runs the steps from the options to a running server. Their order matters: files are read and ports bound
//! before the sandbox closes, and threads start after it, so that every thread is inside.

use crate::{
    cli::{Content, Serve},
    clock::Clock,
    content_source,
    fingerprint::Fingerprint,
    http::{
        client_key::ClientKeys,
        limits::{self, Limits},
        pages::SiteState,
        redirect, router,
        server::{self, Server},
        tls::Certificate,
    },
    log::{self, Event},
    patterns, reload, sandbox,
};
use axum::Router;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::{
    io,
    net::{SocketAddr, TcpListener},
    num::NonZeroUsize,
    path::{Path, PathBuf},
    sync::Arc,
    thread,
};
use tokio::{
    runtime::Builder,
    signal::unix::{SignalKind, signal},
    sync::watch,
    time,
};
use tokio_rustls::TlsAcceptor;

/// The number of files that are open besides connections: the terminal, the listeners, the files of the runtime.
const OTHER_FILES: usize = 64;

/// A bound socket, and the server behind it.
struct Listener {
    socket: TcpListener,
    server: Arc<Server>,
    routes: Routes,
}

/// Makes the routes of a listener; called again after each reload of the content.
type Routes = Box<dyn Fn(&Arc<SiteState>) -> Router + Send + Sync>;

/// Serves until SIGTERM or Ctrl-C. An error says why the server could not start or go on.
pub fn run(options: &Serve) -> Result<(), String> {
    let more = if options.patterns { patterns::routes()? } else { Router::new() };
    run_with(options, more)
}

/// Like [`run`], with additional routes.
pub fn run_with(options: &Serve, more: Router<Arc<SiteState>>) -> Result<(), String> {
    let content = WatchedContent::read(options)?;
    let state = Arc::new(SiteState::new(content_source::site(&options.content)?, Clock::new(options.at)));
    let certificate = read_certificate(options)?;
    let client_keys = ClientKeys::new(&options.protection.trusted_proxy);
    let limits = Arc::new(Limits::new(client_keys, options.protection.rate_limit, raise_connection_limit()));
    let listeners = bind_listeners(options, more, &state, &limits, certificate.as_ref())?;
    // From here on only the routes hold the state, so that a reload frees the old content.
    drop(state);
    log::install_panic_hook();
    let processors = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    close_sandbox(options)?;
    let runtime = build_runtime(processors).build().map_err(|error| format!("Cannot start: {error}"))?;
    let serving = serve_until_stopped(listeners, limits, certificate, content);
    runtime.block_on(serving).map_err(|error| format!("Stopped: {error}"))
}

/// A content folder that is watched for changes.
struct WatchedContent {
    content: Content,
    fingerprint: Fingerprint,
    clock: Clock,
}

impl WatchedContent {
    /// Reads the fingerprint of the content folder. `None` if the content is that of the binary.
    fn read(options: &Serve) -> Result<Option<Self>, String> {
        let content = options.content.clone();
        if content.content.is_none() {
            return Ok(None);
        }
        let fingerprint = reload::fingerprint(&content)?;
        Ok(Some(Self { content, fingerprint, clock: Clock::new(options.at) }))
    }
}

/// One thread per processor; on a single processor the runtime without work stealing.
fn build_runtime(processors: usize) -> Builder {
    let mut runtime = if processors == 1 { Builder::new_current_thread() } else { Builder::new_multi_thread() };
    runtime.worker_threads(processors).enable_all();
    runtime
}

fn read_certificate(options: &Serve) -> Result<Option<Arc<Certificate>>, String> {
    let files = options.protection.tls_cert.clone().zip(options.protection.tls_key.clone());
    files.map(|(chain, key)| Certificate::read(chain, key)).transpose()
}

/// Binds the listener of the site first, then the one that redirects to it, if asked for.
fn bind_listeners(
    options: &Serve,
    more: Router<Arc<SiteState>>,
    state: &Arc<SiteState>,
    limits: &Arc<Limits>,
    certificate: Option<&Arc<Certificate>>,
) -> Result<Vec<Listener>, String> {
    let tls = certificate.map(Certificate::acceptor).transpose()?;
    let own = listen(options.listen, "--listen")?;
    let port = own.local_addr().map_or(options.listen.port(), |address| address.port());
    let routes: Routes = Box::new(move |state| router::routes(state.clone(), more.clone()));
    let mut listeners = vec![listener(own, state, limits, routes, tls)];
    if let Some((address, certificate)) = options.protection.redirect_http.zip(certificate.cloned()) {
        let routes: Routes = Box::new(move |state| redirect::routes(state.clone(), certificate.clone(), port));
        listeners.push(listener(listen(address, "--redirect-http")?, state, limits, routes, None));
    }
    Ok(listeners)
}

fn listener(
    socket: TcpListener,
    state: &Arc<SiteState>,
    limits: &Arc<Limits>,
    routes: Routes,
    tls: Option<TlsAcceptor>,
) -> Listener {
    Listener { socket, server: Server::new(state, limits.clone(), routes(state), tls), routes }
}

fn listen(address: SocketAddr, flag: &str) -> Result<TcpListener, String> {
    server::bind(address)
        .map_err(|error| format!("Cannot listen on {address}: {error}. Choose another address with {flag}."))
}

/// Raises the limit of open files as far as the machine allows, up to what [`limits::MAX_CONNECTIONS`] needs. Returns how many
/// connections the limit leaves room for.
fn raise_connection_limit() -> usize {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let wanted = (limits::MAX_CONNECTIONS + OTHER_FILES) as u64;
    let allowed = maximum.map_or(wanted, |maximum| maximum.min(wanted)).max(current.unwrap_or(wanted));
    // If it cannot be raised, the current limit holds.
    let raised = setrlimit(Resource::Nofile, Rlimit { current: Some(allowed), maximum }).is_ok();
    let files = if raised { allowed } else { current.unwrap_or(wanted) };
    usize::try_from(files).unwrap_or(usize::MAX).saturating_sub(OTHER_FILES).clamp(1, limits::MAX_CONNECTIONS)
}

/// Closes the sandbox round the process and prints which rules the kernel enforces. An error if `--require-sandbox` asks for more.
fn close_sandbox(options: &Serve) -> Result<(), String> {
    let protection = &options.protection;
    let files = protection.tls_cert.iter().chain(&protection.tls_key);
    let readable: Vec<PathBuf> = files.flat_map(|file| folders(file)).chain(options.content.content.clone()).collect();
    let state = sandbox::close(&readable);
    log::log(&Event::SandboxClosed(state));
    let refused = protection.require_sandbox && !state.holds();
    let message = "This kernel cannot forbid writing files, starting programs and connecting outward. Use a newer one (Linux 5.13 or later, with Landlock), or leave out --require-sandbox.";
    if refused { Err(message.to_owned()) } else { Ok(()) }
}

/// The folder of a file and, if the file is a symbolic link, the folder of its target: a renewal writes new files there.
fn folders(file: &Path) -> Vec<PathBuf> {
    let led = file.canonicalize().ok();
    let folder =
        |file: &Path| file.parent().map(|folder| if folder == Path::new("") { ".".into() } else { folder.into() });
    folder(file).into_iter().chain(led.as_deref().and_then(folder)).collect()
}

/// Runs the listeners and the watchers of content and certificate until a signal to stop, then drains the connections.
async fn serve_until_stopped(
    listeners: Vec<Listener>,
    limits: Arc<Limits>,
    certificate: Option<Arc<Certificate>>,
    content: Option<WatchedContent>,
) -> io::Result<()> {
    let (stop, stopping) = watch::channel(false);
    let secure = certificate.is_some();
    tokio::spawn(limits.remove_unused_keys());
    certificate.map(|certificate| tokio::spawn(certificate.watch()));
    let signals = [SignalKind::terminate(), SignalKind::interrupt()].map(signal);
    let mut servers = Vec::new();
    for Listener { socket, server, routes } in listeners {
        let address = socket.local_addr()?;
        servers.push((server.clone(), routes, address));
        tokio::spawn(server.run(tokio::net::TcpListener::from_std(socket)?, stopping.clone()));
    }
    let ready = servers.first().map(|(_, _, address)| Event::Listening { address: *address, tls: secure });
    if let Some(WatchedContent { content, fingerprint, clock }) = content {
        tokio::spawn(reload::watch(content, fingerprint, move |site| {
            let state = Arc::new(SiteState::new(site, clock));
            servers.iter().for_each(|(server, routes, _)| server.replace(&state, routes(&state)));
        })?);
    }
    ready.iter().for_each(log::log);
    drop(stopping);
    let [terminate, interrupt] = signals;
    let (mut terminate, mut interrupt) = (terminate?, interrupt?);
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    // Every connection holds a receiver until it has ended.
    stop.send_replace(true);
    let _ = time::timeout(limits::SHUTDOWN_TIMEOUT, stop.closed()).await;
    Ok(())
}
