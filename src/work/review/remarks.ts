import type { CheckCode } from '../../data/checks/checkDefinition';
import { CHECKS } from '../../data/checks/checks';
import { checkVisits } from '../../data/checks/checkVisits';
import { someNames } from '../../i18n/someNames';
import { fill } from '../../i18n/template';
import { byOther, checkRowOf } from '../checks/readChecks';
import type { FiledVisit } from '../intake/visitsLog';
import { shownName } from '../map/mapNames';
import type { ReviewReading } from './reading';
import type { ReviewReply } from './repliesOfVisit';

/** What is found again of one visit from what a review has read: all visits, but answers of this one only. */
function foundAgain(visit: FiledVisit, reading: ReviewReading, replies: readonly ReviewReply[]) {
  const { visits, planned, rowOf, jobOfForm, rules } = reading;
  const standing = visits.standing();
  const plan = standing.flatMap(({ visit_code: code }) => {
    const found = planned(code);
    if (found === undefined) return [];
    const { wave, window_from, window_to } = found;
    return [{ code, wave, window_from, window_to, shopper: found.shopper ?? '' }];
  });
  const { response } = visit;
  const found = checkVisits({
    visits: standing.flatMap((one) => {
      const row = rowOf(one);
      return row === undefined ? [] : [checkRowOf(row)];
    }),
    answers: replies.map((reply) => ({ ...reply, response })),
    ...{ plan, jobOfForm, rules, shoppers: [], locations: [], waves: [] },
    byOther: byOther(),
  });
  return found.get(response) ?? [];
}

/** What was found in words: the same words of several touchpoints are one remark that names them. */
function told(hits: ReturnType<typeof foundAgain>, { names, file }: ReviewReading): readonly string[] {
  const about = new Map<string, string[]>();
  for (const { text, values, where } of hits) {
    const words = fill(text, values, file.lang);
    const named = about.get(words) ?? [];
    about.set(words, named);
    const code = where.touchpoint ?? '';
    const touchpoint = names.touchpoints.find((one) => one.code === code);
    if (code !== '') named.push(shownName(code, touchpoint?.name, file.lang));
  }
  return [...about].map(([words, named]) => (named.length === 0 ? words : `${words}: ${someNames(named, file.lang)}`));
}

/**
 * What the automatic checks found of a visit, in words; nothing before it is checked. What to look at is told where it can be
 * found again without reading every answer; else the check is named.
 * @param replies of all versions of the visit
 */
export function remarksOf(
  visit: FiledVisit,
  reading: ReviewReading,
  replies: readonly ReviewReply[],
): readonly string[] {
  const codes = visit.checks.split(/\s+/).filter((code) => code !== '' && code !== '-');
  if (codes.length === 0) return [];
  const { lang } = reading.file;
  const found = foundAgain(visit, reading, replies);
  return codes.flatMap((code) => {
    const hits = found.filter((one) => one.code === (code as CheckCode));
    if (hits.length > 0) return told(hits, reading);
    return [CHECKS.find((check) => check.code === code)?.title[lang] ?? code];
  });
}
