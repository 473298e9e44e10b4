import type { ExampleTrack } from '../exampleRow';

/** Who lifts weights and knows what for (B5-03). */
export const GAIN_MUSCLE: ExampleTrack = {
  segment: { ru: 'Набрать мышечную массу', kk: 'Бұлшықет өсіру', en: 'Gain muscle' },
  rows: [
    {
      at: ['need', 'tasks', 'panel'],
      text: {
        ru: 'Прибавить 5 кг мышц за год',
        kk: 'Бір жылда 5 кг бұлшықет қосу',
        en: 'Gain 5 kg of muscle in a year',
      },
    },
    {
      at: ['need', 'agents', 'hypotheses'],
      text: {
        ru: 'Блогеры о силовых тренировках',
        kk: 'Күш жаттығулары туралы блогерлер',
        en: 'Bloggers on strength training',
      },
    },
    {
      at: ['choice', 'touchpoints', 'panel'],
      text: {
        ru: 'Фото и видео зала: стойки, гантели, свободное место',
        kk: 'Зал фотосы мен бейнесі: тіреулер, гантельдер, бос орын',
        en: 'Photos and video of the gym: racks, dumbbells, free space',
      },
    },
    {
      at: ['choice', 'factors', 'panel'],
      text: {
        ru: 'Свободные веса: гантели до 50 кг, несколько стоек',
        kk: 'Еркін салмақ: 50 кг-ға дейінгі гантель, бірнеше тіреу',
        en: 'Free weights: dumbbells up to 50 kg, several racks',
      },
    },
    {
      at: ['choice', 'factors', 'qfd'],
      text: {
        ru: 'Вечером не приходится ждать стойку',
        kk: 'Кешке тіреуді күтудің қажеті жоқ',
        en: 'No waiting for a rack in the evening',
      },
    },
    {
      at: ['choice', 'agents', 'panel'],
      text: {
        ru: 'Напарник, с которым тренируются вместе',
        kk: 'Бірге жаттығатын серік',
        en: 'The training partner',
      },
    },
    {
      at: ['choice', 'barriers', 'calls'],
      text: {
        ru: 'Нельзя приходить со своим тренером',
        kk: 'Өз жаттықтырушысымен келуге болмайды',
        en: 'No bringing one’s own trainer',
      },
    },
    {
      at: ['deal', 'touchpoints', 'calls'],
      text: {
        ru: 'Разовая тренировка, чтобы проверить зал в час пик',
        kk: 'Залды қарбалас уақытта тексеруге арналған бір реттік жаттығу',
        en: 'A single session to see the gym at its busiest',
      },
    },
    {
      at: ['deal', 'factors', 'calls'],
      text: {
        ru: 'Годовой абонемент со скидкой и без скрытых платежей',
        kk: 'Жасырын төлемсіз, жеңілдігі бар жылдық абонемент',
        en: 'A yearly membership at a discount and without hidden fees',
      },
    },
    {
      at: ['experience', 'touchpoints', 'panel'],
      text: {
        ru: 'Порядок в зоне гантелей: всё на местах',
        kk: 'Гантель аймағындағы тәртіп: бәрі орнында',
        en: 'Order at the dumbbells: everything in its place',
      },
    },
    {
      at: ['experience', 'barriers', 'hypotheses'],
      text: {
        ru: 'Сломанный тренажёр стоит неделями',
        kk: 'Сынған тренажёр апталап тұрады',
        en: 'A broken machine stands there for weeks',
      },
    },
    {
      at: ['loyalty', 'tasks', 'hypotheses'],
      text: {
        ru: 'Видеть рост рабочих весов за месяцы',
        kk: 'Жұмыс салмағының айлар бойғы өсімін көру',
        en: 'See the working weights grow over months',
      },
    },
    {
      at: ['loyalty', 'agents', 'panel'],
      text: {
        ru: 'Свои: постоянные посетители, которые подстрахуют',
        kk: 'Өз ортасы: сақтандырып тұратын тұрақты келушілер',
        en: 'One’s own crowd: regulars who spot each other',
      },
    },
  ],
};
