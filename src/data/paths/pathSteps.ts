/** A channel's name: spaces of any kind around it go, several inside are one. */
const nameOf = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC');

/**
 * Makes a reader of the names on a path; names repeat, and each spelling is cleaned once.
 * @returns reads the names in their order, `undefined` where nothing stands before, between or behind separators
 */
export function stepsReader(separator: string): (path: string) => readonly string[] | undefined {
  const known = new Map<string, string>();
  return (path) => {
    const steps = path.split(separator);
    for (let i = 0; i < steps.length; i++) {
      const spelling = steps[i] ?? '';
      const name = known.get(spelling) ?? nameOf(spelling);
      known.set(spelling, name);
      if (name === '') return undefined;
      steps[i] = name;
    }
    return steps;
  };
}

/** Numbers names by their first appearance, letters as written. */
export function newNames(): { readonly names: readonly string[]; readonly codeOf: (name: string) => number } {
  const names: string[] = [];
  const codes = new Map<string, number>();
  const codeOf = (name: string): number => {
    const known = codes.get(name);
    if (known !== undefined) return known;
    const code = names.push(name) - 1;
    codes.set(name, code);
    return code;
  };
  return { names, codeOf };
}
