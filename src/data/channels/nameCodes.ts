import { channelKey } from './channelCells';

/** Names by number, the same in either case and with any spaces; the first spelling stands. */
export function nameCodes(): { readonly names: string[]; readonly codeOf: (name: string) => number } {
  const names: string[] = [];
  const exact = new Map<string, number>();
  const keys = new Map<string, number>();
  const codeOf = (name: string): number => {
    const seen = exact.get(name);
    if (seen !== undefined) return seen;
    const key = channelKey(name);
    const code = keys.get(key) ?? names.push(name) - 1;
    keys.set(key, code);
    exact.set(name, code);
    return code;
  };
  return { names, codeOf };
}
