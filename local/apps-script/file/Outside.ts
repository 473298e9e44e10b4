import type { PostFate, SentMail, SentPost } from '../outsideWorld';

/** What left the file: mails and posts, and how addresses answer to these. Not kept with the file. */
export class Outside {
  readonly mails: SentMail[] = [];
  readonly posts: SentPost[] = [];
  /** By what a URL begins with, the latest first. */
  private readonly fates: { readonly prefix: string; readonly fate: PostFate }[] = [];

  /** Says how addresses that begin so answer from now on. */
  answer(prefix: string, fate: PostFate): void {
    this.fates.unshift({ prefix, fate });
  }

  /** How an address answers: as it should where nothing else was said. */
  fateOf(url: string): PostFate {
    return this.fates.find(({ prefix }) => url.startsWith(prefix))?.fate ?? { status: 200 };
  }
}
