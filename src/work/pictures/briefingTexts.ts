import type { Localized } from '../../core/lang';
import type { Proof } from '../rules/rules';

/** Words of the briefing. */
export const BRIEFING = {
  all: { ru: 'Памятки визитов', kk: 'Визит жадынамалары', en: 'Visit briefings' },
  source: {
    ru: 'Памяток: {n:int}. Каждая печатается на отдельной странице А4.',
    kk: 'Жадынама: {n:int}. Әрқайсысы бөлек А4 бетіне басылады.',
    en: 'Briefings: {n:int}. Each is printed on an A4 page of its own.',
  },
  some: {
    ru: 'Показаны первые {n:int} из {all:int}. Остальные откройте по исполнителю или по волне.',
    kk: 'Алғашқысы ғана көрсетілген: {n:int}/{all:int}. Қалғанын орындаушы немесе толқын бойынша ашыңыз.',
    en: 'The first {n:int} of {all:int} are shown. Open the others by shopper or by wave.',
  },
  title: { ru: 'Памятка визита', kk: 'Визит жадынамасы', en: 'Visit briefing' },
  job: { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'What you come for' },
  where: { ru: 'Адрес', kk: 'Мекенжай', en: 'Where' },
  when: { ru: 'Когда', kk: 'Қашан', en: 'When' },
  between: { ru: 'с {from} по {to}', kk: '{from} – {to}', en: '{from} to {to}' },
  watch: { ru: 'На что обратить внимание', kk: 'Неге назар аудару керек', en: 'What to watch' },
  stage: { ru: '{stage}: {names}.', kk: '{stage}: {names}.', en: '{stage}: {names}.' },
  keep: { ru: 'Чем подтвердить визит', kk: 'Визитті немен растау керек', en: 'What to keep as proof' },
  rules: { ru: 'Правила', kk: 'Ережелер', en: 'Rules' },
  ordinary: {
    ru: 'Ведите себя как обычный покупатель. Не говорите, что вы тайный покупатель, и не доставайте памятку на месте.',
    kk: 'Кәдімгі сатып алушыдай болыңыз. Құпия сатып алушы екеніңізді айтпаңыз, жадынаманы сол жерде шығармаңыз.',
    en: 'Be an ordinary customer. Do not say that you are a mystery shopper, and keep the briefing out of sight.',
  },
  times: {
    ru: 'Запомните время входа и выхода.',
    kk: 'Кірген және шыққан уақытыңызды есте сақтаңыз.',
    en: 'Remember when you came in and when you left.',
  },
  judge: {
    ru: 'Оценивайте только то, что видели сами. Если что-то не встретилось, выберите «не было возможности оценить».',
    kk: 'Тек өзіңіз көргенді бағалаңыз. Бірдеңе кездеспесе, «бағалау мүмкіндігі болмады» деген жауапты таңдаңыз.',
    en: 'Rate only what you saw yourself. If something did not come up, choose “could not judge”.',
  },
  privacy: {
    ru: 'В комментариях пишите, что произошло: без имён, телефонов и адресов почты сотрудников и других людей.',
    kk: 'Пікірде не болғанын жазыңыз: қызметкерлер мен басқа адамдардың атын, телефонын, пошта мекенжайын көрсетпеңіз.',
    en: 'In comments write what happened: no names, phone numbers or e-mail addresses of staff or anybody else.',
  },
  one: {
    ru: 'Один визит — одна анкета, под кодом этого визита.',
    kk: 'Бір визит — бір сауалнама, осы визиттің кодымен.',
    en: 'One visit is one form, under the code of this visit.',
  },
  late: {
    ru: 'Отправьте анкету сразу после визита, самое позднее — через {late:int} {late:plural:час|часа|часов}.',
    kk: 'Сауалнаманы визиттен кейін бірден жіберіңіз, ең кеші — {late:int} сағаттан соң.',
    en: 'Send the form right after the visit, within {late:int} {late:plural:hour|hours} at the latest.',
  },
  wrong: { ru: 'Если что-то пошло не так', kk: 'Бірдеңе ойдағыдай болмаса', en: 'If something goes wrong' },
  closed: {
    ru: 'Визит не состоялся: анкету не заполняйте, сообщите организатору код визита и причину.',
    kk: 'Визит болмай қалса: сауалнаманы толтырмаңыз, ұйымдастырушыға визит коды мен себебін айтыңыз.',
    en: 'The visit could not be made: do not fill in the form, tell the organiser the visit code and the reason.',
  },
  recognised: {
    ru: 'Вас узнали: закончите визит как обычно, затем сообщите об этом организатору.',
    kk: 'Сізді таныса: визитті әдеттегідей аяқтап, содан соң ұйымдастырушыға айтыңыз.',
    en: 'You were recognised: finish the visit as usual, then tell the organiser.',
  },
  mistake: {
    ru: 'Ошибка в отправленной анкете: исправьте её по ссылке на последней странице анкеты или сообщите организатору.',
    kk: 'Жіберілген сауалнамада қате болса: сауалнаманың соңғы бетіндегі сілтеме арқылы түзетіңіз немесе ұйымдастырушыға айтыңыз.',
    en: 'A mistake in a form you sent: correct it by the link on the last page of the form, or tell the organiser.',
  },
  danger: {
    ru: 'Если становится небезопасно, уходите: безопасность важнее визита.',
    kk: 'Қауіпті жағдай туса, кетіп қалыңыз: қауіпсіздік визиттен маңызды.',
    en: 'If it does not feel safe, leave: no visit is worth it.',
  },
  quiz: { ru: 'Тест по памятке', kk: 'Жадынама бойынша тест', en: 'Briefing quiz' },
  quizHow: {
    ru: 'Ответьте на пять вопросов до визита. Когда все ответы верны, придёт ссылка на анкету:',
    kk: 'Визитке дейін бес сұраққа жауап беріңіз. Барлық жауап дұрыс болғанда сауалнама сілтемесі келеді:',
    en: 'Answer five questions before the visit. Once all answers are right, the link to the form follows:',
  },
  quizLater: {
    ru: 'Ответьте на пять вопросов до визита: ссылку на них пришлёт организатор. Когда все ответы верны, придёт ссылка на анкету.',
    kk: 'Визитке дейін бес сұраққа жауап беріңіз: олардың сілтемесін ұйымдастырушы жібереді. Барлық жауап дұрыс болғанда сауалнама сілтемесі келеді.',
    en: 'Answer five questions before the visit: the organiser sends you the link to them. Once all answers are right, the link to the form follows.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a shopper brings back, by what the file takes as proof. */
export const PROOF_TEXTS: Readonly<Record<Proof, Localized>> = {
  receipt: {
    ru: 'Сохраните чек: в анкете понадобится его номер.',
    kk: 'Чекті сақтаңыз: сауалнамада оның нөмірі керек болады.',
    en: 'Keep the receipt: the form asks for its number.',
  },
  photo: {
    ru: 'Сделайте фото места или чека, без людей: в анкете понадобится ссылка на него.',
    kk: 'Орынның немесе чектің фотосын түсіріңіз, адамдар болмасын: сауалнамада оның сілтемесі керек болады.',
    en: 'Take a photo of the place or the receipt, with no people on it: the form asks for a link to it.',
  },
  either: {
    ru: 'Сохраните чек или сделайте фото места, без людей: в анкете понадобится номер чека или ссылка на фото.',
    kk: 'Чекті сақтаңыз немесе орынның фотосын түсіріңіз, адамдар болмасын: сауалнамада чек нөмірі немесе фото сілтемесі керек болады.',
    en: 'Keep the receipt or take a photo of the place, with no people on it: the form asks for the receipt number or a link to the photo.',
  },
  none: {
    ru: 'Подтверждать визит чеком или фото не нужно.',
    kk: 'Визитті чекпен немесе фотомен растаудың қажеті жоқ.',
    en: 'No receipt and no photo are needed.',
  },
};
