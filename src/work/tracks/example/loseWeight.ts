import type { ExampleTrack } from '../exampleRow';

/** Who wants to be led to a lower weight step by step (B5-03). */
export const LOSE_WEIGHT: ExampleTrack = {
  segment: {
    ru: 'Похудеть по готовой программе',
    kk: 'Дайын бағдарламамен арықтау',
    en: 'Lose weight with a ready plan',
  },
  rows: [
    {
      at: ['need', 'tasks', 'panel'],
      text: {
        ru: 'Сбросить 8–10 кг к отпуску и не набрать снова',
        kk: 'Демалысқа дейін 8–10 кг тастап, қайта қоспау',
        en: 'Lose 8–10 kg by the holidays and keep it off',
      },
    },
    {
      at: ['need', 'agents', 'hypotheses'],
      text: {
        ru: 'Врач: «вес пора снижать»',
        kk: 'Дәрігер: «салмақты азайту керек»',
        en: 'The doctor: “time to lose weight”',
      },
    },
    {
      at: ['need', 'barriers', 'panel'],
      text: {
        ru: 'Стыдно идти в зал в нынешней форме',
        kk: 'Қазіргі күйінде залға баруға ұялу',
        en: 'Ashamed to enter a gym in the present shape',
      },
    },
    {
      at: ['choice', 'touchpoints', 'hypotheses'],
      text: {
        ru: 'Истории клиентов с фото «до» и «после»',
        kk: '«Дейін» және «кейін» фотолары бар клиент әңгімелері',
        en: 'Client stories with photos before and after',
      },
    },
    {
      at: ['choice', 'factors', 'panel'],
      text: {
        ru: 'Готовый план: тренировки и питание по неделям',
        kk: 'Дайын жоспар: апталық жаттығу мен тамақтану',
        en: 'A ready plan: training and meals week by week',
      },
    },
    {
      at: ['choice', 'factors', 'qfd'],
      text: {
        ru: 'Один тренер, который ведёт до результата',
        kk: 'Нәтижеге дейін жетелейтін бір жаттықтырушы',
        en: 'One trainer who stays until the result',
      },
    },
    {
      at: ['choice', 'barriers', 'calls'],
      text: {
        ru: '«Диеты уже были, не помогло»',
        kk: '«Диета ұстап көргенмін, көмектеспеді»',
        en: '“I tried diets and they did not help”',
      },
    },
    {
      at: ['deal', 'touchpoints', 'calls'],
      text: {
        ru: 'Первая встреча с тренером: замеры и цель в цифрах',
        kk: 'Жаттықтырушымен алғашқы кездесу: өлшем алу және санмен берілген мақсат',
        en: 'First meeting with the trainer: measures and a goal in figures',
      },
    },
    {
      at: ['deal', 'barriers', 'calls'],
      text: {
        ru: 'Программа дороже абонемента вдвое: нужна рассрочка',
        kk: 'Бағдарлама абонементтен екі есе қымбат: бөліп төлеу керек',
        en: 'The plan costs twice the membership: paying in parts is needed',
      },
    },
    {
      at: ['experience', 'touchpoints', 'hypotheses'],
      text: {
        ru: 'Еженедельное взвешивание и разбор дневника питания',
        kk: 'Апта сайын өлшену және тамақтану күнделігін талдау',
        en: 'Weighing and going through the food diary every week',
      },
    },
    {
      at: ['experience', 'barriers', 'panel'],
      text: {
        ru: 'На третьей неделе вес стоит, и хочется бросить',
        kk: 'Үшінші аптада салмақ тоқтап қалады, тастап кеткісі келеді',
        en: 'In the third week the weight stops falling and one wants to give up',
      },
    },
    {
      at: ['experience', 'agents', 'hypotheses'],
      text: {
        ru: 'Группа поддержки в мессенджере',
        kk: 'Мессенджердегі қолдау тобы',
        en: 'The support group in the messenger',
      },
    },
    {
      at: ['loyalty', 'tasks', 'hypotheses'],
      text: {
        ru: 'Перейти на поддержание веса, не теряя тренера',
        kk: 'Жаттықтырушыдан қол үзбей, салмақты сақтауға көшу',
        en: 'Go over to keeping the weight without losing the trainer',
      },
    },
  ],
};
