//! Reads the command line and the environment, once. Every flag has an environment variable: `--listen` is
//! `SAFE_TO_TALK_LISTEN`. Flags that choose what one call does have none: a forgotten variable must not make `check` skip a rule.
//! The doc comments of the options are the text of `--help`.

use crate::http::rate_limit::Rate;
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc};
use clap::{Args, Parser, Subcommand, ValueEnum};
use ipnet::IpNet;
use std::{net::SocketAddr, ops::RangeInclusive, path::PathBuf};

/// Serves, checks and exports the Safe to Talk site.
#[derive(Debug, Parser)]
#[command(name = "safe-to-talk", version, args_conflicts_with_subcommands = true)]
pub struct Config {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: Serve,
}

/// The commands. Without one, the program serves the site.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the site.
    Serve(Serve),
    /// List every fault of the content, and every fact that is still to be confirmed.
    Check(Check),
    /// Write the whole site as files, without saying what is open or closed.
    Export(Export),
    /// Print what the finder understands in some words, and why.
    Find(Find),
    /// Print when a helpline or service opens and closes.
    Hours(Hours),
    /// Print each page with the code by which readers name it.
    Codes(Content),
    /// Print the state of each translation; exchange text with translators.
    Translations(Translations),
}

/// The source of the content.
#[derive(Args, Clone, Debug, Default)]
pub struct Content {
    /// A folder with `directory` and `locales`, used instead of the content in the binary; `serve` reloads it when a
    /// file changes.
    #[arg(long, env = "SAFE_TO_TALK_CONTENT", value_name = "DIR")]
    pub content: Option<PathBuf>,
    /// Show all translations, or only reviewed ones.
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
    /// Check for another day, to see what will have aged by then: 2027-05-31.
    #[arg(long, value_name = "DATE", value_parser = noon)]
    pub at: Option<DateTime<Utc>>,
    /// Print every rule with its name, and check nothing.
    #[arg(long)]
    pub list: bool,
}

/// The translations that visitors see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Locales {
    /// Also translations that have not been reviewed; a notice on each page says so.
    #[default]
    All,
    /// Only languages whose messages are all reviewed, and only their reviewed pages.
    Reviewed,
}

/// What to do with translations; without a command, print the state of each one.
#[derive(Args, Clone, Debug)]
pub struct Translations {
    /// A folder with `directory` and `locales`.
    #[arg(long, env = "SAFE_TO_TALK_CONTENT", value_name = "DIR", default_value = ".", global = true)]
    pub content: PathBuf,
    /// The command; `list` by default.
    #[command(subcommand)]
    pub work: Option<TranslationCommand>,
}

/// The commands for translations.
#[derive(Clone, Debug, Subcommand)]
pub enum TranslationCommand {
    /// Print the state of each translation, and what is missing or stale.
    List,
    /// Record that translations were made from the present English text.
    Made {
        /// The code of the language.
        code: String,
        /// Names of messages and pages; without any, all that are not in the review log yet.
        names: Vec<String>,
    },
    /// Record that a person has reviewed the present translations.
    Reviewed {
        /// The code of the language.
        code: String,
        /// The reviewer's role, in English: "a Polish-speaking adviser".
        #[arg(long, value_name = "ROLE")]
        by: String,
        /// The date of the review: 2026-12-01.
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: NaiveDate,
        /// Names of messages and pages; without any, all that are neither missing nor stale.
        names: Vec<String>,
    },
    /// Print all text as a PO file.
    Export {
        /// The code of the language.
        code: String,
    },
    /// Import the translations of a PO file; list what is left out, such as entries marked fuzzy.
    Import {
        /// The code of the language.
        code: String,
        /// The PO file.
        file: PathBuf,
        /// Import even if the header of the file names another language.
        #[arg(long)]
        any_language: bool,
    },
}

/// The options of `serve`.
#[derive(Args, Clone, Debug)]
pub struct Serve {
    /// The IP address and port to listen on.
    #[arg(long, env = "SAFE_TO_TALK_LISTEN", default_value = "127.0.0.1:3000", value_name = "ADDR")]
    pub listen: SocketAddr,
    /// The content of the site.
    #[command(flatten)]
    pub content: Content,
    /// Fix the clock, to preview another time: 2026-12-25T10:00:00Z.
    #[arg(long, env = "SAFE_TO_TALK_AT", value_name = "TIME", value_parser = moment)]
    pub at: Option<DateTime<Utc>>,
    /// Also serve the catalogue of components, at /patterns and /patterns/rtl.
    #[arg(long, env = "SAFE_TO_TALK_PATTERNS")]
    pub patterns: bool,
    /// Limits, TLS and the sandbox.
    #[command(flatten)]
    pub protection: Protection,
}

