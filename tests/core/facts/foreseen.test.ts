import { expect, test } from 'vitest';
import { isAnnounced } from '../../../src/core/facts/foreseen.ts';

test.each([
  ['German federal election of 2025', '', true],
  ['USMCA', 'North American trade agreement', true],
  ['Sendai Framework', 'Accord on disasters', true],
  ['Kramatorsk railway station attack', 'Missile strike on a station', false],
  ['Qana', 'Israeli air strike', false],
  ['Ankara bombings', 'Attack on a peace conference', false],
  ['Battle of Aleppo', '', false],
])('%s (%s) is announced: %s', (name, what, announced) => expect(isAnnounced(name, what)).toBe(announced));
