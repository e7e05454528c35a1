import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: folder → folders. `ui/card` is the one look that the page shares. */
const MAY: Record<string, readonly string[]> = {
  core: ['core'],
  page: ['core', 'page', 'ui/card'],
  ui: ['core', 'ui'],
  shell: ['core', 'shell'],
  dataset: ['core', 'dataset'],
  cli: ['core', 'dataset', 'cli'],
  entrypoints: ['core', 'page', 'ui', 'shell'],
};
/** Packages by folder; core's need neither browser nor Node. */
const PACKAGES: Record<string, RegExp> = {
  core: /^(valibot|fflate|d3-geo|geojson|topojson-client|topojson-specification)$/,
  page: /^tippy\.js\/headless$/,
  ui: /^$/,
  shell: /^webextension-polyfill$/,
  dataset: /^(node:|(yaml|d3-geo|geojson|topojson-client|topojson-specification)$)/,
  cli: /^(node:|yaml$|puppeteer-core$|parse5$|wxt$)/,
  entrypoints: /^wxt\//,
};
/**
 * Exceptions, each with its reason: the command line runs the page's own reading over a parsed file, so that it sees what the
 * extension sees.
 */
const ALSO: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/^src\/cli\//, /^src\/page\//],
  [/^src\/shell\//, /^src\/(page\/card\/door|ui\/card\/words)\.ts$/],
];
/** Rooms of linking in the order of its stages: each knows what was found before it, none what comes after; `events` only reads. */
const STAGES = ['reading', 'names', 'context', 'longer', 'evidence'];
const LINKING = 'src/core/linking/';

const files = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name)),
);
const areaOf = (path: string) => (path.startsWith('src/') ? (path.split('/')[1] ?? '') : 'entrypoints');

interface Import {
  from: string;
  to: string;
}
const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/^(?:import|export)\b[^'";]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map((m) => ({
    from,
    to: m[1] ?? m[2] ?? m[3] ?? '',
  })),
);

describe('architecture', () => {
  test('imports follow the table', () => {
    const wrong = imports.filter(({ from, to }) => {
      const area = areaOf(from);
      if (!to.startsWith('.')) return !PACKAGES[area]?.test(to);
      const target = normalize(join(dirname(from), to));
      const allowed = MAY[area]?.some((folder) => target.startsWith(`src/${folder}/`)) || (area === 'entrypoints' && target.startsWith('entrypoints/'));
      return !allowed && !ALSO.some(([a, b]) => a.test(from) && b.test(target));
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('rooms of linking follow its stages', () => {
    const roomOf = (path: string) => /^(.*)\//.exec(path.slice(LINKING.length))?.[1] ?? '';
    const wrong = imports.filter(({ from, to }) => {
      const target = normalize(join(dirname(from), to));
      if (!from.startsWith(LINKING) || !target.startsWith(LINKING) || target === `${LINKING}weights.ts`) return false;
      const [room, other] = [roomOf(from), roomOf(target)];
      if (room === '' || room === other) return false;
      return room === 'events' ? other !== 'reading' : !STAGES.slice(0, STAGES.indexOf(room)).includes(other);
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    expect([...new Set(files.filter((file) => file.startsWith(LINKING)).map(roomOf))].sort()).toEqual(['', 'events', ...STAGES].sort());
  });

  test('relative imports name the file', () => {
    expect(imports.filter(({ to }) => to.startsWith('.') && !/\.(ts|css|css\?inline|json)$/.test(to)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('files stay small', () => {
    const lines = files.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }));
    expect(lines.filter((one) => one.lines > 300)).toEqual([]);
    expect(lines.filter((one) => one.lines > 200).length).toBeLessThanOrEqual(files.length * 0.1);
    expect(lines.filter(({ file, lines: n }) => file.startsWith('entrypoints/') && n > 45)).toEqual([]);
  });

  test('nothing but entrypoints and settings files has a default export', () => {
    expect(files.filter((file) => !file.startsWith('entrypoints/') && /^export default/m.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('no way to the network or to code from text', () => {
    const forbidden =
      /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|eval\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/;
    const own = files.filter((file) => !file.startsWith('src/cli/') && !file.startsWith('src/dataset/'));
    expect(own.filter((file) => forbidden.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))).toEqual([]);
    expect(own.filter((file) => /\bfetch\(/.test(readFileSync(file, 'utf8')) && file !== 'src/shell/packaged.ts')).toEqual([]);
  });
});