/// The options that protect the server and its visitors.
#[derive(Args, Clone, Debug)]
pub struct Protection {
    /// Requests per second for each IPv4 address or IPv6 /64, with a burst of five seconds; or off.
    #[arg(long, env = "SAFE_TO_TALK_RATE_LIMIT", default_value = "100", value_name = "N|off")]
    pub rate_limit: Rate,
    /// Proxies whose last X-Forwarded-For entry names the client; separate several with commas.
    #[arg(long, env = "SAFE_TO_TALK_TRUSTED_PROXY", value_name = "CIDR", value_delimiter = ',')]
    pub trusted_proxy: Vec<IpNet>,
    /// Refuse to start if the kernel cannot forbid writing files, starting programs and outgoing connections.
    #[arg(long, env = "SAFE_TO_TALK_REQUIRE_SANDBOX")]
    pub require_sandbox: bool,
    /// Serve with TLS: the certificate and its chain, PEM; reloaded when it changes.
    #[arg(long, env = "SAFE_TO_TALK_TLS_CERT", value_name = "FILE", requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,
    /// The private key of the certificate, PEM.
    #[arg(long, env = "SAFE_TO_TALK_TLS_KEY", value_name = "FILE", requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,
    /// Also listen on ADDR over plain HTTP and redirect to HTTPS, for host names in the certificate.
    #[arg(long, env = "SAFE_TO_TALK_REDIRECT_HTTP", value_name = "ADDR", requires = "tls_cert")]
    pub redirect_http: Option<SocketAddr>,
}

/// The options of `export`.
#[derive(Args, Clone, Debug)]
pub struct Export {
    /// A folder that is empty or does not exist yet.
    #[arg(value_name = "DIR", env = "SAFE_TO_TALK_EXPORT")]
    pub to: PathBuf,
    /// The content of the site.
    #[command(flatten)]
    pub content: Content,
}

/// The options of `find`.
#[derive(Args, Clone, Debug)]
pub struct Find {
    /// Words as a visitor would type them.
    #[arg(required = true, value_name = "WORDS")]
    pub words: Vec<String>,
    /// The code of the language of the page; the one that the others are translated from by default.
    #[arg(long, value_name = "CODE")]
    pub locale: Option<String>,
    /// The content of the site.
    #[command(flatten)]
    pub content: Content,
}

/// The options of `hours`.
#[derive(Args, Clone, Debug)]
pub struct Hours {
    /// The id of a helpline or service.
    pub helpline: String,
    /// The first day; today by default.
    #[arg(long, env = "SAFE_TO_TALK_FROM", value_name = "DATE", value_parser = day)]
    pub from: Option<NaiveDate>,
    /// The number of days.
    #[arg(long, env = "SAFE_TO_TALK_DAYS", default_value_t = 14, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=3660))]
    pub days: u32,
    /// The content of the site.
    #[command(flatten)]
    pub content: Content,
}

/// The years for which a preview makes sense and the dates of the clock changes are known.
const YEARS: RangeInclusive<i32> = 2000..=2100;

fn moment(text: &str) -> Result<DateTime<Utc>, String> {
    let at = text.parse::<DateTime<Utc>>().map_err(|error| format!("{error}; write 2026-12-25T10:00:00Z"))?;
    // A leap second counts as the second before it.
    let whole = DateTime::from_timestamp(at.timestamp(), 0).filter(|at| YEARS.contains(&at.year()));
    whole.ok_or("write a year from 2000 to 2100".to_owned())
}

fn noon(text: &str) -> Result<DateTime<Utc>, String> {
    day(text).map(|day| day.and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(12))
}

fn day(text: &str) -> Result<NaiveDate, String> {
    let day = text.parse::<NaiveDate>().map_err(|error| format!("{error}; write 2026-12-25"))?;
    Some(day).filter(|day| YEARS.contains(&day.year())).ok_or("write a year from 2000 to 2100".to_owned())
}

impl Config {
    /// Parses the command line and the environment. Ends the process after `--help`, or with a message if an option is
    /// wrong.
    pub fn read() -> Command {
        let config = Self::parse();
        config.command.unwrap_or(Command::Serve(config.serve))
    }
}
