import { AppError } from '../../core/appError';
import { isLang } from '../../core/lang';
import type { DecideRequest, ReviewAct, VisitKey } from '../../core/reviewViews';
import { REVIEW_REASONS } from '../../facts/reviews';
import { fieldsOf, textOf, wholeOf } from '../panel/request';
import { type FieldRules, PROOFS, RULES, type RuleId } from '../rules/rules';
import type { WantedVisit } from './reviewScreen';
import { RULE_LABELS } from './texts';

type Fields = ReturnType<typeof fieldsOf>;

/** Notes are sentences. */
const MOST_NOTE = 2000;
const MOST_ID = 200;
/** More than a screen shows. */
const MOST_KEYS = 1000;

const ACTS: readonly ReviewAct[] = [
  'accepted',
  'returned',
  'rejected',
  'excluded',
  'appealed',
  'granted_accepted',
  'granted_excluded',
  'appeal_denied',
];

function shortOf(fields: Fields, field: string, most = MOST_ID): string {
  const text = textOf(fields, field);
  if (text.length > most) throw new AppError('REQUEST_BROKEN', { field });
  return text;
}

function keyOf(fields: Fields): VisitKey {
  return { response: shortOf(fields, 'response'), version: wholeOf(fields, 'version', 0) };
}

/** Which visit a client wants to see. @throws AppError REQUEST_BROKEN naming the field */
export function wantedOf(raw: unknown): WantedVisit {
  const fields = fieldsOf(raw);
  return { response: shortOf(fields, 'response'), code: shortOf(fields, 'code') };
}

/** A decision that came from a client. @throws AppError REQUEST_BROKEN naming the field */
export function decideRequestOf(raw: unknown): DecideRequest {
  const fields = fieldsOf(raw);
  const act = ACTS.find((known) => known === fields['act']);
  if (act === undefined) throw new AppError('REQUEST_BROKEN', { field: 'act' });
  const reason = shortOf(fields, 'reason');
  if (reason !== '' && !Object.keys(REVIEW_REASONS).includes(reason))
    throw new AppError('REQUEST_BROKEN', { field: 'reason' });
  const { lang } = fields;
  if (!isLang(lang)) throw new AppError('REQUEST_BROKEN', { field: 'lang' });
  return {
    ...keyOf(fields),
    ...{ act, reason, lang },
    state: textOf(fields, 'state'),
    note: shortOf(fields, 'note', MOST_NOTE),
    reviewer: shortOf(fields, 'reviewer'),
  };
}

/** The visits a client saw as clean. @throws AppError REQUEST_BROKEN naming the field */
export function keysOf(raw: unknown): readonly VisitKey[] {
  const list = fieldsOf(raw)['visits'];
  if (!Array.isArray(list) || list.length > MOST_KEYS) throw new AppError('REQUEST_BROKEN', { field: 'visits' });
  return list.map((one: unknown) => keyOf(fieldsOf(one)));
}

/** The name a client typed, empty for the one that is kept. @throws AppError REQUEST_BROKEN */
export function reviewerNameOf(raw: unknown): string {
  return shortOf(fieldsOf(raw), 'reviewer');
}

/**
 * Rules of field work that came from a client.
 * @throws AppError REQUEST_BROKEN naming the field; PARAM_OUT_OF_RANGE naming the rule, its range and the value
 */
export function rulesOf(raw: unknown): FieldRules {
  const fields = fieldsOf(raw);
  const lang = isLang(fields['lang']) ? fields['lang'] : 'en';
  const numbers = (Object.keys(RULES) as RuleId[]).map((id) => {
    const value = fields[id];
    const { min, max } = RULES[id];
    if (typeof value !== 'number') throw new AppError('REQUEST_BROKEN', { field: id });
    if (!Number.isInteger(value) || value < min || value > max)
      throw new AppError('PARAM_OUT_OF_RANGE', { field: RULE_LABELS[id][lang], value: String(value), min, max });
    return [id, value];
  });
  const proof = PROOFS.find((known) => known === fields['proof']);
  if (proof === undefined) throw new AppError('REQUEST_BROKEN', { field: 'proof' });
  return { ...(Object.fromEntries(numbers) as Record<RuleId, number>), proof };
}
