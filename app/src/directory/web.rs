//! What an email address and a web address look like that can work. Reads text; knows no record.

/// Whether an email address is one that every mail program takes: a plain local part, one `@`, the name of a host.
pub fn is_email(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '+' | '-' | '\'');
    text.split_once('@').is_some_and(|(local, host)| {
        let is_local = local.split('.').all(|part| !part.is_empty()) && local.chars().all(is_plain);
        is_local && is_host(host)
    })
}

/// Whether a web address without `https://` has the name of a host in front, and no character behind that needs quoting.
pub fn is_web(text: &str) -> bool {
    let (host, rest) = text.split_at(text.find(['/', '?', '#']).unwrap_or(text.len()));
    let is_safe = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}');
    is_host(host) && rest.chars().all(is_safe) && !rest.starts_with("//")
}

/// Whether this is the name of a host: labels of letters, digits and hyphens, the last with letters.
fn is_host(text: &str) -> bool {
    let labels: Vec<&str> = text.split('.').collect();
    let is_label = |label: &&str| {
        let is_plain = label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        (1..=63).contains(&label.len()) && is_plain && !label.starts_with('-') && !label.ends_with('-')
    };
    let is_top = |label: &&str| label.len() > 1 && label.starts_with(|c: char| c.is_ascii_alphabetic());
    labels.len() > 1 && text.len() <= 253 && labels.iter().all(is_label) && labels.last().is_some_and(is_top)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn email_addresses_that_work() {
        for good in ["info@jwa.org.uk", "first.last+help@nhs.net", "o'neill@x.org", "a_b-c@police.uk"] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "mailto:a@b.org",
            "@",
            "a@@b",
            "a@b@c.org",
            "<a@b.org>",
            "a@b.",
            "a@b",
            "a@b..org",
            "a@.org",
            "@b.org",
            "a@b%0aBcc:x@y",
            "a@b.org?cc=x",
            ".a@b.org",
            "a.@b.org",
            "a..b@c.org",
            "a b@c.org",
            "a@b.org,",
            "a@b.org\n",
            "a@-b.org",
            "a@127.0.0.1",
            "",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }

    #[test]
    fn web_addresses_that_lead_somewhere() {
        for good in
            ["x.org", "StopNCII.org", "nhs.uk/sarcs", "x.org/a-b?c=d&e=%20#f", "999bsl.co.uk", "xn--bcher-kva.example"]
        {
            assert!(is_web(good), "{good}");
        }
        for bad in [
            "https://x.org",
            "//x.org",
            ".",
            "a..b",
            "x",
            ".org",
            "x.",
            "javascript:x.y",
            "?utm_source=x.org",
            "/x.org",
            "#x.org",
            "x.org//y z",
            "x.org/<b>",
            "x.org/\"",
            "a@b.org",
            "x.org:80",
            "-x.org",
            "1.2.3.4",
            "x.org\\y",
            "x,org",
            "",
        ] {
            assert!(!is_web(bad), "{bad}");
        }
    }
}
