/** How many ways there are to choose some of several. */
export function waysToChoose(all: number, chosen: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(chosen, all - chosen); i++) ways = (ways * (all - i + 1)) / i;
  return Math.round(ways);
}

/** The next choice in the order of a dictionary, in place; whether there is one. */
function advance(chosen: number[], all: number): boolean {
  let place = chosen.length - 1;
  while (place >= 0 && chosen[place] === all - chosen.length + place) place -= 1;
  if (place < 0) return false;
  const from = (chosen[place] ?? 0) + 1;
  for (let i = place; i < chosen.length; i++) chosen[i] = from + i - place;
  return true;
}

/**
 * Calls back with every choice of `chosen` places out of `all`, each an ascending list that is used again for the next.
 * @param each gets C(all, chosen) lists
 */
export function eachDivision(all: number, chosen: number, each: (places: readonly number[]) => void): void {
  const places = Array.from({ length: chosen }, (_, i) => i);
  do each(places);
  while (advance(places, all));
}

/**
 * Places chosen at random, every choice as likely as any other.
 * @param random gives numbers in [0, 1)
 * @returns `chosen` of the places 0 … all − 1, in no order
 */
export function randomDivision(all: number, chosen: number, random: () => number): readonly number[] {
  const places = Array.from({ length: all }, (_, i) => i);
  for (let i = 0; i < chosen; i++) {
    const other = i + Math.floor(random() * (all - i));
    [places[i], places[other]] = [places[other] ?? 0, places[i] ?? 0];
  }
  return places.slice(0, chosen);
}
