/** A host that is this machine, so that nobody else is on the way; IPv6 with brackets or without. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || /^\[?::1\]?$/.test(host) || host.startsWith('127.');
}
