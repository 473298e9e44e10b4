import type { Api, Outcome } from '../contract/api';
import type { ChannelsView, ExportView } from '../core/channelViews';
import type { FileContext } from '../core/table';
import { addExport } from '../work/channels/addExport';
import { channelsView } from '../work/channels/channelsView';
import { exportView } from '../work/channels/exportView';
import { makeChannels } from '../work/channels/makeChannels';
import { removeExport } from '../work/channels/removeExport';
import { exportChoiceOf, exportRequestOf, namedExportOf } from '../work/channels/requests';
import { fieldsOf } from '../work/panel/request';
import { answered, type Ports, portsFor } from './serve';

/** Does something and answers with the screen after it. */
function channelsAfter(request: unknown, work: (ports: Ports, file: FileContext) => string): Outcome<ChannelsView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    const news = work(ports, call.file);
    return channelsView(ports, call.file, news);
  });
}

/** Sidebar: exports, plan and tags. */
export function channelsOpen(): Outcome<ChannelsView> {
  return answered((call) => channelsView(portsFor(call), call.file));
}

/** Sidebar: makes the sheets of plan and tags that are missing, with exports and numbers of an example where asked. */
export function channelsMake(request: Parameters<Api['channelsMake']>[0]): Outcome<ChannelsView> {
  return channelsAfter(request, (ports, file) => makeChannels(ports, fieldsOf(request)['example'] === true, file));
}

/** Sidebar: columns of a sheet that an export may stand in. */
export function exportOpen(request: Parameters<Api['exportOpen']>[0]): Outcome<ExportView> {
  return answered((call) => exportView(portsFor(call, request), exportChoiceOf(request), call.file));
}

/** Sidebar: remembers an export. */
export function exportAdd(request: Parameters<Api['exportAdd']>[0]): Outcome<ChannelsView> {
  return channelsAfter(request, (ports, file) => addExport(ports, exportRequestOf(request), file));
}

/** Sidebar: forgets an export. */
export function exportRemove(request: Parameters<Api['exportRemove']>[0]): Outcome<ChannelsView> {
  return channelsAfter(request, (ports, file) => removeExport(ports, namedExportOf(request), file));
}
