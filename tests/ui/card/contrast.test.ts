import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Colours of both schemes by name. A card over a page has no ground that axe could tell, so the tokens themselves are judged here. */
const TOKENS = new Map(
  [...readFileSync('src/ui/card/tokens.css', 'utf8').matchAll(/--(\w+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);
const WORDS = ['ink', 'soft', 'link', 'person', 'place', 'organisation', 'event', 'term', 'note', 'on'];
const GROUNDS = ['paper', 'raised'];
const colour = (name: string, scheme: 'light' | 'dark'): string => TOKENS.get(name)?.[scheme] ?? '';

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('colours of the card, %s', (scheme) => {
  test.each(GROUNDS)('words can be read on %s: 4.5 to 1 (WCAG 1.4.3)', (ground) => {
    const faint = WORDS.filter((word) => !(contrast(colour(word, scheme), colour(ground, scheme)) >= 4.5));
    expect(faint).toEqual([]);
  });

  test.each(['land', 'water'])('names of places can be read on the map’s %s', (ground) => {
    expect(contrast(colour('ink', scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });
});
