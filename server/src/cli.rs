//! Flags and environment, read once. Every flag has a variable: `--listen` is `SAFE_TO_TALK_LISTEN`. Those that choose what one call
//! does have none: a variable that was forgotten must not make `check` pass over a rule.

use crate::http::rate_limit::Rate;
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use clap::{Args, Parser, Subcommand, ValueEnum};
use ipnet::IpNet;
use std::{net::SocketAddr, ops::RangeInclusive, path::PathBuf};

/// Safe to Talk: the site, its checks, its export.
#[derive(Debug, Parser)]
#[command(name = "safe-to-talk", version, args_conflicts_with_subcommands = true)]
pub struct Config {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: Serve,
}

/// What to do; without a word, serve.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the site.
    Serve(Serve),
    /// List every problem of the content, and every fact still to be confirmed.
    Check(Check),
    /// Write the whole site as files, with no claim of open or closed.
    Export(Export),
    /// Print when a line opens and closes.
    Hours(Hours),
    /// Print how far each translation is; exchange words with translators.
    Translations(Translations),
}

/// Where content comes from.
#[derive(Args, Clone, Debug, Default)]
pub struct Content {
    /// A folder with `directory` and `locales` in it, instead of the content in the binary; `serve` reads it again when it changes.
    #[arg(long, env = "SAFE_TO_TALK_CONTENT", value_name = "DIR")]
    pub content: Option<PathBuf>,
    /// Which translations to show: all that there are, or only what somebody has reviewed.
    #[arg(long, env = "SAFE_TO_TALK_LOCALES", default_value = "all", value_name = "WHICH")]
    pub locales: Locales,
}

/// What to check.
#[derive(Args, Clone, Debug)]
pub struct Check {
    /// Content of the site.
    #[command(flatten)]
    pub content: Content,
    /// Only this rule, and what cannot be read; may be given several times.
    #[arg(long, value_name = "RULE")]
    pub only: Vec<String>,
    /// Print every rule with its name, and check nothing.
    #[arg(long)]
    pub list: bool,
}

/// Which translations there are to see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Locales {
    /// Also those that nobody has reviewed; they say so.
    #[default]
    All,
    /// Languages whose strings are all reviewed, and of those the pages that are.
    Reviewed,
}

/// What to do with translations; without a word, print how far each one is.
#[derive(Args, Clone, Debug)]
pub struct Translations {
    /// A folder with `directory` and `locales` in it.
    #[arg(long, env = "SAFE_TO_TALK_CONTENT", value_name = "DIR", default_value = ".")]
    pub content: PathBuf,
    /// What to do.
    #[command(subcommand)]
    pub work: Option<Work>,
}

/// The work on one translation.
#[derive(Clone, Debug, Subcommand)]
pub enum Work {
    /// Print how far each translation is, and what is missing or stale.
    List,
    /// Say that words were made from the source as it stands now.
    Made {
        /// The code of the language.
        code: String,
        /// Names of strings and pages; without any, all that nothing is said of yet.
        names: Vec<String>,
    },
    /// Say that a person has reviewed words as they stand now.
    Reviewed {
        /// The code of the language.
        code: String,
        /// Their role, in English: "a Polish-speaking adviser".
        #[arg(long, value_name = "ROLE")]
        by: String,
        /// The day of the review: 2026-12-01.
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: NaiveDate,
        /// Names of strings and pages; without any, all that are neither missing nor stale.
        names: Vec<String>,
    },
    /// Print all words as a PO file.
    Export {
        /// The code of the language.
        code: String,
    },
    /// Take the words of a PO file; what is marked fuzzy is left as it is.
    Import {
        /// The code of the language.
        code: String,
        /// The PO file.
        file: PathBuf,
    },
}

