//! Runs `safe-to-talk`: serves the site, checks its content, exports it, explains a search, prints a record's hours, or exchanges text
//! with translators.

use server::{
    cli::{Command, Config},
    commands::check,
    commands::codes,
    commands::export,
    commands::find,
    commands::hours,
    commands::serve,
    commands::translations,
    log,
};
use std::{io, process::ExitCode};

#[allow(clippy::disallowed_methods)] // Commands print their results; `serve` does not get it.
fn main() -> ExitCode {
    let ended = match Config::read() {
        Command::Serve(options) => serve::run(&options),
        Command::Check(options) => check::run(&options, &mut io::stdout()),
        Command::Codes(content) => codes::run(&content, &mut io::stdout()),
        Command::Export(options) => export::run(&options, &mut io::stdout()),
        Command::Find(options) => find::run(&options, &mut io::stdout()),
        Command::Hours(options) => hours::run(&options, &mut io::stdout()),
        Command::Translations(options) => translations::run(&options, &mut io::stdout()),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            log::log(&log::Event::Failed(message));
            ExitCode::FAILURE
        }
    }
}
