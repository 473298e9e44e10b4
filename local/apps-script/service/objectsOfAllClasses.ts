import { Menu } from '../base/Menu';
import { Ui } from '../base/Ui';
import { Cache } from '../cache/Cache';
import { ChartType } from '../charts/Charts';
import { Lifetime } from '../execution/Lifetime';
import { servicesOn } from '../execution/scriptGlobals';
import { HTTPResponse } from '../fetch/HTTPResponse';
import { newForm } from '../file/FormFile';
import { HeldFile } from '../file/HeldFile';
import { SpreadsheetFile } from '../file/SpreadsheetFile';
import { Choice } from '../forms/Choice';
import { DateItem } from '../forms/DateItem';
import { Form } from '../forms/Form';
import { FormResponse } from '../forms/FormResponse';
import { Item } from '../forms/Item';
import { ItemResponse } from '../forms/ItemResponse';
import { ListItem } from '../forms/ListItem';
import { MultipleChoiceItem } from '../forms/MultipleChoiceItem';
import { PageBreakItem } from '../forms/PageBreakItem';
import { ParagraphTextItem } from '../forms/ParagraphTextItem';
import { TextItem } from '../forms/TextItem';
import { TextValidation } from '../forms/TextValidation';
import { TextValidationBuilder } from '../forms/TextValidationBuilder';
import { TimeItem } from '../forms/TimeItem';
import { HtmlOutput } from '../html/HtmlOutput';
import { Lock } from '../lock/Lock';
import { Properties } from '../properties/Properties';
import { AuthorizationInfo } from '../script/AuthorizationInfo';
import { ClockTriggerBuilder } from '../script/ClockTriggerBuilder';
import { SpreadsheetTriggerBuilder } from '../script/SpreadsheetTriggerBuilder';
import { Trigger } from '../script/Trigger';
import { TriggerBuilder } from '../script/TriggerBuilder';
import { ConditionalFormatRule } from '../spreadsheet/ConditionalFormatRule';
import { ConditionalFormatRuleBuilder } from '../spreadsheet/ConditionalFormatRuleBuilder';
import { DataValidation } from '../spreadsheet/DataValidation';
import { DataValidationBuilder } from '../spreadsheet/DataValidationBuilder';
import { DeveloperMetadata } from '../spreadsheet/DeveloperMetadata';
import { DeveloperMetadataFinder } from '../spreadsheet/DeveloperMetadataFinder';
import { DeveloperMetadataLocation } from '../spreadsheet/DeveloperMetadataLocation';
import { EmbeddedChart } from '../spreadsheet/EmbeddedChart';
import { EmbeddedChartBuilder } from '../spreadsheet/EmbeddedChartBuilder';
import { Range } from '../spreadsheet/Range';
import { RangeList } from '../spreadsheet/RangeList';
import { Sheet } from '../spreadsheet/Sheet';
import { Spreadsheet } from '../spreadsheet/Spreadsheet';
import type { ServiceObject } from './CallRule';
import { enumeration } from './Constant';

/** One object of every class a bundle can meet, for checks of their tables of calls. */
export function objectsOfAllClasses(): readonly ServiceObject[] {
  const noFunctions = { has: () => false, call: () => [] };
  const file = new SpreadsheetFile('id', { name: 'Shop', locale: 'en_US', zone: 'UTC' }, noFunctions);
  const held = new HeldFile(file, 2026);
  const ui = { menu: [], sidebar: undefined, dialog: undefined };
  const now = (): number => 0;
  const lifetime = new Lifetime('FULL', now);
  const sheet = new Sheet(held, 0);
  const mark = { key: 'key', value: 'value', on: 'sheet', index: 0 } as const;
  const form = newForm('form', 'owner', 'Form', true);
  const data = { id: 1, type: 'text', title: '', help: '', required: false, choices: [] } as const;
  const items = [DateItem, Item, ListItem, MultipleChoiceItem, PageBreakItem, ParagraphTextItem];
  return [
    ...[...items, TextItem, TimeItem].map((Kind) => new Kind(held, form, { ...data })),
    new Form(held, form, enumeration('DestinationType', ['SPREADSHEET']).constants.SPREADSHEET),
    new Choice(''),
    new FormResponse(form, (item) => new Item(held, form, item)),
    new ItemResponse(new Item(held, form, { ...data }), ''),
    new SpreadsheetTriggerBuilder(held, '', false),
    new TextValidation(undefined),
    new TextValidationBuilder(),
    ...servicesOn({ held, ui, html: {}, userLocale: 'en', mode: 'FULL', scopes: [], allowed: [], lifetime, now }),
    new AuthorizationInfo(false),
    new Cache(file.cache, now),
    new ChartType('BAR'),
    new ClockTriggerBuilder(held, '', false),
    new ConditionalFormatRule({ areas: [], equalTo: 0, background: '' }, 0),
    new ConditionalFormatRuleBuilder(),
    new DataValidation({ values: [], hasDropdown: true, isStrict: true }),
    new DataValidationBuilder(),
    new DeveloperMetadata(held, mark, sheet),
    new DeveloperMetadataFinder(held, () => sheet),
    new DeveloperMetadataLocation(mark, sheet),
    new EmbeddedChart({ type: 'BAR', options: {}, ranges: [], row: 1, column: 1 }),
    new EmbeddedChartBuilder(),
    new HtmlOutput(''),
    new HTTPResponse(200),
    new Lock(held),
    new Menu(ui),
    new Properties(new Map()),
    new Range(held, 0, { row: 0, column: 0, rows: 1, columns: 1 }, sheet),
    new RangeList(held, 0, []),
    sheet,
    new Spreadsheet(held),
    new Trigger({ uid: '', kind: 'hourly', user: '', functionName: '', isAlive: true }),
    new TriggerBuilder(held, '', false),
    new Ui(ui),
  ];
}
