import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from the page this server serves. A name of someone else that resolves to this machine
 * (DNS rebinding) shows in Host, another site's page shows in Origin or Sec-Fetch-Site; all three are refused.
 * @param port the port the server listens on
 */
export function isOwnRequest(headers: IncomingHttpHeaders, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return false;
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) return false;
  return headers['sec-fetch-site'] !== 'cross-site';
}

/** Headers of every answer: nothing from elsewhere is loaded, and nobody else may frame the page. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/**
 * The policy of the sidebar's and a dialog's document: an origin of its own, its own inline scripts and styles, files to
 * save, no network at all.
 * It stands in a header and not in `srcdoc`, since a srcdoc frame inherits the page's policy, which would
 * then have to allow inline scripts too.
 */
export const SIDEBAR_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'Content-Security-Policy': [
    'sandbox allow-scripts allow-downloads allow-modals',
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
};
