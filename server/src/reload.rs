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
use tokio::task;

/// The fingerprint of all content files, whether their content is valid or not. An error if they cannot be read.
pub fn fingerprint(content: &Content) -> Result<Fingerprint, String> {
    content_source::files(content).map(|files| fingerprint_of(&files))
}

/// Checks the files at every [`ReloadSignal`] and hands each new site to `replace`. `last` is the fingerprint of the
/// content in use. The future never ends.
pub fn watch(content: Content, last: Fingerprint, replace: impl Fn(Site) + Send) -> impl Future<Output = ()> {
    let mut reload_signal = ReloadSignal::new();
    async move {
        let mut last = Some(last);
        loop {
            reload_signal.next().await;
            let content = content.clone();
            match task::spawn_blocking(move || read_if_changed(&content, last)).await.unwrap_or(Ok(None)) {
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
    }
}

/// Content that was read again.
struct Reading {
    fingerprint: Fingerprint,
    site: Result<Site, String>,
}

/// Reads the content if a file has changed, else returns `None`. An error says why the files cannot be read.
fn read_if_changed(content: &Content, last: Option<Fingerprint>) -> Result<Option<Reading>, String> {
    let files = content_source::files(content)?;
    let fingerprint = fingerprint_of(&files);
    let changed = last != Some(fingerprint);
    Ok(changed.then(|| Reading { fingerprint, site: content_source::read(&files) }))
}

fn fingerprint_of(files: &[File]) -> Fingerprint {
    Fingerprint::of(files.iter().flat_map(|file| [&file.path, &file.text]))
}
