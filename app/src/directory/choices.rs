//! The few choices that the whole site rests on: `site.toml`.

use crate::content::toml::Spanned;
use serde::Deserialize;

/// The few choices that the whole site rests on.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SiteFile {
    /// The id of the helpline on every page.
    #[cfg_attr(test, schemars(with = "String"))]
    pub helpline: Spanned<String>,
    /// The id of the helpline that is shown whenever ours is not open. It must be open at every hour.
    #[cfg_attr(test, schemars(with = "String"))]
    pub always_open: Spanned<String>,
    /// The id of the helpline for men and for everyone, named beside that one. May be left out.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub for_everyone: Option<Spanned<String>>,
    /// The id of 999.
    #[cfg_attr(test, schemars(with = "String"))]
    pub emergency: Spanned<String>,
    /// Where "Leave this site" leads: an ordinary UK page that shows nothing personal.
    #[cfg_attr(test, schemars(with = "String"))]
    pub leave: Spanned<String>,
    /// Where it leads when that page does not answer.
    #[cfg_attr(test, schemars(with = "String"))]
    pub leave_fallback: Spanned<String>,
    /// The page of guidance that says what leaving can and cannot do. May be left out.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub exit_help: Option<Spanned<String>>,
    /// The page of guidance that says how to report a mistake. Every page links to it and names itself by a short code. May be
    /// left out.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub report_page: Option<Spanned<String>>,
    /// The e-mail address for reports of mistakes, shown on that page. Left out until the council has set one.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub report_email: Option<Spanned<String>>,
}
