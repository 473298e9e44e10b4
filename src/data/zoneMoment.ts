const PARTS: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
};

function formatIn(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { ...PARTS, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...PARTS, timeZone: 'UTC' });
  }
}

/**
 * Makes a writer of instants as a zone's clock shows them: `2026-11-22 14:05:33`, which sorts as time does.
 * @param zone such as `Asia/Almaty`; an unknown name means UTC
 * @returns a function from milliseconds since 1970
 */
export function zoneMoments(zone: string): (ms: number) => string {
  const format = formatIn(zone);
  return (ms) => {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(ms)) part[type] = value;
    const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = part;
    return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
  };
}
