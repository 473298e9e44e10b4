import type { Forms } from '../../core/forms';
import type { FormRecord } from '../forms/registry';

/** Choices of a rating: 1 to 5 and "could not judge". */
const CHOICES = 6;
const MOST_SCORE = 5;
const MOST_LISTS = 8;
/** A text that begins with a rating, such as "4 – good". */
const LEADING = /^\s*([1-5])(?!\d)/;

/** What a choice means. */
export interface ReadScore {
  /** 1…5; `null` where it could not be judged or cannot be understood. */
  readonly score: number | null;
  readonly isKnown: boolean;
}

/** Understands the choices of one form; learns texts that its owner wrote in place of ours. */
export class Choices {
  private readonly asked = new Set<number>();
  private lists: (readonly string[])[];

  constructor(
    private readonly forms: Pick<Forms, 'choices'>,
    private readonly record: Pick<FormRecord, 'id' | 'choices'>,
  ) {
    this.lists = [...record.choices];
  }

  /** Texts of the choices to be remembered, the form's own first; a form whose choices change all the time fills no property. */
  history(): readonly (readonly string[])[] {
    return this.lists.slice(0, MOST_LISTS);
  }

  /** The rating a choice stands for; two remote calls the first time a question has an unknown one. */
  read(item: number, text: string): ReadScore {
    const place = this.placeOf(text) ?? this.learned(item, text);
    if (place !== undefined) return { score: place < MOST_SCORE ? place + 1 : null, isKnown: true };
    const digit = LEADING.exec(text)?.[1];
    return { score: digit === undefined ? null : Number(digit), isKnown: digit !== undefined };
  }

  private placeOf(text: string): number | undefined {
    for (const list of this.lists) {
      const place = list.indexOf(text);
      if (place >= 0) return place;
    }
    return undefined;
  }

  /** The place of a text among the six choices the question offers now, where those that are known stand in their order. */
  private learned(item: number, text: string): number | undefined {
    if (this.asked.has(item)) return undefined;
    this.asked.add(item);
    const now = this.forms.choices(this.record.id, item);
    const isInOrder = now.every((choice, place) => (this.placeOf(choice) ?? place) === place);
    if (now.length !== CHOICES || !isInOrder || !now.includes(text)) return undefined;
    this.lists = [...this.lists, now];
    return now.indexOf(text);
  }
}
