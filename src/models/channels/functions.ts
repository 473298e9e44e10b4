import { defineFunction } from '../../core/defineFunction';
import type { Table } from '../../core/table';
import { channelsFrom, marginFrom } from './arguments';
import { METRIC_COLUMNS, metricRow, TOTAL } from './functionColumns';

/** `END_TO_END`: what each channel costs and brings, and all of them together in the last row. */
export const END_TO_END_FUNCTION = defineFunction({
  name: 'END_TO_END',
  params: [
    { name: 'channels', optional: false },
    { name: 'cost', optional: false },
    { name: 'impressions', optional: false },
    { name: 'clicks', optional: false },
    { name: 'leads', optional: false },
    { name: 'sales', optional: false },
    { name: 'revenue', optional: false },
    { name: 'margin', optional: true },
  ],
  run: (args, file): Table => {
    const margin = marginFrom(args[7], file);
    const { channels, currency } = channelsFrom(args, file);
    return {
      id: 'end_to_end',
      columns: METRIC_COLUMNS,
      rows: [
        ...channels.map((channel) => metricRow(channel.channel, [channel], margin)),
        metricRow(TOTAL[file.lang], channels, margin),
      ],
      ...(currency === '' ? {} : { currency }),
    };
  },
});
