// The defences that without-defences.mjs removes.

/** The folder of the files to edit. */
export const SOURCES = 'server/src';

/** The defences: a name, edits (a file, a text that it contains once, its replacement), and words of the claims that must fail. */
export const DEFENCES = [
  [
    'the sandbox, with a file written for each page',
    [
      ['sandbox.rs', '(landlock::restrict(readable), seccomp::restrict())', '(readable.first().map_or(Enforcement::InForce, |_| Enforcement::InForce), Enforcement::InForce)'],
      ['sandbox.rs', 'refused: Refused::now()', 'refused: Refused::ALL'],
      ['http/pages.rs', '    let (parts, _) = request.into_parts();\n', '    let (parts, _) = request.into_parts();\n    let _ = std::fs::write(std::env::temp_dir().join("seen"), parts.uri.to_string());\n'],
    ],
    ['no file in the folders', 'none opened a file for writing'],
  ],
  [
    'the hashing of keys',
    [
      [
        'http/client_key.rs',
        'ClientKey(self.salt.hash_one(network_prefix(address)))',
        'ClientKey(match network_prefix(address) { IpAddr::V4(four) => four.to_bits().into(), IpAddr::V6(six) => (six.to_bits() >> 64) as u64 })',
      ],
    ],
    ['no address in memory while its connections are open'],
  ],
  [
    'the emptying of memory',
    [['zeroing_allocator.rs', '#[global_allocator]\n', '']],
    ['MiB of memory', 'clients that stay connected'],
  ],
  ['the hook of panics', [['commands/serve.rs', '    log::install_panic_hook();\n', '']], ['no mark in what it said']],
];
