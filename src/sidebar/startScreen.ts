const STARTS = ['home', 'undo', 'state', 'tasks', 'field', 'help'] as const;

/** The screen the sidebar opens with. */
export type Start = (typeof STARTS)[number];

/**
 * The screen a menu item asked for.
 * @param asked what the server wrote into `body[data-start]`; anything else means the first screen
 */
export function startOf(asked: string | undefined): Start {
  return STARTS.find((start) => start === asked) ?? 'home';
}
