/** The ways from a card to others, in the same box. */
export interface CardWays {
  /** Opens a related entity in the same card. */
  open: (id: string) => void;
  /** Name of the card before this one, and the way back to it. */
  back?: { name: string; go: () => void } | undefined;
}
