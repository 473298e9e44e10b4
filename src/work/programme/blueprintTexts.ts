import type { Localized } from '../../core/lang';

/** Words of a shopper's form. */
export const FORM_TEXTS = {
  title: {
    ru: 'Анкета визита: {job}, {wave}',
    kk: 'Визит сауалнамасы: {job}, {wave}',
    en: 'Visit form: {job}, {wave}',
  },
  description: {
    ru: 'Заполните анкету сразу после визита, пока впечатления свежие. Визиты принимаются: {from:day}–{to:day}. Имена, телефоны и адреса почты указывать не нужно.',
    kk: 'Сауалнаманы визиттен кейін бірден, алған әсеріңіз ұмытылмай тұрғанда толтырыңыз. Визиттер қабылданатын мерзім: {from:day}–{to:day}. Аты-жөнін, телефонды және пошта мекенжайын жазудың қажеті жоқ.',
    en: 'Fill in the form right after the visit, while everything is fresh in mind. Visits are taken {from:day}–{to:day}. No names, phone numbers or e-mail addresses are needed.',
  },
  confirmation: {
    ru: 'Спасибо, ответы получены. Сообщите организатору код визита: по нему он найдёт анкету. Заметили ошибку — исправьте ответы по ссылке ниже, пока эта страница открыта.',
    kk: 'Рақмет, жауаптар алынды. Ұйымдастырушыға визит кодын айтыңыз: ол сауалнаманы осы код бойынша табады. Қате байқалса, бұл бет ашық тұрғанда жауаптарды төмендегі сілтеме арқылы түзетіңіз.',
    en: 'Thank you, the answers have arrived. Tell the organiser the visit code: the form is found by it. If something is wrong, correct the answers by the link below while this page is open.',
  },
  closed: {
    ru: 'Анкета больше не принимает ответы. Если визит состоялся, сообщите код визита организатору.',
    kk: 'Сауалнама енді жауап қабылдамайды. Визит жасалған болса, визит кодын ұйымдастырушыға айтыңыз.',
    en: 'The form takes no answers any more. If the visit took place, tell the organiser the visit code.',
  },
  code: { ru: 'Код визита', kk: 'Визит коды', en: 'Visit code' },
  codeHelp: {
    ru: 'Семь цифр из задания на визит.',
    kk: 'Визит тапсырмасындағы жеті цифр.',
    en: 'Seven digits, as given to you for this visit.',
  },
  codeMessage: {
    ru: 'В коде визита 7 цифр. Проверьте его по заданию.',
    kk: 'Визит коды 7 цифрдан тұрады. Оны тапсырмадағы кодпен салыстырыңыз.',
    en: 'A visit code has 7 digits. Compare it with the code given to you for this visit.',
  },
  date: { ru: 'Дата визита', kk: 'Визит күні', en: 'Visit date' },
  location: { ru: 'Адрес', kk: 'Мекенжай', en: 'Address' },
  timeIn: { ru: 'Время входа', kk: 'Кірген уақыт', en: 'Time in' },
  timeOut: { ru: 'Время выхода', kk: 'Шыққан уақыт', en: 'Time out' },
  visitHelp: {
    ru: 'Оцените каждый пункт от 1 до 5 так, как это увидел бы обычный покупатель. Что можно улучшить — по желанию, своими словами.',
    kk: 'Әр тармақты кәдімгі сатып алушының көзімен 1-ден 5-ке дейін бағалаңыз. Нені жақсартуға болатынын қаласаңыз, өз сөзіңізбен жазыңыз.',
    en: 'Rate every point from 1 to 5 as an ordinary customer would see it. What could be better: if you like, in your own words.',
  },
  score: {
    ru: '{name}: оцените от 1 до 5',
    kk: '{name}: 1-ден 5-ке дейін бағалаңыз',
    en: '{name}: rate from 1 to 5',
  },
  idea: {
    ru: '{name}: что можно улучшить?',
    kk: '{name}: нені жақсартуға болады?',
    en: '{name}: what could be better?',
  },
  end: { ru: 'Последние вопросы', kk: 'Соңғы сұрақтар', en: 'Last questions' },
  receipt: { ru: 'Номер чека', kk: 'Чек нөмірі', en: 'Receipt number' },
  receiptHelp: { ru: 'Если была покупка.', kk: 'Сатып алу болса.', en: 'If something was bought.' },
  photo: { ru: 'Ссылка на фото', kk: 'Фото сілтемесі', en: 'Photo link' },
  photoHelp: {
    ru: 'Если есть фото чека или места. Людей на нём быть не должно.',
    kk: 'Чектің немесе орынның фотосы болса. Онда адамдар болмауы керек.',
    en: 'If there is a photo of the receipt or the place. No people on it.',
  },
  photoMessage: {
    ru: 'Нужна ссылка, например https://disk.example/foto',
    kk: 'Сілтеме керек, мысалы https://disk.example/foto',
    en: 'A link is needed, such as https://disk.example/photo',
  },
  integrity: { ru: 'Кто совершил визит?', kk: 'Визитті кім жасады?', en: 'Who made the visit?' },
  inPerson: {
    ru: 'Визит совершён мной лично',
    kk: 'Визитті өзім жасадым',
    en: 'I made the visit in person',
  },
  byOther: { ru: 'Визит совершён другим человеком', kk: 'Визитті басқа адам жасады', en: 'Somebody else made it' },
  consent: {
    ru: 'Анкета собирает ответы о визите: код, дату, адрес и время визита, оценки, комментарии, номер чека и ссылку на фото, если они указаны. Имена, телефоны и адреса почты в ответах не нужны. Ответы хранит компания, которая заказала визит, и использует их, чтобы улучшить обслуживание. Чтобы ответы стёрли, сообщите код визита организатору. Отправка анкеты означает согласие с этим.',
    kk: 'Сауалнама визит туралы жауаптарды жинайды: визиттің коды, күні, мекенжайы мен уақыты, балдар, пікірлер, көрсетілсе, чек нөмірі мен фото сілтемесі. Жауаптарда аты-жөнінің, телефонның және пошта мекенжайының қажеті жоқ. Жауаптарды визитке тапсырыс берген компания сақтайды және қызмет көрсетуді жақсарту үшін пайдаланады. Жауаптарды өшірту үшін визит кодын ұйымдастырушыға айтыңыз. Сауалнаманы жіберу осыған келісуді білдіреді.',
    en: 'The form collects answers about the visit: its code, date, address and times, ratings, comments, the receipt number and the photo link where given. No names, phone numbers or e-mail addresses are needed in the answers. The answers are kept by the company that ordered the visit and used to improve its service. To have them erased, tell the organiser the visit code. Sending the form means that you agree.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of the pages of a visit by the stage of the journey, in words of a shopper; an unknown stage stands as it is. */
export const PAGE_TITLES: Readonly<Record<string, Localized>> = {
  need: { ru: 'До визита', kk: 'Визитке дейін', en: 'Before the visit' },
  choice: { ru: 'Выбор', kk: 'Таңдау', en: 'Choosing' },
  deal: { ru: 'Покупка', kk: 'Сатып алу', en: 'Buying' },
  experience: { ru: 'Впечатления', kk: 'Алған әсер', en: 'Impressions' },
  loyalty: { ru: 'После покупки', kk: 'Сатып алғаннан кейін', en: 'After buying' },
};
