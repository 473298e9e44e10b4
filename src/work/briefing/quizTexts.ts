import type { Localized } from '../../core/lang';

/** A question of the quiz: its choices in the order they are shown in, and the place of the right one. */
interface QuizQuestion {
  readonly text: Localized;
  readonly choices: readonly Localized[];
  readonly right: number;
}

/** Words around the questions of the quiz. */
export const QUIZ_TEXTS = {
  title: { ru: 'Тест по памятке', kk: 'Жадынама бойынша тест', en: 'Briefing quiz' },
  description: {
    ru: 'Прочитайте памятку визита, затем ответьте на пять вопросов. Ссылка на анкету выдаётся, когда все пять ответов верны. Пройти тест можно сколько угодно раз.',
    kk: 'Визит жадынамасын оқып, содан кейін бес сұраққа жауап беріңіз. Бес жауаптың бәрі дұрыс болғанда сауалнама сілтемесі беріледі. Тестті қанша рет болса да қайта тапсыруға болады.',
    en: 'Read the briefing of the visit, then answer five questions. The link to the form is given once all five answers are right. The quiz can be taken any number of times.',
  },
  confirmation: {
    ru: 'Ответы получены. Результат сообщит организатор: если все ответы верны, он пришлёт ссылку на анкету визита.',
    kk: 'Жауаптар алынды. Нәтижесін ұйымдастырушы хабарлайды: барлық жауап дұрыс болса, визит сауалнамасының сілтемесін жібереді.',
    en: 'The answers have arrived. The organiser will tell you the result: if all answers are right, the link to the visit form follows.',
  },
  closed: {
    ru: 'Тест больше не принимает ответы. За ссылкой на анкету обратитесь к организатору.',
    kk: 'Тест енді жауап қабылдамайды. Сауалнама сілтемесі үшін ұйымдастырушыға хабарласыңыз.',
    en: 'The quiz takes no answers any more. Ask the organiser for the link to the form.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** The five questions about the rules of the briefing. The right answers of a form are kept with it: words may change here. */
export const QUIZ_QUESTIONS: readonly QuizQuestion[] = [
  {
    text: {
      ru: 'Сотрудник спрашивает: «Вы тайный покупатель?» Что делать?',
      kk: 'Қызметкер: «Сіз құпия сатып алушысыз ба?» — деп сұрады. Не істеу керек?',
      en: 'An employee asks: “Are you a mystery shopper?” What do you do?',
    },
    choices: [
      {
        ru: 'Признаться и показать памятку',
        kk: 'Мойындап, жадынаманы көрсету',
        en: 'Say yes and show the briefing',
      },
      {
        ru: 'Вести себя как обычный покупатель и не раскрывать себя',
        kk: 'Кәдімгі сатып алушыдай болып, өзін әшкере етпеу',
        en: 'Go on as an ordinary customer and not reveal it',
      },
      {
        ru: 'Попросить позвать руководителя',
        kk: 'Басшыны шақыруды сұрау',
        en: 'Ask for the manager',
      },
    ],
    right: 1,
  },
  {
    text: {
      ru: 'То, о чём спрашивает пункт анкеты, во время визита не встретилось. Что выбрать?',
      kk: 'Сауалнама тармағында сұралған нәрсе визит кезінде кездеспеді. Қай жауапты таңдау керек?',
      en: 'Something the form asks about did not come up during the visit. What do you choose?',
    },
    choices: [
      { ru: '3 — среднюю оценку', kk: '3 — орташа балл', en: '3 – a middle rating' },
      { ru: '1 — худшую оценку', kk: '1 — ең төмен балл', en: '1 – the lowest rating' },
      { ru: '«не было возможности оценить»', kk: '«бағалау мүмкіндігі болмады»', en: '“could not judge”' },
    ],
    right: 2,
  },
  {
    text: {
      ru: 'Что можно писать в комментариях?',
      kk: 'Пікірде не жазуға болады?',
      en: 'What may be written in comments?',
    },
    choices: [
      {
        ru: 'Что произошло, без имён и телефонов сотрудников и других людей',
        kk: 'Не болғанын, қызметкерлер мен басқа адамдардың аты мен телефонын көрсетпей',
        en: 'What happened, without names or phone numbers of staff or anybody else',
      },
      {
        ru: 'Имена сотрудников, чтобы их можно было найти',
        kk: 'Қызметкерлерді табуға болатындай етіп аттарын',
        en: 'Names of employees, so that they can be found',
      },
      {
        ru: 'Свой телефон для связи',
        kk: 'Байланыс үшін өз телефоныңызды',
        en: 'Your own phone number to be reached at',
      },
    ],
    right: 0,
  },
  {
    text: {
      ru: 'Сколько анкет заполняется по одному визиту?',
      kk: 'Бір визит бойынша қанша сауалнама толтырылады?',
      en: 'How many forms are filled in for one visit?',
    },
    choices: [
      {
        ru: 'По одной на каждого сотрудника',
        kk: 'Әр қызметкерге бір-бірден',
        en: 'One for each employee',
      },
      {
        ru: 'Одна, под кодом этого визита',
        kk: 'Біреу, осы визиттің кодымен',
        en: 'One, under the code of this visit',
      },
      { ru: 'Сколько угодно', kk: 'Қанша болса да', en: 'Any number' },
    ],
    right: 1,
  },
  {
    text: {
      ru: 'Когда отправлять анкету?',
      kk: 'Сауалнаманы қашан жіберу керек?',
      en: 'When is the form to be sent?',
    },
    choices: [
      { ru: 'До визита', kk: 'Визитке дейін', en: 'Before the visit' },
      { ru: 'В конце волны', kk: 'Толқын соңында', en: 'At the end of the wave' },
      {
        ru: 'Сразу после визита, не позже срока из памятки',
        kk: 'Визиттен кейін бірден, жадынамадағы мерзімнен кешіктірмей',
        en: 'Right after the visit, no later than the briefing says',
      },
    ],
    right: 2,
  },
];
