import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import what, as README's table says: by area, folders or single files of ours, and packages. */
const TABLE = new Map(
  [...readFileSync('README.md', 'utf8').matchAll(/^\| `(?:src\/)?([a-z]+)\/` \|[^|]*\|([^|]*)\|([^|]*)\|$/gm)].map(
    ([, area = '', ours = '', packages = '']) => [
      area,
      { ours: [area, ...[...ours.matchAll(/`([^`]+)`/g)].map(([, path]) => path)], packages: packages.split(',').map((one) => one.trim()) },
    ],
  ),
);
/** Whether an import line from a file of an area is in the table. */
function allowed(area: string, from: string, to: string): boolean {
  const may = TABLE.get(area);
  if (!to.startsWith('.')) return may?.packages.some((one) => one !== '' && (to === one || to.startsWith(`${one}/`) || to.startsWith(`${one}:`))) === true;
  const target = normalize(join(dirname(from), to)).replace(/^src\//, '');
  return may?.ours.some((one) => target === one || target.startsWith(`${one}/`)) === true;
}
/** Rooms of linking in the order of its stages: each knows what was found before it, none what comes after; `events` only reads. */
const STAGES = ['reading', 'names', 'beside', 'context', 'longer', 'evidence'];
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
  test('imports follow the table of README', () => {
    expect([...TABLE.keys()].sort()).toEqual([...new Set([...files.map(areaOf), 'tests'])].sort());
    const wrong = imports.filter(({ from, to }) => !allowed(areaOf(from), from, to));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('nothing in the table of README goes unused', () => {
    const unused = [...TABLE].flatMap(([area, { ours, packages }]) => {
      const own = imports.filter(({ from }) => areaOf(from) === area);
      const targets = own.map(({ from, to }) => (to.startsWith('.') ? normalize(join(dirname(from), to)).replace(/^src\//, '') : to));
      const names = [...ours.filter((one) => one !== area), ...packages.filter(Boolean)];
      return names
        .filter((one) => one !== undefined && !targets.some((to) => to === one || (/^[/:]/.test(to.slice(one.length)) && to.startsWith(one))))
        .map((one) => `${area} → ${one}`);
    });
    expect(unused).toEqual([]);
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
    expect([...new Set(files.filter((file) => file.startsWith(LINKING)).map(roomOf))].sort()).toEqual(['', 'events', 'weights', ...STAGES].sort());
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
    const own = files.filter((file) => !file.startsWith('src/cli/') && !file.startsWith('src/dataset/'));
    const found = own.flatMap((file) => waysOut(readFileSync(file, 'utf8')).map((way) => `${file}: ${way}`));
    // Our own package's files, and the file that a reader saves.
    expect(found).toEqual(['src/shell/packaged.ts: fetch(', 'src/shell/storage/save-file.ts: .href =']);
  });

  test('what our pages load lies in the package', () => {
    const sheets = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).flatMap((name) => (name.endsWith('.css') ? [join('src/ui', name)] : []));
    const pages = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).flatMap((name) =>
      name.endsWith('.html') ? [join('entrypoints', name)] : [],
    );
    expect([sheets.length, pages.length].every((count) => count > 5)).toBe(true);
    const loaded = [...sheets, ...pages].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:\burl\(|@import\s+(?:url\()?|\b(?:src|href|srcset|action)=)\s*["']?([^"')\s]*)/g)].map(
        ([, address = '']) => ({ file, address }),
      ),
    );
    expect(loaded.filter(({ address }) => !/^(?:\.{1,2}\/|#|data:)/.test(address))).toEqual([]);
  });

  test.each([
    'new Image().src = address',
    'new Image()',
    'image.srcset = address',
    "h('img', { src: address })",
    "h('iframe', {})",
    "document.createElement('script')",
    "link.setAttribute('href', address)",
    "h('a', { ping: address })",
    "h('form', { action: address })",
    'link.href = address',
    'location.assign(address)',
    'location.href = address',
    'location = address',
    'globalThis.open(address)',
    'window.open(address)',
    'navigator.sendBeacon(address)',
    'new WebSocket(address)',
    'new Worker(address)',
    'importScripts(address)',
    'import(address)',
    'fetch(address)',
    'style.background = `url(//example.org)`',
    "style.setProperty('background', 'url(//example.org)')",
    "new FontFace('x', address)",
    'browser.downloads.download(address)',
    'new Function(text)',
    'eval(text)',
    'element.innerHTML = text',
    'setTimeout("text")',
  ])('%s is found as a way out', (line) => expect(waysOut(line)).not.toEqual([]));
  test.each([
    'location.href === page',
    "h('a', { href: address })",
    '`url(#hatch)`',
    "import('../core/engine.ts')",
    'const open = () => 1',
    'open(note)',
    "typeof data === 'object'",
    '// new Image()',
  ])('%s is none', (line) => expect(waysOut(line)).toEqual([]));
});

/** What a script could send something away with, or make code of text with; links that a reader follows are none. */
function waysOut(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
  return WAYS_OUT.flatMap((way) => [...code.matchAll(way)].map(([found]) => found));
}
const WAYS_OUT = [
  /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|Image|Audio|FontFace|Worker|SharedWorker|importScripts|downloads)\b(?=\s*[.(])/g,
  /\b(?:fetch|eval)\(/g,
  /\bnew Function\b|\b(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc|document\.write)\b|\bset(?:Timeout|Interval)\(\s*["'`]/g,
  /\.(?:src|srcset|href|action|formAction|ping|poster)\s*=(?!=)|\bsetAttribute(?:NS)?\(\s*["'](?:src|srcset|href|action|ping|poster|style)["']/g,
  /[{,]\s*["']?(?:src|srcset|action|ping|poster|srcdoc)["']?\s*:/g,
  /\b(?:h|svg|el|createElement(?:NS)?)\(\s*(?:[\w.]+,\s*)?["'](?:img|iframe|frame|script|link|object|embed|video|audio|source|image)["']/g,
  /\blocation\s*=(?!=)|\blocation\.(?:assign|replace)\(|\b(?:window|globalThis|self)\.open\(/g,
  /\bimport\((?!'\.)/g,
  /\burl\((?!#)/g,
];
