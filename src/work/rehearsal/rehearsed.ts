import type { Lang } from '../../core/lang';
import { isLang } from '../../core/lang';

const PREFIX = 'rehearsal-';
const FORM = 'rehearsal:';

/** Id of a made-up response: Google's own ids never begin so. @param number from 1 on */
export function rehearsedResponse(number: number): string {
  return `${PREFIX}${number}`;
}

/** Whether a response was made up by a rehearsal. */
export function isRehearsed(response: string): boolean {
  return response.startsWith(PREFIX);
}

/** What stands in place of a form's id with made-up responses; no form has it. */
export function rehearsedForm(job: string, lang: Lang): string {
  return `${FORM}${lang}:${job}`;
}

/** Job and language of such an id; `undefined` for a form of Google. */
export function readRehearsedForm(form: string): { readonly job: string; readonly lang: Lang } | undefined {
  if (!form.startsWith(FORM)) return undefined;
  const [lang, ...job] = form.slice(FORM.length).split(':');
  return isLang(lang) ? { job: job.join(':'), lang } : undefined;
}
