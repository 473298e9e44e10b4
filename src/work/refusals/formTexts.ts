import type { Localized } from '../../core/lang';

/** Words around the questions of the form for those who did not buy, and the questions. */
export const REFUSAL_FORM = {
  title: { ru: 'Почему вы не купили?', kk: 'Неге сатып алмадыңыз?', en: 'Why did you not buy?' },
  description: {
    ru: 'Четыре вопроса, одна минута. Имя, телефон и почта не нужны: не пишите их, пожалуйста, и в ответах. По ответам видно, что мешает покупать.',
    kk: 'Төрт сұрақ, бір минут. Аты-жөні, телефон мен пошта керек емес: оларды жауаптарда да жазбаңыз. Жауаптардан сатып алуға не кедергі екені көрінеді.',
    en: 'Four questions, one minute. No name, phone number or e-mail is needed: please leave them out of your answers too. The answers show what keeps people from buying.',
  },
  confirmation: {
    ru: 'Спасибо, ответ получен. Он поможет убрать то, что мешает покупать.',
    kk: 'Рақмет, жауабыңыз алынды. Ол сатып алуға кедергі болатын нәрсені жоюға көмектеседі.',
    en: 'Thank you, your answer has arrived. It helps to remove what keeps people from buying.',
  },
  closed: {
    ru: 'Опрос закончен, ответы больше не принимаются.',
    kk: 'Сауалнама аяқталды, жауап енді қабылданбайды.',
    en: 'The survey is over; no more answers are taken.',
  },
  stage: {
    ru: 'На каком шаге вы остановились?',
    kk: 'Қай қадамда тоқтап қалдыңыз?',
    en: 'At which step did you stop?',
  },
  barrier: {
    ru: 'Что больше всего помешало купить?',
    kk: 'Сатып алуға бәрінен бұрын не кедергі болды?',
    en: 'What kept you from buying most of all?',
  },
  lost: {
    ru: 'На какую примерно сумму вы хотели купить?',
    kk: 'Шамамен қанша сомаға сатып алмақ болдыңыз?',
    en: 'For about how much did you mean to buy?',
  },
  lostHelp: {
    ru: 'Можно не отвечать. Только число, например 15000.',
    kk: 'Жауап бермеуге болады. Тек санмен, мысалы 15000.',
    en: 'You may leave it blank. A number only, for example 15000.',
  },
  lostMessage: {
    ru: 'Введите только число, например 15000.',
    kk: 'Тек санмен жазыңыз, мысалы 15000.',
    en: 'Enter a number only, for example 15000.',
  },
  comment: {
    ru: 'Что должно измениться, чтобы вы купили?',
    kk: 'Сатып алуыңыз үшін не өзгеруі керек?',
    en: 'What would have to change for you to buy?',
  },
  commentHelp: {
    ru: 'Можно не отвечать. Без имён, телефонов и почты.',
    kk: 'Жауап бермеуге болады. Ат-жөнсіз, телефонсыз және поштасыз.',
    en: 'You may leave it blank. No names, phone numbers or e-mails.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What stands for no barrier of the list. */
export const OTHER_BARRIER: Localized = { ru: 'Другое', kk: 'Басқа себеп', en: 'Something else' };

/** The five stages in a customer's words, as the form offers them (methods.md §Stages; B7-08). */
export const STAGE_CHOICES: Readonly<Record<string, Localized>> = {
  need: {
    ru: 'Когда решали, нужно ли это вообще',
    kk: 'Бұл өзі керек пе деп ойланғанда',
    en: 'Deciding whether I need it at all',
  },
  choice: { ru: 'Когда выбирали и сравнивали', kk: 'Таңдап, салыстырғанда', en: 'Choosing and comparing' },
  deal: {
    ru: 'Когда оформляли заказ или платили',
    kk: 'Тапсырыс бергенде немесе төлегенде',
    en: 'Ordering or paying',
  },
  experience: {
    ru: 'Когда ждали, получали или пробовали',
    kk: 'Күткенде, алғанда немесе байқап көргенде',
    en: 'Waiting for it, receiving it or trying it',
  },
  loyalty: {
    ru: 'Раньше покупали, но снова не стали',
    kk: 'Бұрын алғанмын, бірақ қайта алмадым',
    en: 'I bought before and did not buy again',
  },
};
