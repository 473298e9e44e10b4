import type { ModelHelp } from '../../core/defineHelp';
import { ATTRIBUTION_FACT } from '../../facts/attribution';
import { ATTRIBUTION_FUNCTION_HELP } from './functionHelp';
import { ATTRIBUTION_NOTES, COMPARED_NOTES } from './notes';
import { ATTRIBUTION_SAMPLE } from './sample';

/** What people read of the report on associated conversions before they use it. */
export const ATTRIBUTION_HELP: ModelHelp = {
  model: 'attribution',
  about: [
    {
      ru: 'Отчёт делит конверсии между каналами семью способами. Сумма каждого столбца — все конверсии: каждая делится между каналами своей цепочки целиком, ни одна не пропадает и не считается дважды. Список цепочек даёт отчёт «Цепочки касаний» или любая выгрузка, где цепочка стоит в одной ячейке: «Поиск > Соцсети > Почта».',
      kk: 'Есеп конверсияларды арналарға жеті тәсілмен бөледі. Әр бағанның қосындысы — барлық конверсия: әрқайсысы өз тізбегінің арналарына толық бөлінеді, ешқайсысы жоғалмайды, екі рет саналмайды. Тізбектер тізімін «Жанасу тізбектері» есебі немесе тізбегі бір ұяшықта тұрған кез келген экспорт береді: «Іздеу > Әлеуметтік желі > Пошта».',
      en: 'The report shares conversions among channels in seven ways. Each column adds up to all conversions: each one is divided in full among the channels of its path, none is lost and none counts twice. The list of paths comes from the report “Touch paths” or any export with a path in one cell: “Search > Social > Mail”.',
    },
    {
      ru: 'Цепь Маркова отвечает, какая часть конверсий пропала бы, если бы канал исчез из всех цепочек. Эти части складываются больше чем в единицу, поэтому конверсии делятся пропорционально им. Вектор Шепли делит конверсию поровну между разными каналами её цепочки: кто встретился в цепочке трижды, получает столько же, сколько встретившийся один раз. Пример: «Поиск > Поиск > Почта», одна конверсия — по половине поиску и почте.',
      kk: 'Марков тізбегі арна барлық тізбектен жоғалса, конверсияның қандай бөлігі жоғалар еді, соны айтады. Бұл бөліктердің қосындысы бірден асады, сондықтан конверсия соларға пропорционал бөлінеді. Шепли векторы конверсияны тізбегіндегі әртүрлі арналарға тең бөледі: тізбекте үш рет кездескен арна бір рет кездескенмен бірдей алады. Мысал: «Іздеу > Іздеу > Пошта», бір конверсия — іздеу мен поштаға жартыдан.',
      en: 'The Markov chain tells what part of conversions would be lost if the channel vanished from all paths. These parts add up to more than one, so conversions are divided in proportion to them. Shapley divides a conversion evenly among the different channels of its path: a channel that was met three times gets as much as one met once. For example, “Search > Search > Mail” with one conversion gives half to search and half to mail.',
    },
    {
      ru: 'Цепь Маркова смотрит и на тех, кто не купил: нужен столбец «Без конверсии». Без него видно только присутствие в цепочке. Порядок цепи — сколько последних касаний она помнит; по умолчанию его выбирают отложенные цепочки.',
      kk: 'Марков тізбегі сатып алмағандарды да ескереді: «Конверсиясыз» бағаны керек. Ол болмаса, тек тізбекте болуы көрінеді. Тізбектің реті — соңғы неше жанасуды есте сақтайтыны; әдепкіде оны бөлек қойылған тізбектер таңдайды.',
      en: 'The Markov chain looks at those who did not buy, too: it needs the column “Non-conversions”, else only presence is seen. Its order is how many of the last touches it remembers; by default held-out paths choose it.',
    },
    {
      ru: 'Любая модель описывает цепочки и не доказывает, что канал — причина покупки. Если канал недооценён, проверьте его отключением. Интервал показывает, насколько доля канала случайна.',
      kk: 'Кез келген модель тізбектерді сипаттайды, арна сатып алудың себебі екенін дәлелдемейді. Арна төмен бағаланса, оны өшіріп-қосып сынаңыз. Аралық арна үлесінің қаншалықты кездейсоқ екенін көрсетеді.',
      en: 'Any model describes paths and does not prove that a channel causes purchases. If a channel is undervalued, test it by switching it off. The interval shows how much of its share is chance.',
    },
    {
      ru: 'Карта взаимосвязи показывает, в скольких конверсиях встретились оба канала; на диагонали — конверсии, в цепочке которых канал есть.',
      kk: 'Өзара байланыс картасы екі арна да кездескен конверсия санын көрсетеді; диагоналінде — тізбегінде сол арна бар конверсиялар.',
      en: 'The map of channels together shows how many conversions have both on the path; on the diagonal stand those with the channel.',
    },
  ],
  functions: ATTRIBUTION_FUNCTION_HELP,
  tables: { [ATTRIBUTION_FACT.id]: ATTRIBUTION_NOTES, attribution_compared: COMPARED_NOTES },
  sample: ATTRIBUTION_SAMPLE,
};
