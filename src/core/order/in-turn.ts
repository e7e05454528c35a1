/**
 * A queue of its own for works that must not overtake each other. What is given back starts a work when all before it have
 * ended, well or badly, and answers as that work does.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
