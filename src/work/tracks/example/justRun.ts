import type { ExampleTrack } from '../exampleRow';

/** Who only wants a treadmill, close by and without obligations (B5-03). */
export const JUST_RUN: ExampleTrack = {
  segment: { ru: 'Просто побегать', kk: 'Жай ғана жүгіру', en: 'Just run' },
  rows: [
    {
      at: ['need', 'tasks', 'panel'],
      text: {
        ru: 'Бегать зимой, когда на улице скользко и темно',
        kk: 'Далада тайғақ әрі қараңғы кезде, қыста жүгіру',
        en: 'Run in winter, when it is icy and dark outside',
      },
    },
    {
      at: ['need', 'barriers', 'hypotheses'],
      text: {
        ru: 'Летом зал не нужен: в парке бесплатно',
        kk: 'Жазда зал керек емес: саябақта тегін',
        en: 'No need of a gym in summer: the park is free',
      },
    },
    {
      at: ['choice', 'touchpoints', 'hypotheses'],
      text: {
        ru: 'Карта: клубы в десяти минутах от дома',
        kk: 'Карта: үйден он минуттық жердегі клубтар',
        en: 'Online map: clubs within ten minutes of home',
      },
    },
    {
      at: ['choice', 'factors', 'panel'],
      text: {
        ru: 'Свободная дорожка после работы, без очереди',
        kk: 'Жұмыстан кейін кезексіз бос жүгіру жолағы',
        en: 'A free treadmill after work, without waiting',
      },
    },
    {
      at: ['choice', 'factors', 'panel'],
      text: {
        ru: 'Цена за месяц, а не за год вперёд',
        kk: 'Бір жылға емес, бір айға төленетін баға',
        en: 'A price by the month, not a year in advance',
      },
    },
    {
      at: ['choice', 'agents', 'hypotheses'],
      text: {
        ru: 'Знакомые из бегового сообщества',
        kk: 'Жүгірушілер қауымындағы таныстар',
        en: 'Friends from the running community',
      },
    },
    {
      at: ['choice', 'barriers', 'calls'],
      text: {
        ru: 'Цену не называют по телефону, зовут на экскурсию',
        kk: 'Бағаны телефонмен айтпайды, клубты көруге шақырады',
        en: 'No price on the phone, only an invitation to a tour',
      },
    },
    {
      at: ['deal', 'touchpoints', 'calls'],
      text: {
        ru: 'Оплата абонемента на сайте без визита в клуб',
        kk: 'Клубқа бармай-ақ абонементті сайтта төлеу',
        en: 'Paying for the membership online without a visit',
      },
    },
    {
      at: ['deal', 'barriers', 'calls'],
      text: {
        ru: 'Навязывают тренера и анализ состава тела',
        kk: 'Жаттықтырушы мен дене құрамын талдауды таңады',
        en: 'A trainer and a body scan are pressed on the client',
      },
    },
    {
      at: ['experience', 'touchpoints', 'qfd'],
      text: {
        ru: 'Дорожка: исправна, экран понятен, воздух свежий',
        kk: 'Жүгіру жолағы: ақаусыз, экраны түсінікті, ауасы таза',
        en: 'Treadmill: in order, clear screen, fresh air',
      },
    },
    {
      at: ['experience', 'barriers', 'panel'],
      text: {
        ru: 'В душе очередь с семи до девяти вечера',
        kk: 'Кешкі жетіден тоғызға дейін душқа кезек',
        en: 'A queue for the shower from seven to nine in the evening',
      },
    },
    {
      at: ['loyalty', 'tasks', 'hypotheses'],
      text: {
        ru: 'Заморозить абонемент на лето',
        kk: 'Абонементті жазға тоқтата тұру',
        en: 'Freeze the membership for the summer',
      },
    },
  ],
};
