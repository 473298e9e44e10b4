import type { ExampleTrack } from '../exampleRow';

/** Who wants to feel well without great aims (B5-03). */
export const STAY_FIT: ExampleTrack = {
  segment: { ru: 'Просто поддерживать форму', kk: 'Жай ғана бапта болу', en: 'Just stay in shape' },
  rows: [
    {
      at: ['need', 'tasks', 'panel'],
      text: {
        ru: 'Чтобы спина не болела после дня за столом',
        kk: 'Күні бойы үстел басында отырғаннан кейін арқа ауырмауы',
        en: 'No aching back after a day at the desk',
      },
    },
    {
      at: ['need', 'barriers', 'panel'],
      text: {
        ru: 'Время есть только до работы или в обед',
        kk: 'Бос уақыт тек жұмысқа дейін немесе түсте',
        en: 'Time only before work or at noon',
      },
    },
    {
      at: ['choice', 'touchpoints', 'hypotheses'],
      text: {
        ru: 'Сайт клуба: расписание и цены без звонка',
        kk: 'Клуб сайты: қоңыраусыз көрінетін кесте мен баға',
        en: 'The club’s site: timetable and prices without a call',
      },
    },
    {
      at: ['choice', 'factors', 'panel'],
      text: {
        ru: 'По пути: между домом, метро и работой',
        kk: 'Жол-жөнекей: үй, метро және жұмыс арасында',
        en: 'On the way between home, metro and work',
      },
    },
    {
      at: ['choice', 'factors', 'panel'],
      text: {
        ru: 'Чисто в раздевалке и в душе',
        kk: 'Шешінетін бөлме мен душтың тазалығы',
        en: 'Clean changing rooms and showers',
      },
    },
    {
      at: ['choice', 'agents', 'panel'],
      text: { ru: 'Коллеги, которые уже ходят', kk: 'Барып жүрген әріптестер', en: 'Colleagues who go there already' },
    },
    {
      at: ['choice', 'barriers', 'calls'],
      text: {
        ru: 'Сомнение: «куплю и не буду ходить»',
        kk: 'Күмән: «сатып аламын да, бармаймын»',
        en: 'The doubt: “I will pay and not go”',
      },
    },
    {
      at: ['deal', 'touchpoints', 'calls'],
      text: {
        ru: 'Гостевой визит: пробная тренировка бесплатно',
        kk: 'Қонақ ретінде келу: тегін сынақ жаттығуы',
        en: 'Guest visit: a trial session for free',
      },
    },
    {
      at: ['deal', 'factors', 'calls'],
      text: {
        ru: 'Можно заморозить на время болезни и отпуска',
        kk: 'Ауырғанда не демалыста тоқтата тұруға болады',
        en: 'It can be frozen during illness and holidays',
      },
    },
    {
      at: ['experience', 'touchpoints', 'qfd'],
      text: {
        ru: 'Администратор здоровается по имени',
        kk: 'Әкімші атын атап амандасады',
        en: 'The front desk greets by name',
      },
    },
    {
      at: ['experience', 'barriers', 'hypotheses'],
      text: {
        ru: 'Непонятно, с чего начать на тренажёрах',
        kk: 'Тренажёрларда неден бастау керегі түсініксіз',
        en: 'Unclear where to begin on the machines',
      },
    },
    {
      at: ['loyalty', 'touchpoints', 'hypotheses'],
      text: {
        ru: 'Сообщение после двух недель без визита',
        kk: 'Екі апта келмегеннен кейінгі хабарлама',
        en: 'A message after two weeks without a visit',
      },
    },
  ],
};
