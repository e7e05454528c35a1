import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../src/cli/documents.ts';
import { engine, linksOf, readingsOf, toldIn } from './linked.ts';

describe('events that are told', () => {
  it.each([
    ['The coalition of Saudi Arabia, which since March 2015 has held the air space of Yemen, met.', 'coalition'],
    ['Crimea, annexed by Moscow in 2014, is part of Ukraine.', 'annexed'],
    ['Crimea was annexed in 2014 by Russia.', 'annexed in 2014'],
    ['Crimea, annexed in 2014, Kherson and Donetsk are claimed by Russia.', 'annexed in 2014'],
    ['Russia annexed Crimea in 2014.', 'annexed'],
    ['Mikhail Gorbachev sent no tanks when the Wall fell.', 'Wall fell'],
    ['Before October 7 Hamas had been paid by Qatar.', 'October 7'],
  ])('marks of “%s” the words “%s” for the event', (text, words) => {
    expect(toldIn(text, '2024-05-20')).toEqual([words]);
  });

  it('takes a truce before its day for an earlier one', () => {
    const read = (date: string) => linksOf('Armenia and Azerbaijan agreed on a ceasefire in Nagorno-Karabakh.', date).map(({ entity }) => entity);
    expect(read('2020-11-10')).toContain('2020-nagorno-karabakh-ceasefire-agreement');
    expect(read('2020-10-10')).not.toContain('2020-nagorno-karabakh-ceasefire-agreement');
  });

  it('finds events in English texts only: “war” is a German verb', () => {
    const read = (text: string, lang: string) => engine.link(readPlain(text, { date: '2024-06-01', lang }).article).links.map(({ entity }) => entity);
    expect(read('Der Krieg in Gaza war lang, der Angriff auf Israel war es nicht, sagte Hamas.', 'de')).not.toContain('gaza-war');
    expect(read('The Gaza war was long, Hamas said.', 'en')).toContain('gaza-war');
  });

  it('marks of several telling words the one that names the kind of event', () => {
    const [told] = linksOf("India struck militants linked to last month's massacre of tourists in Kashmir.", '2025-05-08').filter(({ via }) => via === 'event');
    expect(told).toMatchObject({ text: 'massacre', entity: 'pahalgam-attack' });
  });

  it('finds no event in a word of some longer name, nor in “talked”', () => {
    expect(toldIn('Ukraine gave up Avdiivka after a Russian assault.')).toEqual(['assault']);
    expect(toldIn('The 3rd Assault Brigade was the last to leave Avdiivka in Ukraine.')).toEqual([]);
    expect(toldIn('Ukraine and Russia held talks in Abu Dhabi.', '2026-01-25')).toEqual(['talks']);
    expect(toldIn('A man from Ukraine talked to a man from Russia in Abu Dhabi.', '2026-01-25')).toEqual([]);
  });

  it('gives a place or its disaster where both would serve', () => {
    const [link] = linksOf(
      'Mikhail Gorbachev, last leader of the Soviet Union, was silent for days about Chernobyl, with its fallout on Belarus and Ukraine.',
      '2022-08-31',
    ).filter(({ text }) => text === 'Chernobyl');
    expect(link?.entity).toMatch(/chernobyl|chornobyl/);
  });

  it.each([
    ['2015-02-01', 'war-in-donbas'],
    ['2021-11-01', 'war-in-donbas'],
    ['2022-03-10', 'russian-invasion-of-ukraine'],
    ['2026-05-05', 'russian-invasion-of-ukraine'],
  ])('knows which war in Ukraine an article of %s means', (date, war) => {
    const text = 'Angela Merkel said the war in Ukraine had killed thousands. The Ukraine conflict goes on near Donetsk.';
    expect(readingsOf(text, 'war', date)).toEqual([war]);
    expect(readingsOf(text, 'Ukraine conflict', date)).toEqual([war]);
  });

  it.each([
    ['2009-01-10', 'gaza-war-2008-2009'],
    ['2014-08-01', '2014-gaza-war'],
    ['2024-02-01', 'gaza-war'],
    ['2022-09-01', undefined],
  ])('knows which war in Gaza an article of %s means', (date, war) => {
    expect(readingsOf('Israel spoke of the war in Gaza.', 'war', date)).toEqual(war ? [war] : []);
  });
});
