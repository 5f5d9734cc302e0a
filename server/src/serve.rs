//! `serve`: listens, shuts every door but that one, says so in one line, answers until it is told to stop, and finishes what is
//! under way. Files are read before; threads are started after.

use crate::{
    clock::Clock,
    config::{Content, Serve},
    http::{
        client_key::ClientKeys,
        limits::{self, Limits},
        pages::SiteState,
        redirect,
        router::{sealed, table},
        server::Server,
        tls::Certificate,
    },
    patterns,
    privacy::{self, Event},
    reload::{self, Seen},
    sandbox, source,
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

/// One listener and what answers there.
struct Door {
    listener: TcpListener,
    carrier: Arc<Server>,
    routes: Routes,
}

/// How a door's routes are made of a state.
type Routes = Box<dyn Fn(&Arc<SiteState>) -> Router + Send + Sync>;

/// Serves until SIGTERM or Ctrl-C.
pub fn run(options: &Serve) -> Result<(), String> {
    let more = if options.patterns { patterns::routes()? } else { Router::new() };
    run_with(options, more)
}

/// The same with more routes.
pub fn run_with(options: &Serve, more: Router<Arc<SiteState>>) -> Result<(), String> {
    let seen = reload::seen(&options.content)?;
    let site = source::site(&options.content)?;
    let state = Arc::new(SiteState::new(site, Clock::new(options.at)));
    let certificate = certificate(options)?;
    let callers = ClientKeys::new(&options.guard.trusted_proxy);
    let limits = Limits::new(callers, options.guard.rate_limit, seats());
    let limits = Arc::new(limits);
    let doors = doors(options, more, &state, &limits, certificate.as_ref())?;
    privacy::install_panic_hook();
    let processors = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    close(options)?;
    let runtime = runtime(processors).build().map_err(|error| format!("Cannot start: {error}"))?;
    let renewed = options.content.content.is_some().then(|| (options.content.clone(), seen, Clock::new(options.at)));
    runtime.block_on(answer(doors, limits, certificate, renewed)).map_err(|error| format!("Stopped: {error}"))
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

/// The site's own door first; then the one that leads to it.
fn doors(
    options: &Serve,
    more: Router<Arc<SiteState>>,
    state: &Arc<SiteState>,
    limits: &Arc<Limits>,
    certificate: Option<&Arc<Certificate>>,
) -> Result<Vec<Door>, String> {
    let secure = certificate.is_some();
    let tls = certificate.map(Certificate::acceptor).transpose()?;
    let own = listen(options.listen, "--listen")?;
    let port = own.local_addr().map_or(options.listen.port(), |address| address.port());
    let routes: Routes = Box::new(move |state| sealed(table(state.clone(), more.clone()), secure));
    let mut doors = vec![door(own, state, limits, routes, tls)];
    if let Some((address, certificate)) = options.guard.redirect_http.zip(certificate.cloned()) {
        let routes: Routes =
            Box::new(move |state| sealed(redirect::routes(state.clone(), certificate.clone(), port), false));
        doors.push(door(listen(address, "--redirect-http")?, state, limits, routes, None));
    }
    Ok(doors)
}

fn door(
    listener: TcpListener,
    state: &Arc<SiteState>,
    limits: &Arc<Limits>,
    routes: Routes,
    tls: Option<TlsAcceptor>,
) -> Door {
    Door { listener, carrier: Server::new(state, limits.clone(), routes(state), tls), routes }
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
    privacy::log(&Event::Closed(state));
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
    doors: Vec<Door>,
    limits: Arc<Limits>,
    certificate: Option<Arc<Certificate>>,
    renewed: Option<(Content, Seen, Clock)>,
) -> io::Result<()> {
    let (stop, stopping) = watch::channel(false);
    let secure = certificate.is_some();
    tokio::spawn(limits.forget());
    certificate.map(|certificate| tokio::spawn(certificate.keep_fresh()));
    let signals = [SignalKind::terminate(), SignalKind::interrupt()].map(signal);
    let mut fronts = Vec::new();
    for Door { listener, carrier, routes } in doors {
        let address = listener.local_addr()?;
        fronts.push((carrier.clone(), routes, address));
        tokio::spawn(carrier.run(tokio::net::TcpListener::from_std(listener)?, stopping.clone()));
    }
    let ready = fronts.first().map(|(_, _, address)| Event::Listening(*address, secure));
    if let Some((content, seen, clock)) = renewed {
        tokio::spawn(reload::keep_fresh(content, seen, move |site| {
            let state = Arc::new(SiteState::new(site, clock));
            fronts.iter().for_each(|(carrier, routes, _)| carrier.change(&state, routes(&state)));
        }));
    }
    ready.iter().for_each(privacy::log);
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
