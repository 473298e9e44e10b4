/** Signs of an idea that are shown; all of it stands on the sheet of answers. */
const MOST_SHOWN = 300;

/** An idea as it is shown and quoted in a task: one line, and no longer than a person reads in a list. */
export function shortIdea(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const signs = [...line];
  return signs.length > MOST_SHOWN ? `${signs.slice(0, MOST_SHOWN).join('').trimEnd()}…` : line;
}
