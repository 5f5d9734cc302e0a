//! Content that changes while it is served: a folder is read again when there is reason to, and taken whole or not at all. With
//! any fault in it the old content stays, and the problems are printed.

use crate::{
    cli::Content,
    content_source,
    log::{self, Event},
    reload_signal::ReloadSignal,
};
use app::{content::diagnostic::File, site::Site};
use sha2::{Digest, Sha256};
use tokio::task;

/// Of all its files.
pub type Seen = [u8; 32];

/// Of content as it was last read, good or bad.
pub fn seen(content: &Content) -> Result<Seen, String> {
    content_source::files(content).map(|files| digest(&files))
}

/// Hands on each new site.
pub fn keep_fresh(content: Content, mut last: Seen, take: impl Fn(Site) + Send) -> impl Future<Output = ()> {
    let mut look = ReloadSignal::begin();
    async move {
        loop {
            look.next().await;
            let content = content.clone();
            match task::spawn_blocking(move || read_again(&content, last)).await.unwrap_or(Ok(None)) {
                Ok(None) => {}
                Ok(Some((seen, Ok(site)))) => {
                    last = seen;
                    take(site);
                    log::log(&Event::Taken);
                }
                Ok(Some((seen, Err(problems)))) => {
                    last = seen;
                    log::log(&Event::NotTaken(problems));
                }
                // Nothing of it could be read; that is said once.
                Err(unread) if last != [0; 32] => {
                    last = [0; 32];
                    log::log(&Event::NotTaken(unread));
                }
                Err(_) => {}
            }
        }
    }
}

type Read = (Seen, Result<Site, String>);

/// None when nothing has changed.
fn read_again(content: &Content, last: Seen) -> Result<Option<Read>, String> {
    let files = content_source::files(content)?;
    let seen = digest(&files);
    if seen == last {
        return Ok(None);
    }
    Ok(Some((seen, content_source::read(&files))))
}

fn digest(files: &[File]) -> Seen {
    let parts = files.iter().flat_map(|file| [&file.path, &file.text]);
    let whole = parts.fold(Sha256::new(), |whole, part| whole.chain_update(Sha256::digest(part.as_bytes())));
    whole.finalize().into()
}
