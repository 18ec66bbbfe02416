// RFC 9110 4.2, RFC 1928 3.
const usualPorts: Readonly<Record<string, number>> = { 'https:': 443, 'socks5:': 1080, 'socks5h:': 1080 };

/** Where a URL leads; the host as it is looked up, without the brackets of IPv6. */
export function hostAndPortOf(url: string): { readonly host: string; readonly port: number } {
  const { hostname, port, protocol } = new URL(url);
  const usual = usualPorts[protocol] ?? 80;
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || usual) };
}
