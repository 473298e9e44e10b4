/** A name as it is compared with others: people mean the same in either case and with any spaces. */
export function foldedName(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
