/**
 * Byte-pair encoding (Gage, A New Algorithm for Data Compression, 1994): again and again, the pair of neighbours that many texts share
 * becomes one sign more. Short texts shrink each for itself, and are read one by one.
 */

/** Signs are below this. */
export const SIGNS = 128;
/** A pair that is told less often takes more room in the table than it saves. */
const LEAST = 4;

/** What is written for a pair: a sign, and the two that it stands for. */
type Pair = readonly [sign: number, left: number, right: number];

/**
 * Shortens texts.
 * @param texts each as codes of ASCII; not empty
 * @returns the same with signs for pairs, and three bytes for each sign: itself and the two it stands for, behind those that they are made of
 */
export function packPairs(texts: readonly (readonly number[])[]): { texts: number[][]; pairs: Uint8Array } {
  const packed = texts.map((text) => [...text]);
  const used = new Set(texts.flat());
  const free = Array.from({ length: SIGNS }, (_, sign) => sign).filter((sign) => !used.has(sign));
  const pairs: Pair[] = [];
  for (const sign of free) {
    const [left, right, count] = mostFrequent(packed);
    if (count < LEAST) break;
    pairs.push([sign, left, right]);
    for (const text of packed) join(text, left, right, sign);
  }
  return { texts: packed, pairs: Uint8Array.from(pairs.flat()) };
}

function mostFrequent(texts: readonly (readonly number[])[]): [left: number, right: number, count: number] {
  const counts = new Uint32Array(SIGNS * SIGNS);
  for (const text of texts) {
    for (let i = 1; i < text.length; i++) {
      const pair = (text[i - 1] as number) * SIGNS + (text[i] as number);
      counts[pair] = (counts[pair] as number) + 1;
    }
  }
  let most = 0;
  for (let pair = 1; pair < counts.length; pair++) if ((counts[pair] as number) > (counts[most] as number)) most = pair;
  return [Math.floor(most / SIGNS), most % SIGNS, counts[most] as number];
}

function join(text: number[], left: number, right: number, sign: number): void {
  let to = 0;
  for (let from = 0; from < text.length; from++) {
    const pair = text[from] === left && text[from + 1] === right;
    text[to++] = pair ? sign : (text[from] as number);
    if (pair) from++;
  }
  text.length = to;
}

/** By sign, the codes of ASCII that it stands for: itself, where no pair does. */
export function openPairs(pairs: Uint8Array): readonly (readonly number[])[] {
  const codes: number[][] = Array.from({ length: SIGNS }, (_, sign) => [sign]);
  for (let i = 0; i + 2 < pairs.length; i += 3) {
    const [sign, left, right] = [pairs[i], pairs[i + 1], pairs[i + 2]] as Pair & number[];
    codes[sign] = [...(codes[left] ?? []), ...(codes[right] ?? [])];
  }
  return codes;
}
