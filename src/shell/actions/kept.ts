/** Why something cannot be done, by the key of what to say. */
export class Refused extends Error {
  readonly key: string;
  constructor(key: string) {
    super(key);
    this.key = key;
  }
}

/**
 * For what storage or the browser may refuse.
 * @param done called after each work, with the key of what to say where it failed
 * @returns takes a work, and tells whether it was done; never rejects
 */
export const keeping =
  (done: (failed?: string) => void) =>
  (work: Promise<unknown>, key = 'not_saved'): Promise<boolean> =>
    work.then(
      () => {
        done();
        return true;
      },
      (error: unknown) => {
        console.warn('Backgrounder:', error);
        done(error instanceof Refused ? error.key : key);
        return false;
      },
    );
