//! Turns IP addresses into client keys, salted hashes by which limits are applied. This is the only file that sees an
//! IP address, and it keeps the address only until it is hashed. The salt is random, made at start, held in memory, and
//! different in every process, so a key cannot be traced back to an address. A key is never printed.

use crate::zeroing_allocator;
use axum::http::{HeaderMap, HeaderName};
use ipnet::IpNet;
use std::{
    fmt, future,
    hash::{BuildHasher, RandomState},
    io,
    net::{IpAddr, Ipv6Addr},
    task::{Context, Poll},
};
use tokio::net::{TcpListener, TcpStream};

/// The header in which a proxy names its client. Only the last entry was written by the proxy that we trust.
const FORWARDED: HeaderName = HeaderName::from_static("x-forwarded-for");

/// A salted hash of one IPv4 address, or of an IPv6 /64, the prefix that one household gets.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientKey(u64);

/// Prints only the name of the type: a key must not appear in a log.
impl fmt::Debug for ClientKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("ClientKey")
    }
}

/// The peer of a connection: a client or a trusted proxy.
#[derive(Clone, Copy)]
pub struct Client {
    key: ClientKey,
    proxy: bool,
}

/// Makes client keys.
pub struct ClientKeys {
    salt: RandomState,
    proxies: Vec<IpNet>,
}

impl ClientKeys {
    /// Takes a new random salt. `proxies` are the networks of trusted proxies.
    pub fn new(proxies: &[IpNet]) -> Self {
        Self { salt: RandomState::new(), proxies: proxies.to_vec() }
    }

    /// Accepts the next connection and hashes its address. Memory that held the address is overwritten.
    pub async fn accept(&self, listener: &TcpListener) -> io::Result<(TcpStream, Client)> {
        future::poll_fn(|cx| {
            let next = self.take(listener, cx);
            zeroing_allocator::wipe();
            next
        })
        .await
    }

    #[allow(clippy::disallowed_methods)] // The only call that is allowed: the address goes no further than the hash.
    #[inline(never)] // Keeps its stack frame in the region that `wipe` overwrites.
    fn take(&self, listener: &TcpListener, cx: &mut Context<'_>) -> Poll<io::Result<(TcpStream, Client)>> {
        listener.poll_accept(cx).map_ok(|(stream, peer)| (stream, self.identify(peer.ip())))
    }

    fn identify(&self, peer: IpAddr) -> Client {
        let peer = peer.to_canonical();
        Client { key: self.key(peer), proxy: self.proxies.iter().any(|network| network.contains(&peer)) }
    }

    /// The key of the client that sent a request: of the peer, or, behind a trusted proxy, of the client that the proxy
    /// names last in X-Forwarded-For. If the proxy names none, it is the key of the proxy.
    pub fn request_key(&self, client: Client, headers: &HeaderMap) -> ClientKey {
        if !client.proxy {
            return client.key;
        }
        let named = self.named(headers);
        zeroing_allocator::wipe();
        named.unwrap_or(client.key)
    }

    #[inline(never)] // Keeps its stack frame in the region that `wipe` overwrites.
    fn named(&self, headers: &HeaderMap) -> Option<ClientKey> {
        last_hop(headers).map(|address| self.key(address))
    }

    fn key(&self, address: IpAddr) -> ClientKey {
        ClientKey(self.salt.hash_one(network_prefix(address)))
    }
}

impl Client {
    /// The key by which connections are limited. `None` for a trusted proxy, which has many clients behind it.
    pub fn connection_key(self) -> Option<ClientKey> {
        (!self.proxy).then_some(self.key)
    }
}

/// Returns an IPv4 address unchanged, also one that is mapped into IPv6; of any other IPv6 address the /64 prefix.
fn network_prefix(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(six) => IpAddr::V6(Ipv6Addr::from_bits(six.to_bits() >> 64 << 64)),
        four => four,
    }
}

