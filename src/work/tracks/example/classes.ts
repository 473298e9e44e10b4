import type { ExampleTrack } from '../exampleRow';

/** Who comes for a timetable of classes and for martial arts (B5-03). */
export const CLASSES: ExampleTrack = {
  segment: {
    ru: 'Занятия по программам и единоборства',
    kk: 'Бағдарлама бойынша сабақтар және жекпе-жек',
    en: 'Classes and martial arts',
  },
  rows: [
    {
      at: ['need', 'tasks', 'panel'],
      text: {
        ru: 'Научиться боксу в группе новичков',
        kk: 'Жаңадан бастаушылар тобында бокс үйрену',
        en: 'Learn boxing in a group of beginners',
      },
    },
    {
      at: ['need', 'tasks', 'hypotheses'],
      text: {
        ru: 'Сменить обстановку и познакомиться с людьми',
        kk: 'Жаңа ортаға түсіп, адамдармен танысу',
        en: 'Get out and meet people',
      },
    },
    {
      at: ['need', 'agents', 'panel'],
      text: {
        ru: 'Друзья, которые уже занимаются в секции',
        kk: 'Секцияға қатысып жүрген достар',
        en: 'Friends who already train there',
      },
    },
    {
      at: ['choice', 'touchpoints', 'panel'],
      text: {
        ru: 'Расписание на сайте: какие занятия вечером и в выходные',
        kk: 'Сайттағы кесте: кешкі және демалыс күнгі сабақтар',
        en: 'Timetable on the site: classes in the evening and at weekends',
      },
    },
    {
      at: ['choice', 'factors', 'panel'],
      text: {
        ru: 'Имя и опыт тренера важнее названия клуба',
        kk: 'Клубтың атауынан гөрі жаттықтырушының аты мен тәжірибесі маңызды',
        en: 'The coach’s name and record count for more than the club',
      },
    },
    {
      at: ['choice', 'factors', 'qfd'],
      text: {
        ru: 'Группы по уровню: новички отдельно',
        kk: 'Деңгей бойынша топтар: бастаушылар бөлек',
        en: 'Groups by level: beginners by themselves',
      },
    },
    {
      at: ['choice', 'barriers', 'hypotheses'],
      text: {
        ru: 'Страх травмы и слабой подготовки',
        kk: 'Жарақаттан және дайындықтың нашарлығынан қорқу',
        en: 'Fear of injury and of being unfit',
      },
    },
    {
      at: ['deal', 'touchpoints', 'calls'],
      text: {
        ru: 'Запись на пробное занятие по телефону',
        kk: 'Сынақ сабағына телефонмен жазылу',
        en: 'Booking a trial class on the phone',
      },
    },
    {
      at: ['deal', 'barriers', 'calls'],
      text: {
        ru: 'Нужна своя экипировка: нет списка и цен',
        kk: 'Өз жабдығы керек: тізімі де, бағасы да жоқ',
        en: 'Own gear is needed, and there is no list and no prices',
      },
    },
    {
      at: ['experience', 'touchpoints', 'panel'],
      text: {
        ru: 'Первое занятие: тренер представил группе',
        kk: 'Алғашқы сабақ: жаттықтырушы топқа таныстырды',
        en: 'First class: the coach introduced the newcomer',
      },
    },
    {
      at: ['experience', 'barriers', 'panel'],
      text: {
        ru: 'Занятие отменили, а сообщение не пришло',
        kk: 'Сабақ болмай қалды, хабарлама келмеді',
        en: 'The class was cancelled and nobody was told',
      },
    },
    {
      at: ['experience', 'factors', 'hypotheses'],
      text: {
        ru: 'В группе не больше двенадцати человек',
        kk: 'Топта он екі адамнан аспайды',
        en: 'No more than twelve in a group',
      },
    },
    {
      at: ['loyalty', 'touchpoints', 'hypotheses'],
      text: {
        ru: 'Клубный турнир: показать, что получается',
        kk: 'Клуб турнирі: үйренгенін көрсету',
        en: 'The club’s tournament: show what one can do',
      },
    },
    {
      at: ['loyalty', 'agents', 'panel'],
      text: {
        ru: 'Тренер: вслед за тренером уходит и группа',
        kk: 'Жаттықтырушы: ол кетсе, топ та бірге кетеді',
        en: 'The coach: the group follows wherever the coach goes',
      },
    },
  ],
};
