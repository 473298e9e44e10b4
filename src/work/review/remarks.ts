import type { FiledVisit } from '../intake/visitsLog';

/** What the automatic checks found of a visit, in words; nothing before it is checked. */
export function remarksOf({ checks }: Pick<FiledVisit, 'checks'>): readonly string[] {
  return checks.split(/\s+/).filter((code) => code !== '' && code !== '-');
}
