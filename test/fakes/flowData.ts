import type { Lang } from '../../src/core/lang';
import type { FlowView } from '../../src/core/pictureViews';
import type { ChannelFlow } from '../../src/facts/channelFlows';
import { flowView } from '../../src/work/pictures/flowView';

/** 22.11.2026. */
const TODAY = 20_779;

const CHANNELS = [
  ...['Контекст', 'Поиск', 'Соцсети', 'Почта', 'Рассылка партнёров с очень длинным названием и ещё одним словом'],
  ...['Прямые заходы', 'Карты', 'Баннеры', 'Блогеры', 'Мессенджеры', 'Офлайн', 'Справочники'],
];

/** Flows of four steps between some channels, fewer from step to step, as the report on associated conversions leaves them. */
export function flowsOf(channels: number): readonly ChannelFlow[] {
  const names = Array.from({ length: channels }, (_, i) => CHANNELS[i] ?? `Канал ${i + 1}`);
  return [1, 2, 3, 4].flatMap((step) =>
    names.flatMap((from, i): readonly ChannelFlow[] => {
      const count = Math.round(1000 / (i + 1) / step);
      const next = names[(i + step) % names.length] ?? from;
      return [
        ...(step < 4 ? [{ step, from, to: next, count }] : [{ step, from, to: '(more)', count: Math.ceil(count / 5) }]),
        { step, from, to: '(conversion)', count: Math.ceil(count / 4) },
        { step, from, to: '(none)', count: Math.ceil(count / 3) },
      ];
    }),
  );
}

/** The picture of such flows. @throws Error for no channels */
export function flowOf(channels: number, lang: Lang): FlowView {
  const source = { sheet: 'Ассоциированные конверсии', day: TODAY, today: TODAY, leftOut: [] };
  const view = flowView({ flows: flowsOf(channels), ...source }, lang);
  if (view === undefined) throw new Error('no flows');
  return view;
}
