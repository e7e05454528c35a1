import { describe, expect, it } from 'vitest';
import { openPairs, packPairs, SIGNS } from '../../../src/core/binary/pairs.ts';

const codesOf = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const unpack = ({ texts, pairs }: ReturnType<typeof packPairs>) => {
  const codes = openPairs(pairs);
  return texts.map((text) => String.fromCharCode(...text.flatMap((sign) => [...(codes[sign] ?? [])])));
};

describe('pairs of letters', () => {
  it('give back every text, which takes fewer signs', () => {
    const texts = ['', 'a', 'aaaaa', ...Array.from({ length: 40 }, (_, i) => `north-${i}-of-the-northern-province`)];
    const packed = packPairs(texts.map(codesOf));
    expect(unpack(packed)).toEqual(texts);
    expect(packed.texts.flat().length * 3).toBeLessThan(texts.join('').length);
  });

  it('use no letter that a text has for a sign', () => {
    const all = Array.from({ length: SIGNS }, (_, code) => String.fromCharCode(code)).join('');
    const packed = packPairs([codesOf(all), ...Array.from({ length: 9 }, () => codesOf('abab'))]);
    expect(packed.pairs).toHaveLength(0);
    expect(unpack(packed)[0]).toBe(all);
  });

  it('are not made of what is told a few times only', () => expect(packPairs([codesOf('abcabcabc')]).pairs).toHaveLength(0));
});
