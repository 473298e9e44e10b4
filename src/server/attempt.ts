/** What a service gives, or `undefined` where it is missing or refused in the present authorisation mode. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