fn last_hop(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all(FORWARDED).iter().next_back()?.to_str().ok()?;
    address(last.rsplit(',').next()?.trim())
}

/// Parses `192.0.2.1`, `192.0.2.1:80`, `2001:db8::1`, `[2001:db8::1]` or `[2001:db8::1]:80`. `None` for anything else.
fn address(text: &str) -> Option<IpAddr> {
    let bracketed = text.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(inside, _)| inside);
    let ported = || text.split_once(':').map_or(text, |(host, _)| host);
    bracketed.unwrap_or(text).parse().or_else(|_| ported().parse()).ok()
}

#[cfg(test)]
impl ClientKeys {
    /// Two different keys, for the tests of the limits.
    pub fn two_client_keys() -> [ClientKey; 2] {
        let callers = Self::new(&[]);
        ["192.0.2.1", "192.0.2.2"].map(|text| callers.key(text.parse().unwrap()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn asked(callers: &ClientKeys, peer: &str, forwarded: &[&'static str]) -> ClientKey {
        let lines = forwarded.iter().map(|line| (FORWARDED, HeaderValue::from_static(line)));
        callers.request_key(callers.identify(ip(peer)), &HeaderMap::from_iter(lines))
    }

    #[test]
    fn a_household_is_one_key_and_its_neighbour_another() {
        let callers = ClientKeys::new(&[]);
        for (one, other, same) in [
            ("192.0.2.1", "192.0.2.1", true),
            ("192.0.2.1", "192.0.2.2", false),
            ("192.0.2.1", "::ffff:192.0.2.1", true),
            ("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true),
            ("2001:db8:1:2::1", "2001:db8:1:3::1", false),
            ("::ffff:192.0.2.1", "::ffff:192.0.2.2", false),
        ] {
            assert_eq!(asked(&callers, one, &[]) == asked(&callers, other, &[]), same, "{one} {other}");
        }
    }

    #[test]
    fn another_process_has_other_keys() {
        let keys = [ClientKeys::new(&[]), ClientKeys::new(&[])].map(|callers| asked(&callers, "192.0.2.1", &[]).0);
        assert_ne!(keys[0], keys[1]);
    }

    #[test]
    fn only_the_last_hop_counts_and_only_from_a_trusted_peer() {
        let callers = ClientKeys::new(&["10.0.0.0/8".parse().unwrap(), "2001:db8:9::/48".parse().unwrap()]);
        for (peer, forwarded, key) in [
            ("192.0.2.1", vec!["198.51.100.7"], "192.0.2.1"),
            ("10.1.2.3", vec!["198.51.100.7"], "198.51.100.7"),
            ("::ffff:10.1.2.3", vec!["198.51.100.7"], "198.51.100.7"),
            ("2001:db8:9::1", vec!["198.51.100.7:4444"], "198.51.100.7"),
            ("10.1.2.3", vec!["203.0.113.9, 198.51.100.7"], "198.51.100.7"),
            ("10.1.2.3", vec!["203.0.113.9", "198.51.100.7"], "198.51.100.7"),
            ("10.1.2.3", vec!["[2001:db8:1:2::5]:80"], "2001:db8:1:2::"),
            ("10.1.2.3", vec!["2001:db8:1:2::5"], "2001:db8:1:2::"),
            ("10.1.2.3", vec!["198.51.100.7, nobody"], "10.1.2.3"),
            ("10.1.2.3", vec![""], "10.1.2.3"),
            ("10.1.2.3", vec![], "10.1.2.3"),
        ] {
            assert!(asked(&callers, peer, &forwarded) == asked(&callers, key, &[]), "{peer} {forwarded:?}");
        }
    }

    #[test]
    fn a_proxy_is_not_counted_as_one_caller() {
        let callers = ClientKeys::new(&["10.0.0.0/8".parse().unwrap()]);
        assert!(callers.identify(ip("10.0.0.1")).connection_key().is_none());
        assert!(callers.identify(ip("192.0.2.1")).connection_key().is_some());
    }
}
