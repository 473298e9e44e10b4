import type { Lang } from '../../core/lang';
import { fill } from '../../i18n/template';
import type { FormRecord } from '../forms/registry';
import { type MapNames, shownName } from '../map/mapNames';
import { FIELD } from '../programme/fieldTexts';
import { LANGUAGE_NAMES } from '../programme/languageNames';

/** A form as the panel names it: its job, wave and language, and which version it is where there were others. */
export function formTitle(
  { job, wave, lang: of, version }: Pick<FormRecord, 'job' | 'wave' | 'lang' | 'version'>,
  names: MapNames,
  lang: Lang,
): string {
  const jobName = shownName(job, names.jobs.find(({ code }) => code === job)?.name, lang);
  const waveName = names.waves.find(({ code }) => code === wave)?.name ?? wave;
  const later = version < 2 ? [] : [fill(FIELD.version, { n: version }, lang)];
  return [jobName, waveName, LANGUAGE_NAMES[of][lang], ...later].join(' · ');
}
