/** Whether a URL is one of the prefixes of a manifest or below it (docs guides/manifest/allowlist-urls.md); wildcards are not played. */
export function isAllowed(url: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => {
    if (!url.startsWith(prefix)) return false;
    const next = url.charAt(prefix.length);
    return prefix.endsWith('/') || next === '' || next === '/' || next === '?' || next === '#';
  });
}
