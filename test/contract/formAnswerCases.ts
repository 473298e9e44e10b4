import type { ContractCase } from './contractCase';

const FORM = 'docs reference/forms/Form.md';
const CHOICE = 'docs reference/forms/MultipleChoiceItem.md';
const RESPONSE = 'docs reference/forms/FormResponse.md';
const SEEN = 'reported brucemcpherson/gas-fakes test/testform.js';

/** Forms that are published, answered and linked to the file; each case unlinks what it linked. */
export const formAnswerCases: readonly ContractCase[] = [
  {
    id: 'a form is published',
    source: FORM,
    run: ({ FormApp }) => {
      const form = FormApp.create('Rosta contract');
      if (!form.supportsAdvancedResponderPermissions()) return true;
      form.setPublished(true);
      return form.isPublished();
    },
    expect: { value: true },
  },
  {
    id: 'publishing a form opens it for answers and taking it back closes it',
    source: FORM,
    run: ({ FormApp }) => {
      const form = FormApp.create('Rosta contract');
      return [true, false].map((isPublished) => {
        form.setPublished(isPublished);
        return form.isAcceptingResponses();
      });
    },
    expect: { value: [true, false] },
  },
  {
    id: 'a form that takes no answers is still published',
    source: SEEN,
    run: ({ FormApp }) => {
      const form = FormApp.create('Rosta contract');
      form.setPublished(true);
      form.setAcceptingResponses(false);
      return [form.isPublished(), form.isAcceptingResponses()];
    },
    expect: { value: [true, false] },
  },
  {
    id: 'a form nobody has sent has no responses, also none since yesterday',
    source: FORM,
    run: ({ FormApp }) => {
      const form = FormApp.create('Rosta contract');
      return [form.getResponses().length, form.getResponses(new Date(Date.now() - 86_400_000)).length];
    },
    expect: { value: [0, 0] },
  },
  {
    id: 'a response of an unknown id is refused',
    source: 'assumed',
    run: ({ FormApp }) => FormApp.create('Rosta contract').getResponse('2_ABaOnuunknown').getId(),
    expect: { refused: true },
  },
  {
    id: 'deleting a response of an unknown id is refused',
    source: 'assumed',
    run: ({ FormApp }) => FormApp.create('Rosta contract').deleteResponse('2_ABaOnuunknown').getId(),
    expect: { refused: true },
  },
  {
    id: 'an answer made by a script knows its question and its text',
    source: 'reported brucemcpherson/gas-fakes test/testformresponse.js',
    run: ({ FormApp }) => {
      const form = FormApp.create('Rosta contract');
      const item = form.addTextItem();
      const choice = form.addMultipleChoiceItem().setChoiceValues(['East', 'West']);
      const answers = [item.createResponse('007'), choice.createResponse('West')];
      const isOwn = answers[0]?.getItem().getId() === item.getId();
      return [isOwn, answers.map((answer) => answer.getResponse())];
    },
    expect: { value: [true, ['007', 'West']] },
  },
  {
    id: 'an answer that is none of the choices is refused',
    source: CHOICE,
    run: ({ FormApp }) => {
      const item = FormApp.create('Rosta contract').addMultipleChoiceItem().setChoiceValues(['yes', 'no']);
      return item.createResponse('perhaps').getResponse();
    },
    expect: { refused: true },
  },
  {
    id: 'a response made by a script has no id, no time and nowhere to be edited',
    source: RESPONSE,
    run: ({ FormApp }) => {
      const response = FormApp.create('Rosta contract').createResponse();
      return [response.getId(), response.getTimestamp(), response.getEditResponseUrl()];
    },
    expect: { value: [null, null, null] },
  },
  {
    id: 'left out texts are empty answers and left out choices are none',
    source: RESPONSE,
    run: ({ FormApp }) => {
      const form = FormApp.create('Rosta contract');
      const text = form.addTextItem();
      form.addMultipleChoiceItem().setChoiceValues(['yes', 'no']);
      form.addDateItem();
      form.addPageBreakItem();
      form.addParagraphTextItem();
      const response = form.createResponse().withItemResponse(text.createResponse('123456'));
      return response.getItemResponses().map((answer) => answer.getResponse());
    },
    expect: { value: ['123456', '', ''] },
  },
  {
    id: 'an address can bring answers along',
    source: RESPONSE,
    run: ({ FormApp }) => {
      const form = FormApp.create('Rosta contract');
      const answer = form.addTextItem().setTitle('Visit code').createResponse('123456');
      const url = form.createResponse().withItemResponse(answer).toPrefilledUrl();
      return [url.includes('/viewform'), /=123456(&|$)/.test(url)];
    },
    expect: { value: [true, true] },
  },
  {
    id: 'a form that is not linked has no destination to tell',
    source: 'reported googleworkspace/apps-script-samples#145',
    run: ({ FormApp }) => FormApp.create('Rosta contract').getDestinationId(),
    expect: { refused: true },
  },
  {
    id: 'a form that is not linked has no type of destination to tell',
    source: SEEN,
    run: ({ FormApp }) => String(FormApp.create('Rosta contract').getDestinationType()),
    expect: { refused: true },
  },
  {
    id: 'a form that is linked to the file knows where its answers go',
    source: SEEN,
    run: ({ FormApp, SpreadsheetApp }) => {
      const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      const form = FormApp.create('Rosta contract');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, id);
      try {
        return [form.getDestinationId() === id, form.getDestinationType() === FormApp.DestinationType.SPREADSHEET];
      } finally {
        form.removeDestination();
      }
    },
    expect: { value: [true, true] },
  },
  {
    id: 'a linked form gets a sheet, by and by, whose address of the form holds its id',
    source: 'assumed',
    run: ({ FormApp, SpreadsheetApp, Utilities }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const form = FormApp.create('Rosta contract');
      form.addTextItem().setTitle('Visit code');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, file.getId());
      const linked = () => file.getSheets().find((sheet) => String(sheet.getFormUrl()).includes(form.getId()));
      try {
        for (let tries = 0; tries < 20 && !linked(); tries += 1) Utilities.sleep(500);
        return linked()?.getRange(1, 1, 1, 2).getValues();
      } finally {
        form.removeDestination();
      }
    },
    expect: { value: [['Timestamp', 'Visit code']] },
  },
  {
    id: 'the sheet of a linked form cannot be deleted, and the same sheet unlinked stays',
    source: 'assumed',
    run: ({ FormApp, SpreadsheetApp, Utilities }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const form = FormApp.create('Rosta contract');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, file.getId());
      const linked = () => file.getSheets().find((sheet) => sheet.getFormUrl() !== null);
      let sheet = linked();
      let isRefused = false;
      try {
        for (let tries = 0; tries < 20 && !sheet; tries += 1) {
          Utilities.sleep(500);
          sheet = linked();
        }
        if (sheet) file.deleteSheet(sheet);
        SpreadsheetApp.flush();
      } catch {
        isRefused = true;
      } finally {
        form.removeDestination();
      }
      return [isRefused, sheet?.getFormUrl() ?? null, file.getSheets().length];
    },
    expect: { value: [true, null, 2] },
  },
  {
    id: 'a sheet of one’s own has no form',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getFormUrl(),
    expect: { value: null },
  },
  {
    id: 'no forms in a custom function',
    source: 'docs guides/sheets/custom-functions.md',
    mode: 'CUSTOM_FUNCTION',
    run: ({ FormApp }) => FormApp.create('Rosta contract').getId(),
    expect: { refused: true },
  },
  {
    id: 'no forms on opening',
    source: 'docs guides/triggers/simple-triggers.md',
    mode: 'LIMITED',
    run: ({ FormApp }) => FormApp.create('Rosta contract').getId(),
    expect: { refused: true },
  },
];
