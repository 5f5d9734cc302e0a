// What keeps Chromium from asking for anything of its own. No sandbox, because containers run as root.
export const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
