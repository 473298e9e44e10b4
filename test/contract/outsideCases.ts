import type { ContractCase } from './contractCase';

const SIMPLE = 'docs guides/triggers/simple-triggers.md';

/** What leaves the file: mails and posts. No case reaches anybody. */
export const outsideCases: readonly ContractCase[] = [
  {
    id: 'a mail to what is no address is refused, and takes nothing of the day’s mails',
    source: 'assumed',
    run: ({ MailApp }) => {
      const before = MailApp.getRemainingDailyQuota();
      try {
        MailApp.sendEmail({ to: 'no address', subject: 'Contract', body: 'Contract', name: 'Contract' });
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        return [words.startsWith('Invalid email'), MailApp.getRemainingDailyQuota() === before];
      }
      return 'sent';
    },
    expect: { value: [true, true] },
  },
  {
    id: 'a mail to nobody is refused',
    source: 'assumed',
    run: ({ MailApp }) => MailApp.sendEmail({ to: '', subject: 'Contract', body: 'Contract' }),
    expect: { refused: true },
  },
  {
    id: 'no mail is sent on opening',
    source: SIMPLE,
    mode: 'LIMITED',
    run: ({ MailApp }) => MailApp.sendEmail({ to: 'no address', subject: 'Contract', body: 'Contract' }),
    expect: { refused: true },
  },
  {
    id: 'no post on opening',
    source: SIMPLE,
    mode: 'LIMITED',
    run: ({ UrlFetchApp }) =>
      UrlFetchApp.fetch('https://chat.googleapis.com/v1/spaces/none', { method: 'post' }).getResponseCode(),
    expect: { refused: true },
  },
];
