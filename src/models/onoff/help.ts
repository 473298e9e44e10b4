import type { ModelHelp } from '../../core/defineHelp';
import { TOOL_EFFECTS_FACT } from '../../facts/toolEffects';
import { ONOFF_FUNCTION_HELP } from './functionHelp';
import { EFFECT_NOTES, SERIES_NOTES } from './notes';
import { ONOFF_SAMPLE } from './sample';

/** What people read of the report on switches before they use it. */
export const ONOFF_HELP: ModelHelp = {
  model: 'onoff',
  about: [
    {
      ru: 'Инструмент выключают на несколько дней и включают снова, и так не один раз; отчёт сравнивает показатель с ним и без него. Дни отключений стоят в журнале, остальные дни считаются включёнными.',
      kk: 'Құралды бірнеше күнге өшіріп, қайта қосады, бұл бір рет қана емес; есеп көрсеткішті онымен және онсыз салыстырады. Өшірілген күндер журналда тұрады, қалған күндері құрал қосулы саналады.',
      en: 'A tool is switched off for some days and on again, more than once; the report compares the numbers with it and without it. The log has the days off, all other days count as on.',
    },
    {
      ru: 'Все инструменты считаются вместе: вычитаются общий тренд, дни недели (если дней хотя бы 28) и влияние остальных. Интервал учитывает, что соседние дни похожи.',
      kk: 'Барлық құрал бірге есептеледі: ортақ тренд, апта күндері (кемінде 28 күн болса) және басқалардың әсері шегеріледі. Аралық көрші күндердің ұқсастығын ескереді.',
      en: 'All tools are counted together: the common trend, weekdays (from 28 days on) and what the others do are taken out. The interval allows for neighbouring days being alike.',
    },
    {
      ru: 'Сигнал — только если такой эффект редко бывает случайным и весь интервал по одну сторону нуля; поправка сделана на все проверки отчёта. p — доля случайных переключений, при которых эффект не меньше: 0,02 — два случая из ста. Выключили один раз — до и после от тренда не отделить.',
      kk: 'Мұндай әсер кездейсоқ сирек болса және бүкіл аралық нөлдің бір жағында жатса ғана белгі саналады; есептің барлық сынағына түзету енгізілген. p — әсері кем түспейтін кездейсоқ ауыстырулардың үлесі: 0,02 — жүзден екі жағдай. Бір-ақ рет өшірілсе, бұрын және кейін болғанды трендтен ажырату мүмкін емес.',
      en: 'It is a signal only where such an effect is rare by chance and the whole interval lies on one side of zero, corrected for all tests of the report. p is the share of chance switchings with at least this effect: 0.02 is two in a hundred. Switched off once, before and after cannot be told from the trend.',
    },
    {
      ru: 'Надёжнее всего дни, выбранные жребием: никто не выключает инструмент именно тогда, когда и так было бы хуже. Тогда учитываются только дни жребия, и переставляются отрезки целиком.',
      kk: 'Ең сенімдісі — жеребемен таңдалған күндер: құралды онсыз да нашар болатын кезде ешкім әдейі өшірмейді. Онда тек жеребе күндері ескеріледі, аралықтар тұтас ауыстырылады.',
      en: 'Days chosen by lot can be trusted most: nobody switches a tool off just when things would have been worse anyway. Then only the days of the draw count, and whole blocks are permuted.',
    },
  ],
  functions: ONOFF_FUNCTION_HELP,
  tables: { [TOOL_EFFECTS_FACT.id]: EFFECT_NOTES, onoff_series: SERIES_NOTES },
  sample: ONOFF_SAMPLE.columns,
  facts: ONOFF_SAMPLE.facts,
};
