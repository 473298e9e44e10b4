import type { FormReply } from '../../core/forms';
import type { IntakeForms } from '../intake/ports';

/** Forms in memory, with responses that were made up: what the intake reads of Google Forms, without a remote call. */
export class MadeForms implements IntakeForms {
  constructor(private readonly byForm: ReadonlyMap<string, readonly FormReply[]>) {}

  replies(form: string, since = 0): readonly FormReply[] {
    return (this.byForm.get(form) ?? []).filter(({ at }) => at >= since);
  }

  /** What was sent last under an id. */
  reply(form: string, id: string): FormReply | undefined {
    return [...this.replies(form)].reverse().find((reply) => reply.id === id);
  }

  items(form: string): ReturnType<IntakeForms['items']> {
    const titles = new Map(
      this.replies(form).flatMap(({ replies }) => replies.map(({ item, title }) => [item, title])),
    );
    return [...titles].map(([id, title]) => ({ id, title }));
  }

  /** Choices are those of our own forms, which the record of the form has. */
  choices(): readonly string[] {
    return [];
  }

  status(): ReturnType<IntakeForms['status']> {
    return { isAccepting: false, destination: undefined };
  }

  /** Nobody corrects what nobody sent. */
  replyEditUrl(): undefined {
    return undefined;
  }

  /** Nobody opens a form that is not there. */
  prefillTemplate(): string {
    return '';
  }

  removeReply(): void {
    // Nothing of it is kept anywhere.
  }
}
