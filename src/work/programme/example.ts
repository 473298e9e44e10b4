import type { CivilDay } from '../../core/civilDate';
import type { Lang, Localized } from '../../core/lang';
import type { Job } from '../../facts/jobs';
import type { Location } from '../../facts/locations';
import type { Touchpoint } from '../../facts/touchpoints';
import type { Wave } from '../../facts/waves';
import { EXAMPLE_POINTS } from './examplePoints';

/** Days of the example's wave, today counted. */
const WAVE_DAYS = 14;

const JOBS: readonly Localized[] = [
  { ru: 'Быстро взять кофе по дороге', kk: 'Жолай тез кофе алып кету', en: 'Grab a coffee on the way' },
  {
    ru: 'Спокойно поработать за чашкой кофе',
    kk: 'Кофе ішіп отырып, жайлы жұмыс істеу',
    en: 'Work in peace over a coffee',
  },
];

const LOCATIONS: readonly Localized[] = [
  { ru: 'ул. Абая, 10', kk: 'Абай көшесі, 10', en: '10 Abay Street' },
  { ru: 'пр. Достык, 85', kk: 'Достық даңғылы, 85', en: '85 Dostyk Avenue' },
  { ru: 'Вокзальная площадь, 1', kk: 'Вокзал алаңы, 1', en: '1 Station Square' },
];

const WAVE: Localized = { ru: 'Волна 1', kk: '1-толқын', en: 'Wave 1' };

/** The rows of the example. */
export interface ExampleRows {
  readonly jobs: readonly Job[];
  readonly locations: readonly Location[];
  readonly touchpoints: readonly Touchpoint[];
  readonly waves: readonly Wave[];
}

const namesOf = (name: Localized): Pick<Job, 'name_ru' | 'name_kk' | 'name_en'> => ({
  name_ru: name.ru,
  name_kk: name.kk,
  name_en: name.en,
});

/**
 * A coffee shop with two jobs, three locations, twelve touchpoints and a wave of two weeks.
 * @param lang for what stands in one language only
 */
export function exampleRows(today: CivilDay, lang: Lang): ExampleRows {
  return {
    jobs: JOBS.map((name, i) => ({ code: `J${i + 1}`, ...namesOf(name) })),
    locations: LOCATIONS.map((name, i) => ({ code: `L${i + 1}`, name: name[lang] })),
    touchpoints: EXAMPLE_POINTS.map(({ code, stage, name, job = '', target = 4, critical }, i) => ({
      ...{ code, order: i + 1, stage, jobs: job, target, critical: critical === true ? 'yes' : '' },
      ...namesOf(name),
      ...{ question_ru: '', question_kk: '', question_en: '' },
    })),
    waves: [{ code: 'W1', name: WAVE[lang], from: today, to: today + WAVE_DAYS - 1 }],
  };
}
