import type { Control } from '../appsScript';
import type { SpreadsheetFile } from '../file/SpreadsheetFile';

/** What left the file, and how the world answers. */
export function outside({ outside: sent }: SpreadsheetFile): Pick<Control, 'mails' | 'posts' | 'answerPosts'> {
  return {
    mails: () => [...sent.mails],
    posts: () => [...sent.posts],
    answerPosts: (prefix, fate) => sent.answer(prefix, fate),
  };
}
