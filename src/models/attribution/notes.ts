import type { ColumnNotes, FactNotes } from '../../core/defineHelp';
import type { ChannelAttribution } from '../../facts/attribution';

/** What each column of the channels means. */
export const ATTRIBUTION_NOTES: FactNotes<ChannelAttribution> = {
  channel: {
    ru: 'Канал, как он назван в цепочках.',
    kk: 'Тізбектерде аталған арна.',
    en: 'The channel as the paths name it.',
  },
  first: {
    ru: 'Конверсия целиком отдана первому касанию цепочки.',
    kk: 'Конверсия түгел тізбектің алғашқы жанасуына берілген.',
    en: 'The conversion goes to the first touch of the path.',
  },
  last: {
    ru: 'Конверсия целиком отдана последнему касанию: так считает большинство отчётов.',
    kk: 'Конверсия түгел соңғы жанасуға берілген: есептердің көбі осылай санайды.',
    en: 'The conversion goes to the last touch, as most reports have it.',
  },
  linear: {
    ru: 'Конверсия поделена поровну между всеми касаниями цепочки.',
    kk: 'Конверсия тізбектегі барлық жанасуға тең бөлінген.',
    en: 'The conversion in equal parts to all touches of the path.',
  },
  position: {
    ru: '40\u00a0% — первому касанию, 40\u00a0% — последнему, остальное — тем, что между ними; из двух касаний — по половине.',
    kk: '40%-ы алғашқы, 40%-ы соңғы жанасуға, қалғаны арасындағыларға; екі жанасуда жарты-жартыдан.',
    en: '40% to the first touch, 40% to the last, the rest to those between; of two touches each has half.',
  },
  decay: {
    ru: 'Каждое касание весит вдвое больше предыдущего.',
    kk: 'Әр жанасудың салмағы алдыңғысынан екі есе көп.',
    en: 'Each touch weighs twice the one before it.',
  },
  markov: {
    ru: 'По тому, какая часть конверсий пропала бы, если бы канал исчез из всех цепочек. Цепь решена точно, без случайных прогонов.',
    kk: 'Арна барлық тізбектен жоғалса, конверсияның қандай бөлігі жоғалар еді — соған қарай. Тізбек кездейсоқ сынақсыз, дәл шешілген.',
    en: 'By what part of conversions would be lost if the channel vanished from all paths. The chain is solved exactly, not simulated.',
  },
  shapley: {
    ru: 'Конверсия поделена поровну между разными каналами цепочки.',
    kk: 'Конверсия тізбектегі әртүрлі арналарға тең бөлінген.',
    en: 'The conversion in equal parts to the different channels of the path.',
  },
  share: {
    ru: 'Доля канала во всех конверсиях по цепи Маркова.',
    kk: 'Марков тізбегі бойынша арнаның барлық конверсиядағы үлесі.',
    en: 'The channel’s share of all conversions by the Markov chain.',
  },
  low: {
    ru: 'Нижняя граница интервала 90\u00a0%; пусто, если интервал не считался.',
    kk: '90% аралығының төменгі шегі; аралық есептелмесе, бос.',
    en: 'Low end of the 90% interval; empty where it was not worked out.',
  },
  high: {
    ru: 'Верхняя граница интервала 90\u00a0%; пусто, если интервал не считался.',
    kk: '90% аралығының жоғарғы шегі; аралық есептелмесе, бос.',
    en: 'High end of the 90% interval; empty where it was not worked out.',
  },
  value: {
    ru: 'Выручка всех цепочек, поделённая по долям цепи Маркова.',
    kk: 'Барлық тізбектің түсімі Марков тізбегінің үлестерімен бөлінген.',
    en: 'The value of all paths, divided by the shares of the Markov chain.',
  },
  assisted: {
    ru: 'Конверсии, в цепочке которых канал есть, но не последний.',
    kk: 'Тізбегінде арна бар, бірақ соңғы емес конверсиялар.',
    en: 'Conversions with the channel on the path, but not last.',
  },
  ratio: {
    ru: 'Больше 1 — канал чаще помогает, чем закрывает; пусто, если он никогда не последний.',
    kk: '1-ден көп болса, арна аяқтағаннан гөрі жиірек көмектеседі; ешқашан соңғы болмаса, бос.',
    en: 'Above 1 the channel helps more often than it closes; empty where it is never last.',
  },
  stage: {
    ru: '○ Допущение: этап точки контакта с тем же названием, иначе — по месту канала в цепочках.',
    kk: '○ Жорамал: аты бірдей жанасу нүктесінің кезеңі, болмаса арнаның тізбектегі орны бойынша.',
    en: '○ Assumed: the stage of the touchpoint of the same name, else by the channel’s place on paths.',
  },
};

/** What each column beside the chart means. */
export const COMPARED_NOTES: ColumnNotes = {
  channel: ATTRIBUTION_NOTES.channel,
  last: ATTRIBUTION_NOTES.last,
  markov: ATTRIBUTION_NOTES.markov,
};
