/** One line of the account that `annotate --explain` prints. */
export interface Evidence {
  why: string;
  points: number;
}

/** Notes one piece of evidence. */
export type Add = (why: string, points: number) => void;
