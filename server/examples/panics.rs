//! The program with one route more, which panics with what was asked of it: `end2end/privacy/run` looks for what is left of that.

use axum::{Router, http::Uri, routing::get};
use server::{
    cli::{Command, Config},
    commands::serve,
    log,
};
use std::process::ExitCode;

fn main() -> ExitCode {
    let Command::Serve(options) = Config::read() else { return ExitCode::FAILURE };
    match serve::run_with(&options, Router::new().route("/panic/{*asked}", get(asked))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            log::log(&log::Event::Failed(message));
            ExitCode::FAILURE
        }
    }
}

#[allow(clippy::panic)] // What it is for.
async fn asked(uri: Uri) -> &'static str {
    panic!("asked for {uri}")
}
