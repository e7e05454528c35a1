import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';

const folder = scratchFolder();
const file = (name: string) => join(folder, name);
const annotate = (args: readonly string[], input = '') => {
  const run = spawnSync('node_modules/.bin/tsx', ['src/cli/annotate.ts', ...args], { input, encoding: 'utf8', maxBuffer: 1e8 });
  return { code: run.status, out: run.stdout, error: run.stderr.replace(/^npm warn.*\n/gm, '') };
};

beforeAll(() => {
  writeFileSync(file('sound.txt'), 'Sergei Shoigu visited North Korea. Shoigu met Kim Jong Un.');
  writeFileSync(file('empty.txt'), ' \n');
  writeFileSync(file('latin1.txt'), Buffer.from([0x4b, 0xf6, 0x6c, 0x6e]));
  writeFileSync(file('long.txt'), 'a'.repeat(20 * 1024 * 1024));
  // The first run after a change packs the dataset, which takes as long as it takes.
  annotate(['--card', 'russia']);
}, 120_000);

describe('own background on the command line', () => {
  it('adds the names of a pack to those of the dataset', () => {
    writeFileSync(file('town.txt'), 'Marta Fennimore welcomed Keir Starmer to Quillhaven.');
    const { code, out } = annotate([file('town.txt'), '--pack', 'assets/samples/packs/quillhaven.json', '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { mentions: { entity: string }[] }).mentions.map(({ entity }) => entity)).toEqual([
      'marta-fennimore',
      'keir-starmer',
      'quillhaven',
    ]);
  });

  it('checks packs, and names file, line and reason', () => {
    writeFileSync(file('bad.csv'), 'kind,name,home\nperson,Ida Quell,atlantis-nowhere\n');
    expect(annotate(['--check-pack', 'assets/samples/packs/lantern-weather.csv'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('3 entities') as string,
    });
    expect(annotate(['--check-pack', file('bad.csv')])).toMatchObject({
      code: 1,
      out: expect.stringContaining('bad.csv: row 2, column home: names an unknown record: atlantis-nowhere') as string,
    });
    expect(annotate([file('sound.txt'), '--pack', file('bad.csv')])).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringContaining('row 2, column home') as string,
    });
  });
});

describe('annotate', () => {
  it('prints one JSON object a file', () => {
    const { code, out } = annotate([file('sound.txt'), '--date', '2023-09-05', '--json']);
    expect(code).toBe(0);
    const { mentions } = JSON.parse(out) as { mentions: { text: string; entity: string; titles: string[] }[] };
    expect(mentions.map(({ text, entity }) => [text, entity])).toEqual([
      ['Sergei Shoigu', 'sergei-shoigu'],
      ['North Korea', 'north-korea'],
      ['Shoigu', 'sergei-shoigu'],
      ['Kim Jong Un', 'kim-jong-un'],
    ]);
    expect(mentions[0]?.titles[0]).toMatch(/^Serge[iy] Sho[iy]gu$/);
  });

  it.each([
    ['a missing file', 'nowhere.txt', 'no such file'],
    ['an empty file', 'empty.txt', 'is empty'],
    ['a file that is not UTF-8', 'latin1.txt', 'is not UTF-8 text'],
    ['20 MB of text', 'long.txt', 'is too long (20 MB; at most 20)'],
  ])('%s gets one line that names it', (_what, name, reason) => {
    const { code, error } = annotate([file(name)]);
    expect(code).toBe(1);
    expect(error.trim().split('\n')).toEqual([`${file(name)}: ${reason}`]);
  });

  it.each([
    [['--date', 'yesterday', 'x.txt'], '--date: is no day'],
    [['--card', 'nobody-at-all'], '--card: no entity has the id nobody-at-all'],
    [['--colour', 'x.txt'], '--colour'],
  ])('a wrong flag is named: %s', (args, expected) => {
    const { code, error } = annotate(args);
    expect(code).not.toBe(0);
    expect(error).toContain(expected);
    expect(error).not.toMatch(/^ {4}at /m);
  });

  it('goes on after a bad line of a batch, in order, and reads past a byte order mark', () => {
    const lines = ['{"id":"a","text":"NATO met."}', 'not json', '{"id":"c"}', '{"id":"d","text":"The EU met."}', ''];
    lines.push('{"id":"e","text":"They met.","date":"2021-02-31"}', '{"id":"f","text":"They met.","date":"2021-07"}');
    const { code, out } = annotate(['--jsonl'], `\ufeff${lines.join('\n')}\n`);
    expect(code).toBe(0);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; line?: number; error?: string; hint?: string; mentions?: { entity: string }[] });
    expect(answers.map(({ id, line, error }) => [id, line, error])).toEqual([
      ['a', undefined, undefined],
      ['', 2, 'is not JSON'],
      ['c', 3, 'has neither text nor html'],
      ['d', undefined, undefined],
      ['e', 6, 'date: is no day (2023-09-05): 2021-02-31'],
      ['f', undefined, undefined],
    ]);
    expect(answers[3]?.mentions?.[0]?.entity).toBe('european-union');
    expect(answers[5]?.hint).toContain('names no day');
  });

  it('names flags that do not go together, and ends with 2', () => {
    const { code, out, error } = annotate(['--check-pack', '--entities']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('--entities and --check-pack do not go together');
  });

  it('answers with the text as it was given, where it joined lines to read them', () => {
    const text = [
      'The ministers of eleven countries met on Tuesday with Vladimir',
      'Putin, where they spoke of fish, of roads and of the price of',
      'salt, and of little else. They will meet again in the summer,',
      'said the host, who had asked for patience and for a little less',
      'noise. Nobody left early.',
    ];
    const lines = ['\n', '\r\n'].map((end) => JSON.stringify({ id: end, text: text.join(end) }));
    const { out } = annotate(['--jsonl'], lines.join('\n'));
    for (const line of out.trim().split('\n')) {
      const { id, article, mentions } = JSON.parse(line) as { id: string; article: { text: string }; mentions: { start: number; end: number; text: string }[] };
      expect(article.text).toBe(text.join(id));
      expect(mentions.map((mention) => mention.text)).toEqual([`Vladimir${id}Putin`]);
      for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text);
    }
  });

  it('explains what is marked: metonyms, told events, and points that can be read', () => {
    writeFileSync(file('told.txt'), 'Moscow said no. Russia annexed Crimea in 2014. Russia began a war of aggression in Ukraine in 2022.');
    const run = (flag: string) => JSON.parse(annotate([file('told.txt'), flag]).out) as { mentions: { start: number; entity: string; via: string }[] };
    const { out } = annotate([file('told.txt'), '--explain']);
    const told = [...out.matchAll(/^ *(\d+) {2}.*→ (\S+) \((\w+)\)$/gm)].map(([, start, entity, via]) => [Number(start), entity, via]);
    expect(told).toEqual(run('--json').mentions.map(({ start, entity, via }) => [start, entity, via]));
    expect(told).toEqual(expect.arrayContaining([[0, 'russia', 'metonym'], expect.arrayContaining(['annexation-of-crimea', 'event'])]));
    expect(out).not.toMatch(/\.\d{3}/);
  });

  it('prints the card that a reader of a day sees', () => {
    const { out } = annotate(['--card', 'sergei-shoigu', '--date', '2023-09-05', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      entity: 'sergei-shoigu',
      date: '2023-09-05',
      then: ['Minister of Defence of Russia'],
      now: ['Secretary of the Security Council of Russia'],
    });
  });
});
