import type { Localized } from '../../core/lang';

/** What is said of visits that recheck a task. */
export const RECHECK = {
  about: { ru: 'Перепроверка', kk: 'Қайта тексеру', en: 'Recheck' },
  met: {
    ru: 'Перепроверка {day:day}: {rating:int} из 5, цель {target} — закрыто (1 визит)',
    kk: 'Қайта тексеру {day:day}: 5 ішінен {rating:int}, нысана {target} — жабылды (1 визит)',
    en: 'Recheck {day:day}: {rating:int} of 5, target {target} – closed (1 visit)',
  },
  below: {
    ru: 'Перепроверка {day:day}: {rating:int} из 5, цель {target} — не закрыто (1 визит)',
    kk: 'Қайта тексеру {day:day}: 5 ішінен {rating:int}, нысана {target} — жабылмады (1 визит)',
    en: 'Recheck {day:day}: {rating:int} of 5, target {target} – not closed (1 visit)',
  },
  withdrawn: {
    ru: 'Визит перепроверки больше не принят ({day:day}) — задача снова открыта',
    kk: 'Қайта тексеру визиті енді қабылданбаған ({day:day}) — тапсырма қайта ашылды',
    en: 'The recheck visit is no longer accepted ({day:day}) – the task is open again',
  },
  unrated: {
    ru: 'Перепроверка {day:day}: точка контакта не оценена — не закрыто (1 визит)',
    kk: 'Қайта тексеру {day:day}: жанасу нүктесі бағаланбаған — жабылмады (1 визит)',
    en: 'Recheck {day:day}: the touchpoint was not rated – not closed (1 visit)',
  },
  planned: {
    ru: 'Перепроверка запланирована: код визита {code}, лист «{sheet}», строка {row}.',
    kk: 'Қайта тексеру жоспарланды: визит коды {code}, «{sheet}» парағы, {row}-жол.',
    en: 'The recheck is planned: visit code {code}, sheet “{sheet}”, row {row}.',
  },
  already: {
    ru: 'Перепроверка задачи {task} уже в плане: код визита {code}. Итог появится, когда визит проверят.',
    kk: '{task} тапсырмасын қайта тексеру жоспарда бар: визит коды {code}. Нәтижесі визит тексерілген соң шығады.',
    en: 'The recheck of task {task} is in the plan already: visit code {code}. Its outcome appears once the visit is reviewed.',
  },
  noWave: {
    ru: 'Все волны закончились. Добавьте волну на лист «{sheet}», затем запланируйте перепроверку.',
    kk: 'Барлық толқын аяқталды. «{sheet}» парағына толқын қосып, қайта тексеруді содан кейін жоспарлаңыз.',
    en: 'All waves are over. Add a wave on sheet “{sheet}”, then plan the recheck.',
  },
  noJob: {
    ru: 'В программе визитов нет точки контакта с кодом {point} или её задачи клиента. Проверьте лист «{sheet}».',
    kk: 'Визит бағдарламасында {point} коды бар жанасу нүктесі немесе оның клиент шаруасы жоқ. «{sheet}» парағын тексеріңіз.',
    en: 'The visit programme has no touchpoint with the code {point}, or no job of it. Check sheet “{sheet}”.',
  },
  gone: {
    ru: 'Открытой задачи с кодом {task} нет. Обновите список задач.',
    kk: '{task} коды бар ашық тапсырма жоқ. Тапсырмалар тізімін жаңартыңыз.',
    en: 'There is no open task with the code {task}. Refresh the list of tasks.',
  },
  point: { ru: 'Точка контакта: {name}', kk: 'Жанасу нүктесі: {name}', en: 'Touchpoint: {name}' },
  visit: {
    ru: 'Перепроверка: код визита {code}',
    kk: 'Қайта тексеру: визит коды {code}',
    en: 'Recheck: visit code {code}',
  },
  from: { ru: 'С какого дня', kk: 'Қай күннен', en: 'From day' },
  to: { ru: 'До какого дня', kk: 'Қай күнге дейін', en: 'To day' },
} as const satisfies Readonly<Record<string, Localized>>;
