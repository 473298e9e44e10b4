import type { ChannelsView, ExportView } from '../../core/channelViews';
import type { Desk } from '../desk';
import { channelsScreen } from '../screens/channels';
import { exportScreen } from '../screens/export';
import type { ChannelWays, Ways } from '../ways';

/**
 * The ways through channels: their exports, plan and tags.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createChannelWays(desk: Desk, perform: Desk['perform'], go: () => Ways): ChannelWays {
  const { call, lang } = desk;
  const show = (view: ChannelsView) => {
    desk.speak(view.lang);
    desk.frame.show(channelsScreen(view, desk, go()), view.news === '' ? undefined : 'news');
  };
  return {
    openChannels(near) {
      void perform({ status: 'loading', near, writes: false, ask: () => call('channelsOpen'), finish: show });
    },
    changeChannels({ status, near, ask, doubt }) {
      void perform({ status, near, writes: doubt !== undefined, ...(doubt && { doubt }), ask, finish: show });
    },
    openExport(kind, near, { sheetId, headerRow, channel, focus, empty, fail } = {}) {
      const place = { sheetId: sheetId ?? null, headerRow: headerRow ?? null };
      const finish = (view: ExportView) => {
        if (empty !== undefined && view.sheetColumns.length === 0) return empty();
        desk.speak(view.lang);
        const typed = channel === undefined ? view : { ...view, channel };
        desk.frame.show(exportScreen(typed, desk, go()), focus);
      };
      const ask = () => call('exportOpen', { ...place, kind, lang: lang() });
      void perform({ status: 'reading', near, writes: false, ask, finish, ...(fail && { fail }) });
    },
  };
}
