/**
 * A name no sheet has yet: the wanted one, else "… (2)", "… (3)". Sheets compares names without case.
 * @param taken names of the file's sheets
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let copy = 2; ; copy++) {
    const name = `${wanted} (${copy})`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
