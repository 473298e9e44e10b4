import type { Localized } from '../../core/lang';

/** What the screen of briefings says, and what is sent to shoppers. */
export const BRIEFING_TEXTS = {
  quiz: {
    ru: 'Тест по памятке · {language}',
    kk: 'Жадынама бойынша тест · {language}',
    en: 'Briefing quiz · {language}',
  },
  missing: { ru: 'ещё не создан', kk: 'әлі жасалған жоқ', en: 'not made yet' },
  lostHint: {
    ru: 'Проверьте корзину Google Диска. Если тест удалён навсегда, создайте его заново.',
    kk: 'Google Диск себетін тексеріңіз. Тест біржола жойылған болса, оны қайта жасаңыз.',
    en: 'Look into the trash of Google Drive. If the quiz is deleted for good, make it again.',
  },
  waiting: { ru: 'тест ещё не пройден', kk: 'тест әлі тапсырылмаған', en: 'quiz not taken yet' },
  failed: {
    ru: 'есть ошибки: верно {right:int} из {asked:int}',
    kk: 'қате бар, дұрысы: {right:int}/{asked:int}',
    en: 'mistakes: {right:int} of {asked:int} right',
  },
  passed: {
    ru: 'тест пройден, ссылка появится, когда анкета начнёт принимать ответы',
    kk: 'тест тапсырылды, сауалнама жауап қабылдай бастағанда сілтеме шығады',
    en: 'quiz passed; the link follows once the form takes answers',
  },
  released: { ru: 'ссылка выдана', kk: 'сілтеме берілді', en: 'link given' },
  linked: {
    ru: 'ссылка выдана без теста',
    kk: 'сілтеме тестсіз берілді',
    en: 'link given without the quiz',
  },
  sendQuiz: {
    ru: 'Визит {code}. Прочитайте памятку и ответьте на пять вопросов: {quiz} Когда все ответы будут верны, придёт ссылка на анкету.',
    kk: 'Визит {code}. Жадынаманы оқып, бес сұраққа жауап беріңіз: {quiz} Барлық жауап дұрыс болғанда сауалнама сілтемесі келеді.',
    en: 'Visit {code}. Read the briefing and answer five questions: {quiz} Once all answers are right, the link to the form follows.',
  },
  sendAgain: {
    ru: 'Визит {code}. В ответах есть ошибки. Перечитайте памятку и пройдите тест ещё раз: {quiz}',
    kk: 'Визит {code}. Жауаптарда қате бар. Жадынаманы қайта оқып, тестті тағы бір рет тапсырыңыз: {quiz}',
    en: 'Visit {code}. Some answers are wrong. Read the briefing again and take the quiz once more: {quiz}',
  },
  sendSoon: {
    ru: 'Визит {code}. Все ответы верны. Ссылка на анкету придёт позже.',
    kk: 'Визит {code}. Барлық жауап дұрыс. Сауалнама сілтемесі кейінірек келеді.',
    en: 'Visit {code}. All answers are right. The link to the form follows later.',
  },
  sendLink: {
    ru: 'Визит {code}. Анкета: {link} Код визита в ней уже вписан. Заполните её сразу после визита.',
    kk: 'Визит {code}. Сауалнама: {link} Визит коды жазылып қойған. Оны визиттен кейін бірден толтырыңыз.',
    en: 'Visit {code}. The form: {link} The visit code is filled in already. Fill in the rest right after the visit.',
  },
  noQuiz: {
    ru: '(ссылка на тест появится, когда он начнёт принимать ответы)',
    kk: '(тест сілтемесі ол жауап қабылдай бастағанда шығады)',
    en: '(the link to the quiz follows once it takes answers)',
  },
  strange: {
    ru: 'Тест проходили с кодами, которых нет в плане: {codes}. Уточните код у исполнителя.',
    kk: 'Тест жоспарда жоқ кодтармен тапсырылды: {codes}. Кодты орындаушыдан нақтылаңыз.',
    en: 'The quiz was taken with codes that are not in the plan: {codes}. Ask the shopper for the right code.',
  },
  given: { ru: 'Ссылок выдано: {n:int}.', kk: 'Берілген сілтеме: {n:int}.', en: 'Links given: {n:int}.' },
  had: {
    ru: 'Ссылка уже была или визит сделан: {n:int}.',
    kk: 'Сілтемесі бұрыннан бар немесе визит жасалған: {n:int}.',
    en: 'Link given before, or visit made: {n:int}.',
  },
  noForm: {
    ru: 'Анкета ещё не принимает ответы: {n:int}. Проверьте шаг «Анкеты» и повторите.',
    kk: 'Сауалнамасы әлі жауап қабылдамайды: {n:int}. «Сауалнамалар» қадамын тексеріп, қайталаңыз.',
    en: 'No form takes answers yet: {n:int}. Look at the step “Forms” and try again.',
  },
  unknown: {
    ru: 'Таких кодов нет в плане: {codes}.',
    kk: 'Жоспарда мұндай код жоқ: {codes}.',
    en: 'Codes not in the plan: {codes}.',
  },
  nobody: {
    ru: 'Визитов для выдачи не найдено: «{shopper}». Выберите визиты или исполнителя, у которого они есть.',
    kk: 'Сілтеме берілетін визит табылмады: «{shopper}». Визиттерді немесе визиті бар орындаушыны таңдаңыз.',
    en: 'No visits to give links for: “{shopper}”. Choose visits, or a shopper who has some.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
