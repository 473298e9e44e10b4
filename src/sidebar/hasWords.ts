/** Whether each word of a search stands somewhere in a text; capitals and «ё» make no difference. */
export function hasWords(text: string, search: string): boolean {
  const where = plain(text);
  return plain(search)
    .split(/\s+/)
    .every((word) => where.includes(word));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е');
}
