import type { ContractCase } from './contractCase';

const APP = 'docs reference/forms/FormApp.md';
const FORM = 'docs reference/forms/Form.md';
const ITEM = 'docs reference/forms/Item.md';
const CHOICE = 'docs reference/forms/MultipleChoiceItem.md';
/** Only what its tests see on Google counts, not what its double does. */
const SEEN = 'reported brucemcpherson/gas-fakes test/testform.js';

/** Forms and their questions. On Google each case leaves a form named "Rosta contract" among the files of who runs it. */
export const formCases: readonly ContractCase[] = [
  {
    id: 'the title a form is made with is its file’s; responders see none',
    source: SEEN,
    run: ({ FormApp }) => FormApp.create('Rosta contract').getTitle(),
    expect: { value: '' },
  },
  {
    id: 'a form is opened by its id',
    source: APP,
    run: ({ FormApp }) => {
      const id = FormApp.create('Rosta contract').setTitle('Visit').getId();
      const form = FormApp.openById(id);
      return [form.getId() === id, form.getTitle()];
    },
    expect: { value: [true, 'Visit'] },
  },
  {
    id: 'opening a form of an unknown id is refused',
    source: APP,
    run: ({ FormApp }) => FormApp.openById('1234567890abcdefghijklmnopqrstuvwxyz').getTitle(),
    expect: { refused: true },
  },
  {
    id: 'a form without a title is refused',
    source: APP,
    run: ({ FormApp }) => FormApp.create('').getId(),
    expect: { refused: true },
  },
  {
    id: 'all that is set of a form is set by chaining',
    source: FORM,
    run: ({ FormApp }) => {
      const form = FormApp.create('Rosta contract');
      const same = form
        .setTitle('Visit')
        .setDescription('What you saw')
        .setConfirmationMessage('Thank you')
        .setCustomClosedFormMessage('Closed')
        .setProgressBar(true)
        .setCollectEmail(false)
        .setLimitOneResponsePerUser(false)
        .setAllowResponseEdits(true)
        .setShowLinkToRespondAgain(false);
      return same.getId() === form.getId();
    },
    expect: { value: true },
  },
  {
    id: 'a form has one address for its owner and another for responders',
    source: SEEN,
    run: ({ FormApp }) => {
      const form = FormApp.create('Rosta contract');
      return [form.getEditUrl().includes(form.getId()), form.getPublishedUrl().includes('/viewform')];
    },
    expect: { value: [true, true] },
  },
  {
    id: 'a new choice has one answer without a text',
    source: SEEN,
    run: ({ FormApp }) => {
      const form = FormApp.create('Rosta contract');
      return form
        .addMultipleChoiceItem()
        .getChoices()
        .map((choice) => choice.getValue());
    },
    expect: { value: [''] },
  },
  {
    id: 'items stand in the order they were added, and their ids are numbers',
    source: SEEN,
    run: ({ FormApp }) => {
      const form = FormApp.create('Rosta contract');
      const ids = [form.addTextItem(), form.addPageBreakItem(), form.addDateItem()].map((item) => item.getId());
      const standing = form.getItems().map((item) => item.getId());
      return [standing.map((id) => ids.indexOf(id)), ids.every(Number.isInteger), new Set(ids).size];
    },
    expect: { value: [[0, 1, 2], true, 3] },
  },
  {
    id: 'an item is found by its id and used as what it is',
    source: ITEM,
    run: ({ FormApp }) => {
      const form = FormApp.create('Rosta contract');
      const id = form.addTextItem().setTitle('Visit code').setHelpText('Six digits').setRequired(true).getId();
      const item = FormApp.openById(form.getId()).getItemById(id);
      return [item.getTitle(), item.asTextItem().getId() === id];
    },
    expect: { value: ['Visit code', true] },
  },
  {
    id: 'an item used as what it is not is refused',
    source: ITEM,
    run: ({ FormApp }) => {
      const form = FormApp.create('Rosta contract');
      return form.getItemById(form.addTextItem().getId()).asListItem().getId();
    },
    expect: { refused: true },
  },
  {
    id: 'no item is found by an id that none has',
    source: FORM,
    run: ({ FormApp }) => FormApp.create('Rosta contract').getItemById(12345),
    expect: { absent: true },
  },
  {
    id: 'choices are set from texts',
    source: CHOICE,
    run: ({ FormApp }) => {
      const item = FormApp.create('Rosta contract').addMultipleChoiceItem();
      item.setTitle('Greeting').setRequired(true).setChoiceValues(['yes', '=1+1', 'нет']);
      return item.getChoices().map((choice) => choice.getValue());
    },
    expect: { value: ['yes', '=1+1', 'нет'] },
  },
  {
    id: 'a question without choices is refused',
    source: CHOICE,
    run: ({ FormApp }) => FormApp.create('Rosta contract').addMultipleChoiceItem().setChoiceValues([]).getId(),
    expect: { refused: true },
  },
  {
    id: 'a question with the same choice twice is refused',
    source: 'assumed',
    run: ({ FormApp }) => FormApp.create('Rosta contract').addListItem().setChoiceValues(['yes', 'yes']).getId(),
    expect: { refused: true },
  },
  {
    id: 'a text can be asked for that matches a pattern or is an address',
    source: 'docs reference/forms/TextValidationBuilder.md',
    run: ({ FormApp }) => {
      const form = FormApp.create('Rosta contract');
      const code = FormApp.createTextValidation().setHelpText('Six digits').requireTextMatchesPattern('[0-9]{6}');
      const photo = FormApp.createTextValidation().setHelpText('A link').requireTextIsUrl();
      const items = [code, photo].map((rule) => form.addTextItem().setValidation(rule.build()));
      return items.map((item) => Number.isInteger(item.getId()));
    },
    expect: { value: [true, true] },
  },
];
