import type { Lang } from '../../core/lang';
import { LANGUAGE_NAMES } from '../../i18n/languageNames';
import { fill } from '../../i18n/template';
import type { FormRecord } from '../forms/registry';
import { type MapNames, shownName } from '../map/mapNames';
import { INTAKE_TEXTS } from './texts';

/** A form as people know it: its job, its wave and its language. */
export function formTitle(
  { job, wave, lang: of }: Pick<FormRecord, 'job' | 'wave' | 'lang'>,
  names: MapNames,
  lang: Lang,
): string {
  const values = {
    job: shownName(job, names.jobs.find(({ code }) => code === job)?.name, lang),
    wave: names.waves.find(({ code }) => code === wave)?.name ?? wave,
    language: LANGUAGE_NAMES[of],
  };
  return fill(INTAKE_TEXTS.form, values, lang);
}
