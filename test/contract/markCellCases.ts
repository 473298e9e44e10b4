import type { ContractCase } from './contractCase';

/** Cells that take a few numbers only: rules with hints, rules of colours, signs, one value into many cells. */
export const markCellCases: readonly ContractCase[] = [
  {
    id: 'each cell of a range has a rule and a hint of its own',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const rule = (hint: string) =>
        SpreadsheetApp.newDataValidation()
          .requireValueInList(['1', '3', '9'], false)
          .setAllowInvalid(false)
          .setHelpText(hint)
          .build();
      sheet.getRange('A1:B1').setDataValidations([[rule('left'), rule('right')]]);
      const found = sheet.getRange('B1').getDataValidation();
      return [found?.getHelpText(), found?.getAllowInvalid(), sheet.getRange('C1').getDataValidation()];
    },
    expect: { value: ['right', false, null] },
  },
  {
    id: 'a rule that was told no hint has none',
    source: 'docs reference/spreadsheet/DataValidation.md',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.newDataValidation().requireValueInList(['1'], false).build().getHelpText(),
    expect: { value: null },
  },
  {
    id: 'rules of another size than the range are refused',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['1'], false).build();
      SpreadsheetApp.getActiveSpreadsheet()
        .getActiveSheet()
        .getRange('A1:B1')
        .setDataValidations([[rule]]);
    },
    expect: { refused: true },
  },
  {
    id: 'null takes a rule away',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['1'], false).build();
      return range
        .setDataValidations([[rule]])
        .setDataValidations([[null]])
        .getDataValidation();
    },
    expect: { value: null },
  },
  {
    // A script that writes what the rule does not list may be refused; the add-on never does.
    id: 'a script may write a number that a strict list holds as text',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['1', '3', '9'], false)
        .setAllowInvalid(false)
        .build();
      return range
        .setDataValidations([[rule]])
        .setValues([[9]])
        .getValues();
    },
    expect: { value: [[9]] },
  },
  {
    id: 'a format that sets signs before two numbers is kept as written',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      return range.setNumberFormats([['[=9]"◉ "0;[=3]"○ "0;0']]).getNumberFormats();
    },
    expect: { value: [['[=9]"◉ "0;[=3]"○ "0;0']] },
  },
  {
    id: 'rules of colours replace all that were there',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const rule = (mark: number) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenNumberEqualTo(mark)
          .setBackground('#ff0000')
          .setRanges([sheet.getRange('A1:B2')])
          .build();
      sheet.setConditionalFormatRules([rule(1), rule(3)]);
      const two = sheet.getConditionalFormatRules().length;
      sheet.setConditionalFormatRules([rule(9)]);
      return [two, sheet.getConditionalFormatRules().length];
    },
    expect: { value: [2, 1] },
  },
  {
    id: 'a rule of colours is no colour of the cell itself',
    source: 'assumed',
    cells: [['9']],
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const range = sheet.getRange('A1');
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenNumberEqualTo(9)
        .setBackground('#ff0000')
        .setRanges([range])
        .build();
      sheet.setConditionalFormatRules([rule]);
      return range.getBackgrounds();
    },
    expect: { value: [['#ffffff']] },
  },
  {
    id: 'a rule of colours is known by its name',
    source: 'reported brucemcpherson/gas-fakes test/testconditionalformat.js',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      const builder = SpreadsheetApp.newConditionalFormatRule().whenNumberEqualTo(9).setBackground('#ff0000');
      return String(builder.setRanges([range]).build());
    },
    expect: { value: 'ConditionalFormatRule' },
  },
  {
    id: 'columns freeze at the left',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.setFrozenColumns(3);
      return [sheet.getFrozenColumns(), sheet.getFrozenRows()];
    },
    expect: { value: [3, 0] },
  },
  {
    id: 'one value goes into each range of a list and nothing between them',
    source: 'docs reference/spreadsheet/RangeList.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRangeList(['A1:A2', 'C1']).setValue(9);
      return sheet.getRange('A1:C2').getValues();
    },
    expect: {
      value: [
        [9, '', 9],
        [9, '', ''],
      ],
    },
  },
  {
    id: 'a text with an equals sign that a range list gets is a formula',
    source: 'docs reference/spreadsheet/RangeList.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRangeList(['A1', 'B2']).setValue('=1+1');
      return sheet.getRange('A1:B2').getFormulas();
    },
    expect: {
      value: [
        ['=1+1', ''],
        ['', '=1+1'],
      ],
    },
  },
  {
    id: 'a range list lets long texts go on in further lines',
    source: 'docs reference/spreadsheet/RangeList.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRangeList(['A1', 'C1:C3']).setWrap(true);
      return [sheet.getRange('C2').getWrap(), sheet.getRange('B1').getWrap()];
    },
    expect: { value: [true, false] },
  },
];
