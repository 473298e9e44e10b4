const ENTRY = /^entry\.(\d+)$/;

/** Answers that stand in a form's address as `entry.<item id>=<answer>`; of one item the last counts. */
export function prefilled(query: URLSearchParams): Map<number, string> {
  return new Map(
    [...query].flatMap(([name, answer]) => {
      const id = ENTRY.exec(name)?.[1];
      return id === undefined ? [] : [[Number(id), answer] as const];
    }),
  );
}
