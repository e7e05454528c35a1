/** Bounds of a school's policy, each with its reason. */
export const MANAGED_LIMITS = {
  /** A list of sites that somebody keeps by hand; longer lists belong in the school's filter. */
  items: 1000,
  /** What a pack may have. */
  text: 5_000_000,
  /** Ignored values beyond these are of one mistake. */
  ignored: 50,
} as const;
