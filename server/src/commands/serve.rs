//! `serve`: listens, closes the sandbox, prints one line when it is ready, serves until it is told to stop, and finishes what is
//! in flight. Files are read before the sandbox is closed; threads are started after it.

use crate::{
    cli::{Content, Serve},
    clock::Clock,
    content_source,
    http::{
        client_key::ClientKeys,
        limits::{self, Limits},
        pages::SiteState,
        redirect, router,
        server::Server,
        tls::Certificate,
    },
    log::{self, Event},
    patterns,
    reload::{self, Seen},
    sandbox,
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

/// Open files beside those of connections: the terminal, the listeners, what the runtime waits with.
const OTHER_FILES: usize = 64;

/// One listener and what is served there.
struct Listener {
    socket: TcpListener,
    server: Arc<Server>,
    routes: Routes,
}

/// How the routes of a listener are made for new content.
type Routes = Box<dyn Fn(&Arc<SiteState>) -> Router + Send + Sync>;

/// Serves until SIGTERM or Ctrl-C.
pub fn run(options: &Serve) -> Result<(), String> {
    let more = if options.patterns { patterns::routes()? } else { Router::new() };
    run_with(options, more)
}

/// The same with more routes.
pub fn run_with(options: &Serve, more: Router<Arc<SiteState>>) -> Result<(), String> {
    let seen = reload::seen(&options.content)?;
    let site = content_source::site(&options.content)?;
    // Held by the routes alone: a reload must free it.
    let state = Arc::new(SiteState::new(site, Clock::new(options.at)));
    let certificate = certificate(options)?;
    let callers = ClientKeys::new(&options.guard.trusted_proxy);
    let limits = Limits::new(callers, options.guard.rate_limit, seats());
    let limits = Arc::new(limits);
    let listeners = listeners(options, more, &state, &limits, certificate.as_ref())?;
    drop(state);
    log::install_panic_hook();
    let processors = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    close(options)?;
    let runtime = runtime(processors).build().map_err(|error| format!("Cannot start: {error}"))?;
    let renewed = options.content.content.is_some().then(|| (options.content.clone(), seen, Clock::new(options.at)));
    runtime.block_on(answer(listeners, limits, certificate, renewed)).map_err(|error| format!("Stopped: {error}"))
}

/// On one processor there is nobody to share work with.
fn runtime(processors: usize) -> Builder {
    let mut runtime = if processors == 1 { Builder::new_current_thread() } else { Builder::new_multi_thread() };
    runtime.worker_threads(processors).enable_all();
    runtime
}

fn certificate(options: &Serve) -> Result<Option<Arc<Certificate>>, String> {
    let files = options.guard.tls_cert.clone().zip(options.guard.tls_key.clone());
    files.map(|(chain, key)| Certificate::read(chain, key)).transpose()
}

/// The listener of the site first; then the one that redirects to it.
fn listeners(
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
    if let Some((address, certificate)) = options.guard.redirect_http.zip(certificate.cloned()) {
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
    let listening = || {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        Ok(listener)
    };
    listening()
        .map_err(|error: io::Error| format!("Cannot listen on {address}: {error}. Choose another address with {flag}."))
}

/// As many connections as the machine allows open files, up to our own bound.
fn seats() -> usize {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let wanted = (limits::MAX_CONNECTIONS + OTHER_FILES) as u64;
    let allowed = maximum.map_or(wanted, |maximum| maximum.min(wanted)).max(current.unwrap_or(wanted));
    // What cannot be raised stays as it is.
    let raised = setrlimit(Resource::Nofile, Rlimit { current: Some(allowed), maximum }).is_ok();
    let files = if raised { allowed } else { current.unwrap_or(wanted) };
    usize::try_from(files).unwrap_or(usize::MAX).saturating_sub(OTHER_FILES).clamp(1, limits::MAX_CONNECTIONS)
}

/// Shuts every door but the listeners, and says what holds.
fn close(options: &Serve) -> Result<(), String> {
    let guard = &options.guard;
    let files = guard.tls_cert.iter().chain(&guard.tls_key);
    let readable: Vec<PathBuf> = files.flat_map(|file| folders(file)).chain(options.content.content.clone()).collect();
    let state = sandbox::close(&readable);
    log::log(&Event::Closed(state));
    let refused = guard.require_sandbox && !state.holds();
    let message = "The kernel cannot forbid all of that here. Use a newer one (Linux 5.13 or later, with Landlock), or leave out --require-sandbox.";
    if refused { Err(message.to_owned()) } else { Ok(()) }
}

/// Where a file lies and, if it is a link, where it leads: a renewal puts new files there.
fn folders(file: &Path) -> Vec<PathBuf> {
    let led = file.canonicalize().ok();
    let folder =
        |file: &Path| file.parent().map(|folder| if folder == Path::new("") { ".".into() } else { folder.into() });
    folder(file).into_iter().chain(led.as_deref().and_then(folder)).collect()
}

async fn answer(
    listeners: Vec<Listener>,
    limits: Arc<Limits>,
    certificate: Option<Arc<Certificate>>,
    renewed: Option<(Content, Seen, Clock)>,
) -> io::Result<()> {
    let (stop, stopping) = watch::channel(false);
    let secure = certificate.is_some();
    tokio::spawn(limits.remove_unused_keys());
    certificate.map(|certificate| tokio::spawn(certificate.keep_fresh()));
    let signals = [SignalKind::terminate(), SignalKind::interrupt()].map(signal);
    let mut servers = Vec::new();
    for Listener { socket, server, routes } in listeners {
        let address = socket.local_addr()?;
        servers.push((server.clone(), routes, address));
        tokio::spawn(server.run(tokio::net::TcpListener::from_std(socket)?, stopping.clone()));
    }
    let ready = servers.first().map(|(_, _, address)| Event::Listening(*address, secure));
    if let Some((content, seen, clock)) = renewed {
        tokio::spawn(reload::keep_fresh(content, seen, move |site| {
            let state = Arc::new(SiteState::new(site, clock));
            servers.iter().for_each(|(server, routes, _)| server.replace(&state, routes(&state)));
        }));
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
