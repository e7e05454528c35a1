import { describe, expect, test, vi } from 'vitest';

const OWN = 'chrome-extension://self/';
type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
const bus = vi.hoisted(() => ({ listener: undefined as Listener | undefined, send: undefined as ((message: unknown) => Promise<unknown>) | undefined }));
vi.mock('../../src/shell/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'self',
      sendMessage: (message: unknown) => bus.send?.(message),
      getURL: (path: string) => `chrome-extension://self/${path}`,
      onMessage: { addListener: (listener: Listener) => (bus.listener = listener), removeListener: () => {} },
    },
  },
}));
const { answer, ask } = await import('../../src/shell/messages.ts');

answer({
  open: { from: 'any', answer: () => 'open' },
  pages: { from: 'page', answer: () => 'pages' },
  scripts: { from: 'content', answer: () => 'scripts' },
  where: { from: 'content', answer: (_, sender) => (sender.who === 'content' ? sender.url : '') },
  breaks: { from: 'any', answer: () => Promise.reject(new Error('no disk')) },
});

const SENDERS = {
  page: { id: 'self', url: `${OWN}popup.html` },
  'page in a tab': { id: 'self', url: `${OWN}options.html`, tab: { id: 3 } },
  content: { id: 'self', url: 'https://news.example/a', tab: { id: 4 } },
  'other extension': { id: 'other', url: 'chrome-extension://other/x.html' },
  'web page': { url: 'https://news.example/a', tab: { id: 4 } },
  'look-alike address': { id: 'self', url: 'https://evil.example/chrome-extension://self/popup.html', tab: { id: 4 } },
} as const;
const TABLE: Record<string, Record<keyof typeof SENDERS, boolean>> = {
  open: { page: true, 'page in a tab': true, content: true, 'other extension': false, 'web page': false, 'look-alike address': true },
  pages: { page: true, 'page in a tab': true, content: false, 'other extension': false, 'web page': false, 'look-alike address': false },
  scripts: { page: false, 'page in a tab': false, content: true, 'other extension': false, 'web page': false, 'look-alike address': true },
};
const cells = Object.entries(TABLE).flatMap(([kind, row]) =>
  Object.entries(row).map(([sender, may]) => ({ kind, sender: sender as keyof typeof SENDERS, may })),
);

describe('messages', () => {
  test.each(cells)('$kind from $sender: $may', async ({ kind, sender, may }) => {
    expect(await bus.listener?.({ kind, body: null }, SENDERS[sender])).toBe(may ? kind : undefined);
  });
  test.each([
    ['its tab', { frameId: 0, tab: { id: 4, url: 'https://news.example/b' } }, 'https://news.example/b'],
    ['itself where the tab shows another site by now', { frameId: 0, tab: { id: 4, url: 'https://other.example/b' } }, 'https://news.example/a'],
    ['itself where the tab is of another scheme', { frameId: 0, tab: { id: 4, url: 'http://news.example/b' } }, 'https://news.example/a'],
    ['itself where the tab does not tell', { frameId: 0, tab: { id: 4 } }, 'https://news.example/a'],
    ['itself in a frame', { frameId: 7, tab: { id: 4, url: 'https://news.example/b' } }, 'https://news.example/a'],
  ])('where a content script stands is told by %s', async (_, from, url) => {
    expect(await bus.listener?.({ kind: 'where', body: null }, { ...SENDERS.content, ...from })).toBe(url);
  });
  test('a handler that throws is heard by the one who asked', async () => {
    bus.send = async (message) => bus.listener?.(message, SENDERS.page);
    await expect(ask('breaks' as never, null as never)).rejects.toThrow('no disk');
  });
  test.each([...['toString', 'constructor', '__proto__', 'hasOwnProperty', ''].map((kind) => ({ kind, body: null })), null, 7, 'open', [], {}, { kind: 7 }])(
    '%j gets no answer',
    (message) => {
      for (const sender of Object.values(SENDERS)) expect(bus.listener?.(message, sender)).toBeUndefined();
    },
  );
});
