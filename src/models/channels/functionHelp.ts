import type { FunctionHelp, ParamHelp } from '../../core/defineHelp';

const range = (example: string, text: ParamHelp['text']): ParamHelp => ({ example, text });

/** What people read of END_TO_END. */
export const CHANNEL_FUNCTION_HELP: Readonly<Record<string, FunctionHelp>> = {
  END_TO_END: {
    text: {
      ru: 'Что приносит и сколько стоит каждый канал: от показа до выручки, с итогом.',
      kk: 'Әр арна қанша тұрады және не әкеледі: көрсетілімнен түсімге дейін, қорытындысымен.',
      en: 'What each channel costs and brings, from the impression to revenue, with a total.',
    },
    result: {
      ru: 'Строка на канал в порядке первого появления, строки одного канала складываются; последняя строка — итог. CTR — клики к показам, конверсия в лид — лиды к кликам, конверсия в продажу — продажи к лидам; CPC, CPL и CAC — затраты на клик, лид и продажу; ROMI — (выручка × маржа − затраты) / затраты; ДРР — затраты к выручке. Пустое число неизвестно: показатель с ним пустой, а в итог идут каналы, у которых известны оба числа.',
      kk: 'Алғаш кездесу ретімен әр арнаға бір жол, бір арнаның жолдары қосылады; соңғы жол — қорытынды. CTR — кликтің көрсетілімге қатынасы, лидке конверсия — лидтің кликке, сатуға конверсия — сатылымның лидке қатынасы; CPC, CPL және CAC — бір кликке, лидке және сатылымға кеткен шығын; ROMI — (түсім × маржа − шығын) / шығын; шығын үлесі — шығынның түсімге қатынасы. Бос сан белгісіз деп саналады: оған сүйенген көрсеткіш бос болады, ал қорытындыға екі саны да белгілі арналар кіреді.',
      en: 'A row per channel in order of first appearance, rows of one channel added up; the last row is the total. CTR: clicks out of impressions; conversion to lead: leads out of clicks; conversion to sale: sales out of leads; CPC, CPL and CAC: cost per click, lead and sale; ROMI: (revenue × margin − cost) / cost; cost share: cost out of revenue. An empty number is not known: a metric of it is empty, and the total takes the channels where both numbers are known.',
    },
    params: {
      channels: range('A2:A', {
        ru: 'канал каждой строки; регистр и пробелы не важны',
        kk: 'әр жолдың арнасы; бас әріп пен бос орын маңызды емес',
        en: 'the channel of each row; case and spaces do not matter',
      }),
      cost: range('B2:B', { ru: 'затраты', kk: 'шығын', en: 'cost' }),
      impressions: range('C2:C', {
        ru: 'показы; пусто — неизвестно',
        kk: 'көрсетілім; бос болса — белгісіз',
        en: 'impressions; empty: not known',
      }),
      clicks: range('D2:D', { ru: 'клики', kk: 'клик', en: 'clicks' }),
      leads: range('E2:E', { ru: 'лиды', kk: 'лид', en: 'leads' }),
      sales: range('F2:F', { ru: 'продажи', kk: 'сатылым', en: 'sales' }),
      revenue: range('G2:G', { ru: 'выручка', kk: 'түсім', en: 'revenue' }),
      margin: range('0.3', {
        ru: 'маржа, доля от 0 до 1; пусто — 1, это допущение: вся выручка считается доходом',
        kk: 'маржа, 0–1 аралығындағы үлес; бос болса — 1, бұл жорамал: түсім толығымен табыс деп саналады',
        en: 'margin, a share from 0 to 1; empty: 1, an assumption that all revenue is earned',
      }),
    },
  },
};
