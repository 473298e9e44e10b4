import type { Localized } from '../../core/lang';

/** Words around ideas. */
export const IDEAS = {
  summary: {
    ru: 'Принятых визитов: {visits:int}, из них с идеями: {said:int}. Разных идей: {ideas:int}.',
    kk: 'Қабылданған визит: {visits:int}, оның ішінде идеясы бары: {said:int}. Әртүрлі идея: {ideas:int}.',
    en: 'Accepted visits: {visits:int}, {said:int} of them with ideas. Different ideas: {ideas:int}.',
  },
  none: {
    ru: 'Принятых визитов пока нет. Идеи появятся здесь после первых проверенных визитов.',
    kk: 'Әзірге қабылданған визит жоқ. Идеялар алғашқы визиттер тексерілген соң осында шығады.',
    en: 'No accepted visits yet. Ideas appear here once the first visits are reviewed.',
  },
  waiting: {
    ru: 'Принятых визитов пока нет, ждут проверки: {n:int}. Проверьте визиты, и идеи из них появятся здесь.',
    kk: 'Әзірге қабылданған визит жоқ, тексеруді күтіп тұрғаны: {n:int}. Визиттерді тексеріңіз, содан кейін идеялар осында шығады.',
    en: 'No accepted visits yet, {n:int} waiting for review. Review the visits, and their ideas appear here.',
  },
  silent: {
    ru: 'В принятых визитах ({n:int}) идей пока нет: на вопрос «что улучшить» никто не ответил.',
    kk: 'Қабылданған визиттерде ({n:int}) әзірге идея жоқ: «нені жақсартуға болады» сұрағына ешкім жауап бермеген.',
    en: 'No ideas in the accepted visits ({n:int}) yet: nobody answered the question what could be better.',
  },
  point: {
    ru: 'Идей: {n:int}, визитов: {visits:int}',
    kk: 'Идея: {n:int}, визит: {visits:int}',
    en: 'Ideas: {n:int}, visits: {visits:int}',
  },
  noPoint: { ru: 'Без точки контакта', kk: 'Жанасу нүктесі көрсетілмеген', en: 'No touchpoint' },
  visits: {
    ru: '{n:int} {n:plural:визит|визита|визитов}',
    kk: '{n:int} визит',
    en: '{n:int} {n:plural:visit|visits}',
  },
  rest: {
    ru: 'Показаны самые частые идеи: {shown:int}. Остальные ({n:int}) — на листе «{sheet}».',
    kk: 'Ең жиі айтылған идеялар көрсетілген: {shown:int}. Қалғаны ({n:int}) «{sheet}» парағында.',
    en: 'The most frequent ideas are shown: {shown:int}. The others ({n:int}) are on sheet “{sheet}”.',
  },
  task: { ru: 'задача {code}', kk: '{code} тапсырмасы', en: 'task {code}' },
  cause: {
    ru: 'Тайные покупатели пишут: «{idea}» ({n:int} {n:plural:визит|визита|визитов})',
    kk: 'Құпия сатып алушылардың жазғаны: «{idea}» ({n:int} визит)',
    en: 'Mystery shoppers write: “{idea}” ({n:int} {n:plural:visit|visits})',
  },
  goal: {
    ru: 'Больше покупателей, довольных точкой контакта «{point}»',
    kk: '«{point}» жанасу нүктесіне көңілі толатын сатып алушылардың көбеюі',
    en: 'More customers satisfied with touchpoint “{point}”',
  },
  criterion: {
    ru: 'В следующей волне об этом никто не пишет',
    kk: 'Келесі толқында бұл туралы ешкім жазбайды',
    en: 'Nobody writes about this in the next wave',
  },
  criterionTarget: {
    ru: 'В следующей волне об этом никто не пишет, средняя оценка точки контакта не ниже цели: {target}',
    kk: 'Келесі толқында бұл туралы ешкім жазбайды, жанасу нүктесінің орташа балы нысанадан төмен емес: {target}',
    en: 'Nobody writes about this in the next wave, and the touchpoint’s mean rating is not below its target: {target}',
  },
} as const satisfies Readonly<Record<string, Localized>>;
