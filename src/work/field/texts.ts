import type { Localized } from '../../core/lang';

/** What field work says after something was done. */
export const FIELD_NEWS = {
  collectingOff: {
    ru: 'Выключен: ответы остаются в анкетах и на листы не попадают. После включения они записываются вскоре после отправки, и раз в час анкеты проверяются ещё раз, даже когда файл закрыт.',
    kk: 'Өшірулі: жауаптар сауалнамаларда қалады, парақтарға түспейді. Қосылған соң олар жіберілгеннен кейін көп ұзамай жазылады, ал сауалнамалар файл жабық тұрса да сағатына бір рет қайта тексеріледі.',
    en: 'Off: answers stay in the forms and do not reach the sheets. Once it is on, they are written soon after they are sent, and the forms are checked again every hour, even while the file is closed.',
  },
  collectingOn: {
    ru: 'Включён: ответы записываются на листы вскоре после отправки, и раз в час анкеты проверяются ещё раз. Подробности — на экране «Состояние».',
    kk: 'Қосулы: жауаптар жіберілгеннен кейін көп ұзамай парақтарға жазылады, сауалнамалар сағатына бір рет қайта тексеріледі. Толығырақ «Күйі» бөлімінде.',
    en: 'On: answers are written to the sheets soon after they are sent, and the forms are checked again every hour. More stands under “System status”.',
  },
  collectingOther: {
    ru: 'Анкеты создал другой человек, и Google открывает их только ему, поэтому ответы ждут в анкетах. Передайте ему сбор: экран «Состояние».',
    kk: 'Сауалнамаларды басқа адам жасаған, Google оларды тек сол адамға ашады, сондықтан жауаптар сауалнамаларда күтіп тұр. Жауап жинауды сол адамға беріңіз: «Күйі» бөлімі.',
    en: 'Another person made the forms, and Google opens them only to that person, so answers wait in the forms. Hand collection over to them under “System status”.',
  },
  collectingNoForms: {
    ru: 'Нет доступа к анкетам Google: ответы ждут в анкетах. Подтвердите доступ на экране «Состояние».',
    kk: 'Google сауалнамаларына рұқсат жоқ: жауаптар сауалнамаларда күтіп тұр. Рұқсатты «Күйі» бөлімінде растаңыз.',
    en: 'No access to Google Forms: answers wait in the forms. Confirm access under “System status”.',
  },
  collectingConsent: {
    ru: 'Чтобы включить сбор, подтвердите доступ по ссылке.',
    kk: 'Жауап жинауды қосу үшін сілтеме арқылы рұқсатты растаңыз.',
    en: 'To turn it on, confirm access by the link.',
  },
  live: {
    ru: 'Анкета принимает ответы. Ссылки с кодами для исполнителей — на экране «Памятки и ссылки».',
    kk: 'Сауалнама жауап қабылдап тұр. Орындаушыларға арналған коды бар сілтемелер «Жадынамалар мен сілтемелер» бөлімінде.',
    en: 'The form takes answers. Links with codes for shoppers stand under “Briefings and links”.',
  },
  closed: {
    ru: 'Приём закрыт, пришедшие ответы записаны. Можно создать новую версию анкеты.',
    kk: 'Қабылдау жабылды, келген жауаптар жазылды. Сауалнаманың жаңа нұсқасын жасауға болады.',
    en: 'The form is closed and what had come is filed. A new version of the form can be made.',
  },
  draining: {
    ru: 'Приём закрыт. Пришедших ответов много: остальные запишутся в течение часа или после сверки.',
    kk: 'Қабылдау жабылды. Келген жауап көп: қалғаны бір сағат ішінде немесе салыстырудан кейін жазылады.',
    en: 'The form is closed. Many answers had come: the rest are filed within the hour or by a check.',
  },
  kept: {
    ru: 'Срок хранения задан. Более старые визиты стираются раз в сутки, если включён сбор ответов.',
    kk: 'Сақтау мерзімі белгіленді. Жауап жинау қосулы болса, ескірек визиттер тәулігіне бір рет өшіріледі.',
    en: 'The time is set. Older visits are erased once a day while answers are collected.',
  },
  keptAlways: {
    ru: 'Ответы хранятся без ограничения срока.',
    kk: 'Жауаптар мерзімсіз сақталады.',
    en: 'Answers are kept without limit.',
  },
  erased: {
    ru: 'Стёрто визитов: {visits:int}.',
    kk: 'Өшірілген визит: {visits:int}.',
    en: 'Visits erased: {visits:int}.',
  },
  left: {
    ru: 'В анкетах осталось ответов: {left:int}, потому что эти анкеты недоступны. Rosta попробует ещё раз при следующей сверке.',
    kk: 'Сауалнамаларда қалған жауап: {left:int}, себебі бұл сауалнамалар ашылмайды. Rosta келесі салыстыруда қайта көреді.',
    en: 'Responses left in forms that cannot be reached: {left:int}. Rosta tries again at the next check.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