/// How to serve.
#[derive(Args, Clone, Debug)]
pub struct Serve {
    /// The address to listen on.
    #[arg(long, env = "SAFE_TO_TALK_LISTEN", default_value = "127.0.0.1:3000", value_name = "ADDR")]
    pub listen: SocketAddr,
    /// Content of the site.
    #[command(flatten)]
    pub content: Content,
    /// Fix the clock, to preview another day: 2026-12-25T10:00:00Z.
    #[arg(long, env = "SAFE_TO_TALK_AT", value_name = "TIME", value_parser = moment)]
    pub at: Option<DateTime<Utc>>,
    /// Serve the catalogue of components too, at /patterns and /patterns/rtl.
    #[arg(long, env = "SAFE_TO_TALK_PATTERNS")]
    pub patterns: bool,
    /// Limits, TLS and the sandbox.
    #[command(flatten)]
    pub protection: Protection,
}

/// How the server guards itself and those who ask.
#[derive(Args, Clone, Debug)]
pub struct Protection {
    /// Requests a second that one network may make, or off.
    #[arg(long, env = "SAFE_TO_TALK_RATE_LIMIT", default_value = "100", value_name = "N|off")]
    pub rate_limit: Rate,
    /// Proxies whose last X-Forwarded-For entry says who asks; several with commas.
    #[arg(long, env = "SAFE_TO_TALK_TRUSTED_PROXY", value_name = "CIDR", value_delimiter = ',')]
    pub trusted_proxy: Vec<IpNet>,
    /// Do not start where the kernel cannot forbid writing, starting programs and connecting outward.
    #[arg(long, env = "SAFE_TO_TALK_REQUIRE_SANDBOX")]
    pub require_sandbox: bool,
    /// Serve with TLS: the certificate and its chain, PEM; read again when it changes.
    #[arg(long, env = "SAFE_TO_TALK_TLS_CERT", value_name = "FILE", requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,
    /// The key of the certificate, PEM.
    #[arg(long, env = "SAFE_TO_TALK_TLS_KEY", value_name = "FILE", requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,
    /// Also listen here, without TLS, and send everybody on to where there is some.
    #[arg(long, env = "SAFE_TO_TALK_REDIRECT_HTTP", value_name = "ADDR", requires = "tls_cert")]
    pub redirect_http: Option<SocketAddr>,
}

/// Where to export to.
#[derive(Args, Clone, Debug)]
pub struct Export {
    /// A folder that is empty or not there yet.
    #[arg(value_name = "DIR", env = "SAFE_TO_TALK_EXPORT")]
    pub to: PathBuf,
    /// Content of the site.
    #[command(flatten)]
    pub content: Content,
}

/// Which hours to print.
#[derive(Args, Clone, Debug)]
pub struct Hours {
    /// The id of a helpline or service.
    pub helpline: String,
    /// The first day; today if left out.
    #[arg(long, env = "SAFE_TO_TALK_FROM", value_name = "DATE", value_parser = day)]
    pub from: Option<NaiveDate>,
    /// How many days.
    #[arg(long, env = "SAFE_TO_TALK_DAYS", default_value_t = 14, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=3660))]
    pub days: u32,
    /// Content of the site.
    #[command(flatten)]
    pub content: Content,
}

/// The years in which a preview makes sense, and for which the calendar of the clocks is sure.
const YEARS: RangeInclusive<i32> = 2000..=2100;

fn moment(text: &str) -> Result<DateTime<Utc>, String> {
    let at = text.parse::<DateTime<Utc>>().map_err(|error| format!("{error}; write 2026-12-25T10:00:00Z"))?;
    // A leap second is the second before it.
    let whole = DateTime::from_timestamp(at.timestamp(), 0).filter(|at| YEARS.contains(&at.year()));
    whole.ok_or("write a year from 2000 to 2100".to_owned())
}

fn day(text: &str) -> Result<NaiveDate, String> {
    let day = text.parse::<NaiveDate>().map_err(|error| format!("{error}; write 2026-12-25"))?;
    Some(day).filter(|day| YEARS.contains(&day.year())).ok_or("write a year from 2000 to 2100".to_owned())
}

impl Config {
    /// What was asked for; ends the process with help or an error where that is due.
    pub fn read() -> Command {
        let config = Self::parse();
        config.command.unwrap_or(Command::Serve(config.serve))
    }
}
