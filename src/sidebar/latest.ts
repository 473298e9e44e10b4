/** Asks about a state that keeps changing, one question at a time. */
interface Latest<Question> {
  /** Asks now, or as soon as the running question is answered; only the newest question is kept. */
  ask(question: Question): void;
  /** Forgets what was asked: no answer will be delivered. */
  drop(): void;
}

/**
 * Debounces by state instead of by time: while a question runs, newer ones replace each other, and an answer is
 * delivered only to the newest. So typing costs at most two calls, and no stale answer reaches the screen.
 * @param send asks the server; never rejects
 * @param deliver gets the answer to the newest question
 * @param waiting told `true` when an answer begins to be awaited and `false` when none is any more
 */
export function createLatest<Question, Answer>(
  send: (question: Question) => Promise<Answer>,
  deliver: (answer: Answer) => void,
  waiting: (isWaiting: boolean) => void,
): Latest<Question> {
  let newest = 0;
  let isRunning = false;
  let isAwaited = false;
  let next: { readonly question: Question } | undefined;

  const setAwaited = (value: boolean) => {
    if (isAwaited !== value) waiting(value);
    isAwaited = value;
  };
  const run = async (question: Question) => {
    const mine = newest;
    isRunning = true;
    const answer = await send(question);
    isRunning = false;
    if (next !== undefined) {
      const { question: newer } = next;
      next = undefined;
      void run(newer);
    } else if (mine === newest) {
      setAwaited(false);
      deliver(answer);
    }
  };

  return {
    ask(question) {
      newest += 1;
      setAwaited(true);
      if (isRunning) next = { question };
      else void run(question);
    },
    drop() {
      newest += 1;
      next = undefined;
      setAwaited(false);
    },
  };
}
