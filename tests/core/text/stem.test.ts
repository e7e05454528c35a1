import { expect, it } from 'vitest';
import { stem } from '../../../src/core/text/stem.ts';

it.each([
  'leave leaves left leaving',
  'take took taken taking',
  'strike strikes struck striking',
  'kill kills killed killing killings',
  'occupy occupies occupied occupation',
  'invade invaded invasion',
  'agree agreed agreement agreements',
  'withdraw withdrew withdrawn withdrawal',
  'convict convicted conviction',
  'seize seized seizure',
  'bomb bombs bombed bombing bombings',
  'treaty treaties',
])('one stem: %s', (words) => {
  expect(new Set(words.split(' ').map(stem)).size).toBe(1);
});

it.each(['sign signal', 'war ward', 'elect electric', 'fall fell-off', 'hold hole'])('stems of their own: %s', (words) => {
  expect(new Set(words.split(' ').map(stem)).size).toBe(2);
});
