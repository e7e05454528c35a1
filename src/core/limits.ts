/** Every number of the product, each with its reason. */

/** Bounds of one record. */
export const ENTITY_LIMITS = {
  /** Longer "names" in news are titles of works or sentences. */
  nameLength: 120,
  /** Thirteen spellings cover Zelenskyy in eight languages; sixty cover every table we know. */
  names: 60,
  /** One line of the card at 340 px, 13 px type. */
  whatLength: 80,
  /** Under 40 characters nothing is explained; over 280 it is not read in four seconds. */
  gistMin: 40,
  gistMax: 280,
  /** What Kindle X-Ray allows its authors, and about one screen of the card. */
  moreMax: 1200,
  relations: 40,
  roles: 40,
} as const;
