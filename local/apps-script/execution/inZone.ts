/**
 * Runs work with the local getters of Date in a script's own zone: it is the manifest's, neither the file's nor the host's
 * (docs guides/Scriptprojects.md, "Set the time zone for a project"). Node reads the zone anew whenever TZ is set.
 * @param zone IANA name; the host's zone stays when missing
 */
export function inZone<T>(zone: string | undefined, work: () => T): T {
  if (zone === undefined) return work();
  const host = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return work();
  } finally {
    if (host === undefined) delete process.env['TZ'];
    else process.env['TZ'] = host;
  }
}
