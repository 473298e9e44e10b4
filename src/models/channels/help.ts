import type { ModelHelp } from '../../core/defineHelp';
import { CHANNELS_FACT } from '../../facts/channels';
import { CHANNEL_FUNCTION_HELP } from './functionHelp';
import {
  BY_PERIOD_NOTES,
  CHANNEL_NOTES,
  METRIC_NOTES,
  PLAN_NOTES,
  REVENUE_NOTES,
  ROMI_NOTES,
  UNMATCHED_NOTES,
} from './notes';
import { CHANNELS_SAMPLE } from './sample';

/** What people read of the report on channels before they use it. */
export const CHANNELS_HELP: ModelHelp = {
  model: 'channels',
  about: [
    {
      ru: 'Сквозная аналитика складывает затраты из выгрузок рекламы и лиды с продажами из CRM по каналам и ставит рядом план. Сначала — разница в деньгах, потом в процентах.',
      kk: 'Толық аналитика жарнама экспорттарындағы шығынды және CRM жүйесіндегі лидтер мен сатылымды арналар бойынша қосып, жанына жоспарды қояды. Алдымен ақшадағы айырма, содан кейін пайызы көрсетіледі.',
      en: 'End-to-end analytics adds up cost of ad exports and leads and sales of the CRM by channel, with the plan beside them: the gap in money first, then in percent.',
    },
    {
      ru: 'Канал строки находится так: правило листа «Метки каналов», в котором совпало больше частей; иначе канал из самой выгрузки; иначе канал рекламы с теми же метками; иначе «источник / тип». Что не сошлось, показано отдельно.',
      kk: 'Жолдың арнасы былай табылады: «Арна белгілері» парағындағы бөлігі көбірек сәйкес келген ереже; болмаса экспорттың өзіндегі арна; болмаса белгілері бірдей жарнаманың арнасы; болмаса «дереккөз / түрі». Сәйкес келмегені бөлек көрсетіледі.',
      en: 'A row’s channel is that of the rule on sheet “Channel tags” with most parts; else the one in the export; else that of ads with the same tags; else “source / medium”. What did not match is shown apart.',
    },
    {
      ru: 'Продажа засчитывается дню, который стоит в выгрузке CRM, обычно это день лида. Продажа отдаётся одному каналу — тому, чья метка в сделке; влияние остальных здесь не видно.',
      kk: 'Сатылым CRM экспортында тұрған күнге есептеледі, ол көбіне лид түскен күн. Сатылым бір ғана арнаға — белгісі мәміледе тұрған арнаға беріледі; қалғандарының әсері мұнда көрінбейді.',
      en: 'A sale belongs to the day in the CRM export, mostly that of the lead, and to one channel: the one whose tag the deal has. What the others did for it is not seen here.',
    },
    {
      ru: 'Пустое значение неизвестно, это не ноль: без показов нет CTR, без затрат нет ROMI. В итоге каждый показатель считается по каналам, у которых известны оба числа. При продажах меньше пяти ROMI и CAC пока ничего не значат.',
      kk: 'Бос мән — белгісіз, нөл емес: көрсетілімсіз CTR, шығынсыз ROMI жоқ. Қорытындыда әр көрсеткіш екі саны да белгілі арналар бойынша есептеледі. Сатылым бестен аз болса, ROMI мен CAC әзірге ештеңе білдірмейді.',
      en: 'An empty value is not known and is not zero: no CTR without impressions, no ROMI without cost. In the total each metric takes the channels where both numbers are known. Below five sales ROMI and CAC mean little yet.',
    },
  ],
  functions: CHANNEL_FUNCTION_HELP,
  tables: {
    channels_plan: PLAN_NOTES,
    channels_by_period: BY_PERIOD_NOTES,
    channels_metrics: METRIC_NOTES,
    channels_revenue: REVENUE_NOTES,
    channels_romi: ROMI_NOTES,
    [CHANNELS_FACT.id]: CHANNEL_NOTES,
    channels_unmatched: UNMATCHED_NOTES,
  },
  sample: {},
  facts: CHANNELS_SAMPLE,
};
