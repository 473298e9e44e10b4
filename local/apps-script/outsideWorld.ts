/** A mail that a script sent. */
export interface SentMail {
  /** Whose quota it took. */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** The sender's name as it is shown. */
  readonly name: string;
  readonly at: number;
}

/** A post that a script sent, with the status it was answered with; 0 for none in time. */
export interface SentPost {
  readonly url: string;
  readonly payload: string;
  readonly status: number;
  readonly at: number;
}

/** How an address answers: with a status, after some seconds. */
export interface PostFate {
  readonly status: number;
  readonly seconds?: number;
}

/** What scripts sent to the outside, oldest first, and how it answers. */
export interface ControlOfOutside {
  mails(): readonly SentMail[];
  posts(): readonly SentPost[];
  /** How addresses that begin so answer from now on; with 200 at once where nothing is said. */
  answerPosts(prefix: string, fate: PostFate): void;
}
