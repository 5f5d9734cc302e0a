// Flags that keep Chromium from making requests of its own. There is no sandbox, because containers run as root.
export const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
