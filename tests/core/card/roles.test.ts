import { describe, expect, test } from 'vitest';
import { rolesAfter, rolesAround, rolesBefore, rolesNow, rolesOn } from '../../../src/core/card/roles.ts';
import { openEngine } from '../../../src/core/engine/open-engine.ts';
import type { Entity, Role } from '../../../src/core/entity.ts';
import { bundledFiles, packOf } from '../packs/base.ts';

const person = (roles: Role[], died?: string): Entity => ({
  ...{ id: 'marta', kind: 'person', name: 'Marta Fennimore', prominence: 2, sources: ['Archive'], asOf: '2026-09', roles },
  ...(died === undefined ? {} : { died }),
});
const names = (roles: readonly Role[]) => roles.map(({ role }) => role);

describe('posts of somebody who died', () => {
  const open: Role[] = [{ role: 'Mayor', from: '2015' }, { role: 'Teacher' }];

  test.each([
    ['2018-05-05', ['Mayor'], []],
    ['2020-01-03', ['Mayor'], []],
    ['2020-01-04', [], ['Mayor']],
    ['2022-05-05', [], ['Mayor']],
  ])('one without an end ends on that day: on %s', (day, then, before) => {
    const marta = person(open, '2020-01-03');
    expect([names(rolesOn(marta, day)), names(rolesBefore(marta, day)), names(rolesAround(marta, day))]).toEqual([then, before, []]);
  });

  test('where only the year is known it may have been held in that year', () => {
    const marta = person(open, '2020');
    expect([names(rolesOn(marta, '2020-05-05')), names(rolesAround(marta, '2020-05-05'))]).toEqual([[], ['Mayor']]);
    expect([names(rolesOn(marta, '2021-05-05')), names(rolesAround(marta, '2021-05-05'))]).toEqual([[], []]);
    expect(names(rolesAfter(marta, '2014-05-05'))).toEqual(['Mayor']);
    expect(rolesNow(marta)).toEqual([]);
  });

  test('of the living it lasts as long as the facts speak', () => {
    expect([names(rolesOn(person(open), '2022-05-05')), names(rolesNow(person(open)))]).toEqual([['Mayor'], ['Mayor', 'Teacher']]);
  });

  test('nobody leads a country from the grave', () => {
    const role = { role: 'President', of: 'arland', from: '2015' };
    const pack = packOf([{ kind: 'person', id: 'ben-orrick', name: 'Ben Orrick', died: '2020-01-03', roles: [role] }]);
    const heads = (date: string) =>
      openEngine(bundledFiles(), [pack])
        .card('arland', { date })
        ?.lines.map(({ text }) => text);
    expect([heads('2018-05-05'), heads('2022-05-05')]).toEqual([['Ben Orrick (President)'], []]);
  });
});

test.each([
  ['2014-01-02', { from: '2014-09-01', to: '2014' }, false],
  ['2014-10-02', { from: '2014-09-01', to: '2014' }, true],
  ['2014-01-02', { from: '2014', to: '2014-09-01' }, true],
  ['2014-10-02', { from: '2014', to: '2014-09-01' }, false],
  ['2014-01-02', { to: '2014' }, true],
])('on %s a post of %j may have been held: %s', (day, dates, may) => {
  expect(rolesAround(person([{ role: 'Minister', ...dates }]), day)).toHaveLength(may ? 1 : 0);
});
