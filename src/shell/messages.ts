import type { PageRequests, Requests } from '../core/protocol.ts';
import { placeOf } from '../core/settings/sites.ts';
import { browser, type Runtime } from './browser.ts';

/** Who sends: one of our own pages, or a content script at `url`, which a hostile page may have taken over. */
export type Sender = { who: 'page' } | { who: 'content'; tab: number; url: string };

type Table = { [kind: string]: { body: unknown; answer: unknown } };
type Handler<T extends Table, K extends keyof T> = (body: T[K]['body'], sender: Sender) => T[K]['answer'] | Promise<T[K]['answer']>;
/** A handler and who may call it. */
export type Answers<T extends Table> = { [K in keyof T]: { from: 'any' | 'page' | 'content'; answer: Handler<T, K> } };

/** Asks the background. Rejects where nobody can answer any more: the extension was updated, disabled or removed under this page. */
export async function ask<K extends keyof Requests>(kind: K, body: Requests[K]['body']): Promise<Requests[K]['answer']> {
  if (!browser.runtime?.id) throw new Error('the extension is gone');
  return (await browser.runtime.sendMessage({ kind, body })) as Requests[K]['answer'];
}

/** Asks the page of a tab; undefined where nothing of ours runs there. */
export async function askPage<K extends keyof PageRequests>(
  tab: number,
  kind: K,
  body: PageRequests[K]['body'],
): Promise<PageRequests[K]['answer'] | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, { kind, body }, { frameId: 0 })) as PageRequests[K]['answer'];
  } catch (error) {
    if (/receiving end|message port closed|context invalidated/i.test(String(error))) return undefined;
    throw error;
  }
}

/** Answers messages by a table; whatever is not in it, or comes from the wrong sender, gets no answer. Returns its undo. */
export function answer<T extends Table>(answers: Answers<T>): () => void {
  const table = new Map(Object.entries(answers)) as Map<string, Answers<T>[keyof T]>;
  const listener = (message: unknown, from: Runtime.MessageSender): Promise<unknown> | undefined => {
    const sender = senderOf(from);
    if (!sender || !isMessage(message)) return undefined;
    const found = table.get(message.kind);
    if (!found || (found.from !== 'any' && found.from !== sender.who)) return undefined;
    const { body } = message;
    // What a handler throws at once is refused in the same way as what it throws later.
    return new Promise((done) => done(found.answer(body as never, sender)));
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () => browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0]);
}

/** Privilege comes from the address that the browser vouches for, never from the message. */
function senderOf(from: Runtime.MessageSender): Sender | undefined {
  if (from.id !== browser.runtime.id) return undefined;
  const own = browser.runtime.getURL('');
  if (from.url === undefined || from.url.startsWith(own)) return { who: 'page' };
  if (from.tab?.id === undefined) return undefined;
  return { who: 'content', tab: from.tab.id, url: from.frameId === 0 ? wentOnTo(from.tab.url, from.url) : from.url };
}

/** A document's address is that of its load; where a single-page site went on to since, only the tab tells, while it shows that site. */
function wentOnTo(now: string | undefined, loaded: string): string {
  const here = (address: string) => URL.canParse(address) && new URL(address).origin;
  return now !== undefined && placeOf(now) && here(now) === here(loaded) ? now : loaded;
}

function isMessage(message: unknown): message is { kind: string; body: unknown } {
  return typeof message === 'object' && message !== null && Object.hasOwn(message, 'kind') && typeof (message as { kind: unknown }).kind === 'string';
}
