import type { Forms } from '../../core/forms';
import { isLang, type Lang } from '../../core/lang';
import type { PlannedVisit } from '../../facts/visitPlan';
import { linkWith, prefillOf } from '../forms/prefill';
import { type FormRecord, isVisitForm } from '../forms/registry';
import { type FormKey, isOfKey } from '../programme/formsOf';
import { quizKey } from './quizKey';

/** What of a planned visit its link depends on. */
export type LinkOf = Pick<PlannedVisit, 'code' | 'job' | 'wave'>;

/** Links to forms with the visit code filled in. No call but for the first link of a form made before links were kept. */
export class FormLinks {
  private readonly asked = new Map<string, string>();

  /** @param keep keeps the address a form was found to have */
  constructor(
    private readonly records: readonly FormRecord[],
    private readonly forms: Pick<Forms, 'prefillTemplate'>,
    private readonly keep: (form: string, prefill: string) => void,
  ) {}

  /** The link of a visit in its shopper's language; empty as long as no such form takes answers. */
  visit({ code, job, wave }: LinkOf, lang: Lang): string {
    return this.link({ job, wave, lang }, code);
  }

  /** The link of the quiz for a visit; empty as long as there is none in this language. */
  quiz(code: string, lang: Lang): string {
    return this.link(quizKey(lang), code);
  }

  /** Whether a link leads to a form of ours that is closed, with this code in it: nobody typed it. */
  isOutdated(link: string, code: string): boolean {
    return this.records.some(
      (record) =>
        record.state === 'closed' &&
        isVisitForm(record) &&
        record.prefill !== undefined &&
        linkWith(record.prefill, code) === link,
    );
  }

  private link(key: FormKey, code: string): string {
    const live = this.records.filter((form) => isOfKey(form, key) && form.state === 'live');
    const [form] = live.filter(({ lostSince }) => lostSince === 0).sort((a, b) => b.version - a.version);
    const template = form === undefined ? '' : this.template(form);
    return template === '' ? '' : linkWith(template, code);
  }

  private template(form: FormRecord): string {
    const known = form.prefill ?? this.asked.get(form.id);
    if (known !== undefined) return known;
    const found = prefillOf(this.forms, form);
    this.asked.set(form.id, found);
    if (found !== '') this.keep(form.id, found);
    return found;
  }
}

/** The language of a shopper's briefing and form. @param said as the sheet has it, by code; blank: the file's */
export function shopperLang(said: string | undefined, file: Lang): Lang {
  return isLang(said) ? said : file;
}
