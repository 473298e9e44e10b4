import { MOST_TEXT } from '../../core/cell';
import type { FormReply } from '../../core/forms';
import { parseDay } from '../../data/parseDate';
import type { HeaderRole } from '../../facts/formRoles';
import { readRole } from '../../facts/formRoles';
import type { PlannedVisit } from '../../facts/visitPlan';
import type { Visit } from '../../facts/visits';
import type { FormRecord } from '../forms/registry';
import { unixLines } from '../tables/tableValues';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What was answered to a question that is asked once a visit; empty when nothing. */
export function headerReply(record: FormRecord, { replies }: Pick<FormReply, 'replies'>, role: HeaderRole): string {
  const items = record.items.filter(([, of]) => {
    const read = readRole(of);
    return read?.kind === 'header' && read.role === role;
  });
  const found = replies.find(({ item }) => items.some(([id]) => id === item));
  return unixLines(found?.value ?? '').slice(0, MOST_TEXT);
}

/** Under what a response is filed. */
export interface FiledAs {
  /** Google's id of the first version. */
  readonly response: string;
  readonly version: number;
  readonly print: string;
}

/** A version of a visit as its row says it. @param receivedAt as the file's clock shows it */
export function visitOf(
  record: FormRecord,
  reply: FormReply,
  planned: PlannedVisit,
  { response, version, print }: FiledAs,
  receivedAt: string,
): Visit {
  const said = (role: HeaderRole): string => headerReply(record, reply, role);
  const date = said('date');
  return {
    response,
    version,
    visit_code: planned.code,
    job: planned.job,
    location: planned.location,
    wave: planned.wave,
    lang: record.lang,
    received_at: receivedAt,
    visit_date: (ISO_DAY.test(date) ? parseDay(date) : undefined) ?? date,
    time_in: said('time_in'),
    time_out: said('time_out'),
    location_said: said('location'),
    receipt: said('receipt'),
    photo: said('photo'),
    integrity: said('integrity'),
    state: 'new',
    form: record.id,
    edited_as: reply.id === response ? '' : reply.id,
    print,
    checks: '',
    purpose: planned.purpose ?? '',
  };
}
