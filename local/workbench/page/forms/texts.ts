import type { Arrival, FormSwitch } from '../../formsProtocol';
import type { PageLang } from '../texts';

/** What the list of forms and the clock say. */
export interface FormsTexts {
  readonly clock: string;
  readonly hour: string;
  readonly day: string;
  readonly toDay: string;
  readonly move: string;
  readonly arrival: string;
  readonly arrivals: Readonly<Record<Arrival, string>>;
  readonly none: string;
  readonly untitled: string;
  readonly state: Readonly<Record<'trashed' | 'unpublished' | 'closed' | 'private' | 'open', string>>;
  readonly responses: (count: number) => string;
  readonly unlinked: string;
  readonly asOwner: string;
  readonly asOutsider: string;
  readonly switches: Readonly<Record<FormSwitch, string>>;
  readonly unlink: string;
  readonly questions: string;
  readonly title: (title: string) => string;
  readonly choices: (title: string) => string;
  readonly newQuestion: string;
  readonly add: string;
  readonly sent: string;
  readonly sentNone: string;
}

const ru: FormsTexts = {
  clock: 'Время в файле',
  hour: '+ 1 час',
  day: '+ 1 день',
  toDay: 'Перейти к дате',
  move: 'Перейти',
  arrival: 'Событие следующей отправки',
  arrivals: {
    once: 'приходит один раз',
    twice: 'приходит дважды, второй раз без данных',
    blank: 'приходит без данных',
    missed: 'не приходит',
  },
  none: 'Анкет пока нет. Они появятся, когда панель их создаст.',
  untitled: 'Анкета без названия',
  state: {
    trashed: 'в корзине',
    unpublished: 'не опубликована',
    closed: 'закрыта',
    private: 'открыта только владельцу',
    open: 'открыта для всех',
  },
  responses: (count) => `Ответов: ${count}`,
  unlinked: 'не связана с таблицей',
  asOwner: 'Открыть',
  asOutsider: 'Открыть как посторонний',
  switches: {
    isPublished: 'Опубликована',
    isAccepting: 'Принимает ответы',
    isOpenToAll: 'Доступна всем, у кого есть ссылка',
    isTrashed: 'В корзине',
  },
  unlink: 'Отвязать от таблицы',
  questions: 'Вопросы',
  title: (title) => `Текст вопроса «${title}»`,
  choices: (title) => `Варианты ответа на вопрос «${title}», по одному в строке`,
  newQuestion: 'Новый вопрос',
  add: 'Добавить вопрос',
  sent: 'Отправленные письма и сообщения',
  sentNone: 'Пока ничего. Наружу не уходит ничего: здесь видно, что ушло бы.',
};

const kk: FormsTexts = {
  clock: 'Файлдағы уақыт',
  hour: '+ 1 сағат',
  day: '+ 1 күн',
  toDay: 'Күнге өту',
  move: 'Өту',
  arrival: 'Келесі жіберу оқиғасы',
  arrivals: {
    once: 'бір рет келеді',
    twice: 'екі рет келеді, екіншісі деректерсіз',
    blank: 'деректерсіз келеді',
    missed: 'келмейді',
  },
  none: 'Әзірге сауалнама жоқ. Панель құрғаннан кейін осында көрінеді.',
  untitled: 'Атаусыз сауалнама',
  state: {
    trashed: 'себетте',
    unpublished: 'жарияланбаған',
    closed: 'жабық',
    private: 'тек иесіне ашық',
    open: 'барлығына ашық',
  },
  responses: (count) => `Жауап саны: ${count}`,
  unlinked: 'кестемен байланыспаған',
  asOwner: 'Ашу',
  asOutsider: 'Бөгде адам ретінде ашу',
  switches: {
    isPublished: 'Жарияланған',
    isAccepting: 'Жауап қабылдайды',
    isOpenToAll: 'Сілтемесі бар барлық адамға ашық',
    isTrashed: 'Себетте',
  },
  unlink: 'Кестеден ажырату',
  questions: 'Сұрақтар',
  title: (title) => `«${title}» сұрағының мәтіні`,
  choices: (title) => `«${title}» сұрағының жауап нұсқалары, әр жолда біреуден`,
  newQuestion: 'Жаңа сұрақ',
  add: 'Сұрақ қосу',
  sent: 'Жіберілген хаттар мен хабарламалар',
  sentNone: 'Әзірге ештеңе жоқ. Сыртқа ештеңе шықпайды: мұнда не шығатыны көрінеді.',
};

const en: FormsTexts = {
  clock: 'Time in the file',
  hour: '+ 1 hour',
  day: '+ 1 day',
  toDay: 'Go to a date',
  move: 'Go',
  arrival: 'The event of the next submit',
  arrivals: {
    once: 'arrives once',
    twice: 'arrives twice, then without data',
    blank: 'arrives without data',
    missed: 'does not arrive',
  },
  none: 'No forms yet. They appear here once the panel has created them.',
  untitled: 'Untitled form',
  state: {
    trashed: 'in the trash',
    unpublished: 'not published',
    closed: 'closed',
    private: 'open to the owner only',
    open: 'open to all',
  },
  responses: (count) => `Responses: ${count}`,
  unlinked: 'not linked to the spreadsheet',
  asOwner: 'Open',
  asOutsider: 'Open as an outsider',
  switches: {
    isPublished: 'Published',
    isAccepting: 'Accepts responses',
    isOpenToAll: 'Open to anyone with the link',
    isTrashed: 'In the trash',
  },
  unlink: 'Unlink from the spreadsheet',
  questions: 'Questions',
  title: (title) => `Text of the question “${title}”`,
  choices: (title) => `Choices of the question “${title}”, one a line`,
  newQuestion: 'New question',
  add: 'Add question',
  sent: 'Mails and messages sent',
  sentNone: 'Nothing yet. Nothing leaves this machine: here stands what would have.',
};

/** The texts in a language. */
export function formsTexts(lang: PageLang): FormsTexts {
  return { ru, kk, en }[lang];
}
