import { defineModel } from '../../core/defineModel';
import { CHANNEL_PLAN_FACT } from '../../facts/channelPlan';
import { CHANNEL_RESULTS_FACT } from '../../facts/channelResults';
import { CHANNELS_FACT } from '../../facts/channels';
import { CHANNEL_TAGS_FACT } from '../../facts/channelTags';
import { END_TO_END_FUNCTION } from './functions';
import { CHANNEL_PARAMS } from './params';
import { runChannels } from './run';

/** End-to-end analytics: plan and actual of channels from ad and CRM exports (methods.md §7.2; B7-06). */
export const CHANNELS_MODEL = defineModel({
  id: 'channels',
  title: { ru: 'Каналы план-факт', kk: 'Арналар жоспар-факт', en: 'Channels plan-actual' },
  question: {
    ru: 'Какие каналы окупаются и насколько факт разошёлся с планом?',
    kk: 'Қай арналар шығынын өтейді және факт жоспардан қаншалықты алшақ?',
    en: 'Which channels pay back, and how far is actual from plan?',
  },
  counted: {
    ru: '{n:int} {n:plural:канал|канала|каналов}',
    kk: '{n:int} арна',
    en: '{n:int} {n:plural:channel|channels}',
  },
  inputTitle: { ru: 'Выгрузки и план каналов', kk: 'Арна экспорттары мен жоспары', en: 'Exports and plan of channels' },
  sheetName: { ru: 'Каналы план-факт', kk: 'Арналар жоспар-факт', en: 'Channels plan-actual' },
  columns: [],
  params: CHANNEL_PARAMS,
  takes: [CHANNEL_RESULTS_FACT.id, CHANNEL_PLAN_FACT.id, CHANNEL_TAGS_FACT.id],
  gives: [CHANNELS_FACT],
  functions: [END_TO_END_FUNCTION],
  run: runChannels,
});
