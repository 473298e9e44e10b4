import type { ErrorDefinition } from '../../core/appError';

/** Why a report on switches cannot be built. */
export const ONOFF_RUN_ERRORS = {
  ONOFF_NO_LOG: {
    code: 'ONOFF_NO_LOG',
    text: {
      ru: 'Журнал отключений пуст: неизвестно, когда инструменты были выключены. Впишите туда дни отключений: журнал создаётся на экране «Проверка отключением», он открывается с экрана «Путь денег».',
      kk: 'Өшіру журналы бос: құралдардың қашан өшірулі болғаны белгісіз. Онда өшірілген күндерді жазыңыз: журнал «Өшіріп-қосу сынағы» экранында жасалады, ол «Ақша жолы» экранынан ашылады.',
      en: 'The switch log is empty, so nobody knows when tools were off. Enter the days there: the log is made on the screen “On-off test”, which opens from the screen “Cash journey”.',
    },
  },
  ONOFF_LOG_BROKEN: {
    code: 'ONOFF_LOG_BROKEN',
    text: {
      ru: 'Ни одну строку журнала нельзя прочесть: лист «{sheet}», первая — ячейка {cell}. В строке нужны инструмент, первый день и состояние. Что исправить в каждой, сказано на экране «Проверка отключением».',
      kk: 'Журналдың бірде-бір жолын оқу мүмкін емес: «{sheet}» парағы, біріншісі — {cell} ұяшығы. Жолда құрал, бірінші күн және күйі болуы керек. Әрқайсысында не түзету керегі «Өшіріп-қосу сынағы» экранында айтылған.',
      en: 'No row of the log can be read: sheet “{sheet}”, the first is cell {cell}. A row needs a tool, a first day and a state. The screen “On-off test” says what to correct in each.',
    },
  },
  ONOFF_NOT_SWITCHED: {
    code: 'ONOFF_NOT_SWITCHED',
    text: {
      ru: 'Сравнивать не с чем: с {from:day} по {to:day} ни один инструмент журнала не был и включён, и выключен (инструментов: {tools:int}, лист «{sheet}»). Проверьте даты в журнале и в данных или выключите инструмент на время: сколько ждать, подскажет отчёт «План отключений».',
      kk: 'Салыстыратын ештеңе жоқ: {from:day}–{to:day} аралығында журналдағы бірде-бір құрал бірде қосулы, бірде өшірулі болған жоқ (құрал саны: {tools:int}, «{sheet}» парағы). Журнал мен деректегі күндерді тексеріңіз немесе құралды біраз уақытқа өшіріңіз: қанша күту керегін «Өшіру жоспары» есебі айтады.',
      en: 'There is nothing to compare: from {from:day} to {to:day} no tool of the log was both on and off ({tools:int} {tools:plural:tool|tools}, sheet “{sheet}”). Check the days in the log and in the data, or switch a tool off for a while: the report “Switch-off plan” says for how long.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
