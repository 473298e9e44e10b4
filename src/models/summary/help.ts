import type { ColumnNotes, ModelHelp } from '../../core/defineHelp';
import { SUMMARY_SAMPLE } from './sample';

const LEVEL_NOTES: ColumnNotes = {
  line: {
    ru: 'Выручка и прибыль за период.',
    kk: 'Уақыт аралығындағы түсім мен пайда.',
    en: 'Revenue and profit of the period.',
  },
  minimal: {
    ru: '○ Как есть без маркетолога.',
    kk: '○ Маркетологсыз қалай болса, солай.',
    en: '○ As it is without a marketer.',
  },
  base: { ru: '○ При хорошей настройке.', kk: '○ Жақсы баптағанда.', en: '○ With good settings.' },
  maximal: {
    ru: '○ При отточенном пути клиента.',
    kk: '○ Клиент жолы мінсіз болғанда.',
    en: '○ With a polished customer journey.',
  },
};

const GROWTH_NOTES: ColumnNotes = {
  name: {
    ru: 'Точка контакта, начиная с самой ценной.',
    kk: 'Жанасу нүктесі, ең құндысынан бастап.',
    en: 'The touchpoint, the most valuable first.',
  },
  low: {
    ru: '○ Если этап дойдёт до базы; 0, пока средняя оценка не значимо ниже целевой.',
    kk: '○ Кезең базалық деңгейге жетсе; орташа балл нысаналы балдан анық төмен болмайынша 0.',
    en: '○ If the stage reached base; 0 as long as the mean is not clearly below the target.',
  },
  high: {
    ru: '○ Если этап дойдёт до максимума. Суммы разных точек не складываются.',
    kk: '○ Кезең ең жоғары деңгейге жетсе. Әр нүктенің сомалары қосылмайды.',
    en: '○ If the stage reached its maximum. Sums of different points do not add up.',
  },
  n: {
    ru: '● Сколько принятых визитов оценили точку контакта.',
    kk: '● Жанасу нүктесін неше қабылданған визит бағалады.',
    en: '● How many accepted visits rated the touchpoint.',
  },
};

const TASK_NOTES: ColumnNotes = {
  cause: { ru: 'Почему появилась задача.', kk: 'Тапсырма неге пайда болды.', en: 'Why the task was made.' },
  owner: { ru: 'Кто отвечает.', kk: 'Кім жауапты.', en: 'Who is responsible.' },
  due: {
    ru: 'К какому дню; самые ранние сверху.',
    kk: 'Қай күнге дейін; ең ертелері жоғарыда.',
    en: 'By which day; the earliest on top.',
  },
  state: { ru: 'Что с задачей сейчас.', kk: 'Тапсырма қазір қай күйде.', en: 'How the task stands.' },
};

/** What people read of the summary before they use it. */
export const SUMMARY_HELP: ModelHelp = {
  model: 'summary',
  about: [
    {
      ru: 'Сводка собирает на одной странице то, что уже посчитали другие отчёты: разрыв до плана или базы, три уровня, точки роста и открытые задачи. Заново она ничего не считает.',
      kk: 'Жиынтық басқа есептер есептегенді бір бетке жинайды: жоспарға не базалық деңгейге дейінгі алшақтық, үш деңгей, өсу нүктелері және ашық тапсырмалар. Өзі жаңадан ештеңе есептемейді.',
      en: 'The summary puts on one page what other reports have counted: the gap to plan or base, three levels, growth points and open tasks. It counts nothing anew.',
    },
    {
      ru: 'Сначала абсолютный разрыв: выручка каналов к плану, а где плана нет — прибыль сейчас к базе. Если чего-то не хватает, сводка говорит, чего именно и что сделать.',
      kk: 'Алдымен абсолютті алшақтық: арна түсімі жоспармен, жоспар болмаса — қазіргі пайда базалық деңгеймен салыстырылады. Бірдеңе жетпесе, жиынтық не жетпейтінін және не істеу керегін айтады.',
      en: 'The absolute gap comes first: revenue of channels against plan, and without a plan profit now against base. Where something is missing, the summary says what and what to do.',
    },
    {
      ru: 'Суммы точек роста не складываются: рядом стоит, что дали бы все этапы вместе. Лист помещается на одну страницу А4 в книжной ориентации.',
      kk: 'Өсу нүктелерінің сомалары қосылмайды: қасында барлық кезең бірге не беретіні тұр. Парақ А4 форматының тік бір бетіне сыяды.',
      en: 'Sums of growth points do not add up: what all stages would give together stands beside. The sheet fits one upright page of A4.',
    },
  ],
  functions: {},
  tables: { summary_levels: LEVEL_NOTES, summary_growth: GROWTH_NOTES, summary_tasks: TASK_NOTES },
  sample: {},
  facts: SUMMARY_SAMPLE,
};
