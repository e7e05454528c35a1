/**
 * The packed dictionary (`names.bin`): from the words of a text to the entities that bear such a name.
 *
 *   FOLD u16[0x2200]      fold table
 *   SYMB u8[0x2200]       what a code unit is to who looks for beginnings of names (`starts.ts`)
 *   STAR u32[2^10] or []  bit set over three symbols: how names begin that do so without a capital; empty where none does
 *   MASK u8[2^m]          by hash of a name's first word: bit k-1 set where a name of k words begins so, the seventh for seven words
 *                         and more; the eighth where a later word may begin with a small letter
 *   BUCK u32[2^b + 1]     by high bits of a name's first hash: where its bucket begins in NAME (22 bits), above them a bit for each of
 *                         its names, told by the second hash: most look-ups of what is no name end here
 *   NAME u32[2 × slots]   second hash of the name · entity (20 bits) and style (12 bits); those who share a name stand side by side
 *   STYL u32[styles]      how an entity bears a name (META, 8 bits) and how it is written (SHAPE, 16 bits)
 *   SUMS u32[2 × groups]  of each 16 buckets: checksum over BUCK, checksum over NAME; each checked before it is first used
 *   PUNC u32[2^p]         first hashes of the first words of names with punctuation inside or more than 8 words, each at its low bits or
 *                         behind; 0 for none
 *   MSUM u32[2^m / 64]    checksum over each 64 bytes of MASK, checked before they are first used
 *
 * Bucket and second hash tell names apart by over 45 bits. A word costs one look-up in MASK (up to 64 kB, stays in the second-level
 * cache), a possible name one bucket. About 10 bytes a name.
 */
export const MAX_WORDS = 8;
/** Names of up to so many words are held, too; they are looked for where one of them may begin (PUNC). */
export const MOST_WORDS = 16;

/**
 * Whether what stands between two words may be punctuation inside a name: "Janata Dal (United)", "Roe v. Wade", "JD.com", "Foreign,
 * Commonwealth and Development Office". The dictionary holds such names as if only spaces stood between their words.
 */
export const isInsideName = (between: string): boolean => between.length <= 3 && !between.includes('\n');

/** MASK: names of seven words and of eight share a bit. */
const LENGTHS = 0x7f;
const LONGEST = 0x40;
/** MASK: after this first word a word with a small letter may belong to the name. */
export const SMALL_LATER = 0x80;
/** The bit of MASK for a name of so many words. */
export const lengthBit = (words: number): number => 1 << Math.min(words - 1, 6);
/** What MASK says of lengths, with a bit for each: bit k-1 for k words. */
export const lengthsOf = (mask: number): number => (mask & LENGTHS) | ((mask & LONGEST) << 1);

/** MASK as it is read, where its piece was not found whole yet: no such byte is ever written, as a later word asks for a length. */
export const UNCHECKED = SMALL_LATER;
/** Bytes of MASK that are checked together. */
export const MASK_PIECE = 64;

/** BUCK: the low bits say where a bucket begins. */
export const PLACE_BITS = 22;
/** BUCK: the bit of a bucket for a name of this second hash. */
export const nameBit = (h2: number): number => 1 << (PLACE_BITS + (((h2 >>> 16) * (32 - PLACE_BITS)) >>> 16));

/** Buckets that are checked together: some 64 names, 600 bytes. */
export const GROUP_BITS = 4;
export const GROUP = 1 << GROUP_BITS;
/** A slot holds the entity in the low bits, the style above. */
export const ENTITY_BITS = 20;

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
/** The name itself ends in 's: "McDonald" alone is somebody else. */
export const POSSESSED = 16;

/** SHAPE, two bits a word, first word lowest: what each word of the text must look like. */
export const SHAPE_ANY = 0;
export const SHAPE_CAPITAL = 1;
export const SHAPE_CAPS = 2;
/** A capital inside a short word: LeT is not Let. */
export const SHAPE_INNER = 3;

/** How the hashes of a name's words are joined, word by word. */
export const joinHash1 = (name: number, word: number): number => (Math.imul(name, 0x01000193) ^ word) | 0;
export const joinHash2 = (name: number, word: number): number => (Math.imul(name, 0x9e3779b1) + word) | 0;
