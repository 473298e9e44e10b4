/** Knows whether something is under way, so that tests wait for the page's state and never for time. */
export class Activity {
  #running = 0;
  #waiting: (() => void)[] = [];

  /** Counts as under way until the promise settles. */
  async track<T>(work: Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await work;
    } finally {
      this.#running -= 1;
      if (this.#running === 0) this.#release();
    }
  }

  /**
   * Resolves when nothing is under way and stays so for two frames, in which the grid draws what arrived.
   * @param frame waits for the next frame
   */
  async idle(frame: () => Promise<void>): Promise<void> {
    let still = 0;
    while (still < 2) {
      if (this.#running > 0) {
        still = 0;
        await new Promise<void>((resolve) => this.#waiting.push(resolve));
      }
      await frame();
      still = this.#running > 0 ? 0 : still + 1;
    }
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
