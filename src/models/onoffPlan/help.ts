import { isoDay } from '../../core/civilDate';
import type { ModelHelp } from '../../core/defineHelp';

const SAMPLE_DAYS = 56;
const days = Array.from({ length: SAMPLE_DAYS }, (_, i) => i);

/** What people read of the plan before they use it. */
export const ONOFF_PLAN_HELP: ModelHelp = {
  model: 'onoff_plan',
  about: [
    {
      ru: 'План отвечает, сколько времени инструмент должен быть выключен, чтобы его влияние отличалось от обычных колебаний показателя. Нужны две колонки: дата и число, лучше за три месяца и больше.',
      kk: 'Жоспар құралдың әсері көрсеткіштің әдеттегі ауытқуынан ажыратылуы үшін ол қанша уақыт өшірулі тұруы керегін айтады. Екі баған керек: күні мен саны, үш айдан ұзақ болғаны дұрыс.',
      en: 'The plan tells for how long a tool must be off for its effect to stand out from the usual ups and downs of a series. Two columns are needed: a date and a number, best over three months or more.',
    },
    {
      ru: 'Инструмент включают и выключают отрезками равной длины, порядок отрезков определяет жребий: так на результат не влияет ни тренд, ни чьё-то решение. Жребий бросает экран «Проверка отключением».',
      kk: 'Құрал бірдей ұзындықтағы аралықтармен қосылып-өшіріледі, аралықтардың ретін жеребе анықтайды: сонда нәтижеге тренд те, біреудің шешімі де әсер етпейді. Жеребе «Өшіріп-қосу сынағы» экранында тасталады.',
      en: 'The tool is on and off in blocks of equal length, and their order is drawn by lot: then neither a trend nor anyone’s choice affects the result. The lot is drawn on the screen “On-off test”.',
    },
    {
      ru: 'Разброс берётся из самого ряда за вычетом тренда и дней недели. Расчёт предполагает, что дальше показатель будет колебаться так же, поэтому основа — допущение.',
      kk: 'Ауытқу тренд пен апта күндері шегерілген қатардың өзінен алынады. Есептеу көрсеткіш алда да осылай ауытқиды деп жорамалдайды, сондықтан негізі — жорамал.',
      en: 'Noise is taken from the series itself, less trend and weekdays. The plan assumes that the series will go on scattering the same way, so its basis is assumed.',
    },
  ],
  functions: {},
  tables: {
    onoff_plan: {
      pairs: {
        ru: 'Сколько отрезков инструмент выключен; столько же отрезков он включён.',
        kk: 'Құрал неше аралықта өшірулі; сонша аралықта ол қосулы.',
        en: 'In how many blocks the tool is off; it is on in as many.',
      },
      days: {
        ru: 'Сколько дней займёт весь календарь, с инструментом и без него.',
        kk: 'Құралмен және құралсыз бүкіл күнтізбе неше күн алады.',
        en: 'How many days the whole calendar takes, on and off together.',
      },
      effect: {
        ru: '○ Наименьший эффект за период в единицах показателя, который проверка увидит с выбранной вероятностью.',
        kk: '○ Сынақ таңдалған ықтималдықпен көретін бір кезеңдегі ең аз әсер, көрсеткіштің өз бірлігінде.',
        en: '○ The smallest effect per period, in the unit of the series, that the test sees with the chosen chance.',
      },
      relative: {
        ru: '○ Тот же эффект как доля среднего показателя; пусто, если среднее не больше нуля.',
        kk: '○ Сол әсердің көрсеткіш орташасындағы үлесі; орташа нөлден аспаса, бос.',
        en: '○ The same effect as a share of the series’ mean; empty where the mean is not above zero.',
      },
      is_seen: {
        ru: '○ Виден ли по такому календарю эффект, заданный в настройках.',
        kk: '○ Мұндай күнтізбе бойынша баптауларда берілген әсер көріне ме.',
        en: '○ Whether such a calendar shows the effect chosen in the settings.',
      },
      smallest_p: {
        ru: 'Меньше этого p-значение при перестановке отрезков быть не может: столько есть способов их разделить.',
        kk: 'Аралықтарды ауыстырғанда p-мәні бұдан кіші бола алмайды: оларды бөлудің жолы сонша ғана.',
        en: 'The p-value of permuting the blocks cannot come below this: there are only so many ways to divide them.',
      },
    },
  },
  sample: {
    date: days.map(isoDay),
    value: days.map((day) => 50 + ((day * 37) % 11)),
  },
};
