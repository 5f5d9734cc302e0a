//! The few choices that the whole site rests on: `site.toml`.

use crate::content::toml::{Fields, Lined};

/// What `site.toml` names.
#[derive(Debug, Default)]
pub struct Choices {
    /// The helpline on every page.
    pub helpline: Lined<String>,
    /// The line that is open when ours is not.
    pub always_open: Lined<String>,
    /// The line for men and for everyone, named beside that one; may be left out.
    pub for_everyone: Option<Lined<String>>,
    /// 999.
    pub emergency: Lined<String>,
    /// Where the leave link goes.
    pub leave: Lined<String>,
    /// Where it goes when that page does not answer.
    pub leave_fallback: Lined<String>,
}

/// Reads `site.toml`.
pub fn read(fields: &Fields<'_>) -> Choices {
    Choices {
        helpline: fields.need("helpline"),
        always_open: fields.need("always-open"),
        for_everyone: fields.text("for-everyone"),
        emergency: fields.need("emergency"),
        leave: fields.need("leave"),
        leave_fallback: fields.need("leave-fallback"),
    }
}
