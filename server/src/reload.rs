//! Reloads content while the site is served. The content is replaced as a whole: if it has a fault, the old content
//! stays and the faults are printed.

use crate::{
    cli::Content,
    content_source,
    fingerprint::Fingerprint,
    log::{self, Event},
    reload_signal::ReloadSignal,
};
use app::{content::diagnostic::File, site::Site};
use std::{io, panic::catch_unwind, sync::mpsc, thread};
use tokio::sync::oneshot;

/// The fingerprint of all content files, whether their content is valid or not. An error if they cannot be read.
pub fn fingerprint(content: &Content) -> Result<Fingerprint, String> {
    content_source::files(content).map(|files| fingerprint_of(&files))
}

/// Checks the files at every [`ReloadSignal`] and hands each new site to `replace`. `last` is the fingerprint of the
/// content in use. The future never ends. An error if the thread that reads cannot be started.
pub fn watch(
    content: Content,
    last: Fingerprint,
    replace: impl Fn(Site) + Send,
) -> io::Result<impl Future<Output = ()>> {
    let mut reload_signal = ReloadSignal::new();
    let reader = Reader::start(content)?;
    Ok(async move {
        let mut last = Some(last);
        loop {
            reload_signal.next().await;
            match reader.read_if_changed(last).await {
                Ok(None) => {}
                Ok(Some(Reading { fingerprint, site })) => {
                    last = Some(fingerprint);
                    match site {
                        Ok(site) => {
                            replace(site);
                            log::log(&Event::Reloaded);
                        }
                        Err(problems) => log::log(&Event::ReloadFailed(problems)),
                    }
                }
                // The files cannot be read; this is printed once, and not at every poll.
                Err(unreadable) => {
                    if last.take().is_some() {
                        log::log(&Event::ReloadFailed(unreadable));
                    }
                }
            }
        }
    })
}

type Outcome = Result<Option<Reading>, String>;

/// A thread that reads the content. It is always the same one, because the allocator keeps freed memory for the thread that
/// asked for it: with a new thread for each reload the process would grow.
struct Reader(mpsc::Sender<Request>);

struct Request {
    last: Option<Fingerprint>,
    answer: oneshot::Sender<Outcome>,
}

impl Reader {
    fn start(content: Content) -> io::Result<Self> {
        let (requests, received) = mpsc::channel::<Request>();
        thread::Builder::new().name("reload".to_owned()).spawn(move || {
            for Request { last, answer } in received {
                let _ = answer.send(read_if_changed(&content, last));
            }
        })?;
        Ok(Self(requests))
    }

    async fn read_if_changed(&self, last: Option<Fingerprint>) -> Outcome {
        let (answer, answered) = oneshot::channel();
        // The thread ends only with this sender.
        let _ = self.0.send(Request { last, answer });
        answered.await.unwrap_or(Ok(None))
    }
}

/// Content that was read again.
struct Reading {
    fingerprint: Fingerprint,
    site: Result<Site, String>,
}

/// Reads the content if a file has changed, else returns `None`. An error says why the files cannot be read.
fn read_if_changed(content: &Content, last: Option<Fingerprint>) -> Outcome {
    let files = content_source::files(content)?;
    let fingerprint = fingerprint_of(&files);
    let changed = last != Some(fingerprint);
    // After a panic the content in use stays.
    let read =
        || catch_unwind(|| content_source::read(&files)).unwrap_or_else(|_| Err("An internal error.".to_owned()));
    Ok(changed.then(|| Reading { fingerprint, site: read() }))
}

fn fingerprint_of(files: &[File]) -> Fingerprint {
    Fingerprint::of(files.iter().flat_map(|file| [&file.path, &file.text]))
}
