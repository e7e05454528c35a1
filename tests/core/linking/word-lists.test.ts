import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { engine } from './linked.ts';

/** "half-time" in a list of single words never matches: texts are parted at hyphens. Lists that have compounds are made by `termsOf`. */
it('no list of words has one that texts never have', () => {
  const room = 'src/core/linking';
  const ids = new Set([...engine.all()].map(({ id }) => id));
  const dead = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(`${room}/${file}`, 'utf8').matchAll(/(?:new Set|\bwordSet)\(\s*(?:\[[^\]]*\]|['`][^'`]*['`])/g)]
        .flatMap(([list]) => list.match(/[a-z]+(?:-[a-z]+)+/g) ?? [])
        .filter((word) => !ids.has(word))
        .map((word) => `${file}: ${word}`),
    );
  expect(dead).toEqual([]);
});
