/**
 * The packed dictionary (`names.bin`): from the words of a text to the entities that bear such a name.
 *
 *   FOLD u16[0x2200]      fold table
 *   MASK u8[2^m]          by hash of a name's first word: bit k-1 set where a name of k words begins so
 *   BUCK u32[2^b + 1]     by high bits of a name's first hash: where its bucket begins in CHEK
 *   CHEK u32[names]       second hash of each name; with the bucket, over 45 bits tell names apart
 *   POST u32[names + 1]   where the postings of each name begin
 *   ENTI u16 or u32[postings]  number of the entity
 *   META u8[postings]     how the entity bears the name (see below)
 *   SHAP u16[postings]    how it is written: two bits a word, first word lowest
 *
 * A text of W words costs W look-ups in MASK (64 to 256 kB, stays in the second-level cache) and one bucket per possible name.
 */
export const MAX_WORDS = 8;

/** META: the low bits say how the entity bears the name. */
export const BY_NAME = 0;
export const BY_ALIAS = 1;
export const BY_SHORT = 2;
export const BY_DEMONYM = 3;
export const BY_MASK = 3;
/** The name is declared to be also a word, a surname or something else. */
export const AMBIGUOUS = 4;
/** Written in lower case: matches in any case. */
export const ANY_CASE = 8;

/** SHAP: what each word of the text must look like. */
export const SHAPE_ANY = 0;
export const SHAPE_CAPITAL = 1;
export const SHAPE_CAPS = 2;
/** A capital inside a short word: LeT is not Let. */
export const SHAPE_INNER = 3;

/** How the hashes of a name's words are joined, word by word. */
export const joinHash1 = (name: number, word: number): number => (Math.imul(name, 0x01000193) ^ word) | 0;
export const joinHash2 = (name: number, word: number): number => (Math.imul(name, 0x9e3779b1) + word) | 0;
