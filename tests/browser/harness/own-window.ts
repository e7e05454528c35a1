import type { Browser } from 'puppeteer-core';

/** What of the driver's insides is used here: it alone may speak to Firefox's own window. */
interface BidiBrowser {
  connection: {
    send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: { context: string }[] } }>;
    send(method: 'script.callFunction', params: object): Promise<{ result: { type: string } }>;
  };
}

/** Calls a function (its source) in the window of a running Firefox, with a value that JSON can carry. */
export async function inOwnWindow(browser: Browser, source: string, value: unknown): Promise<void> {
  const { connection } = browser as never as BidiBrowser;
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const context = contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no window of its own: was it started with --remote-allow-system-access?');
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: `function(value) { (${source})(JSON.parse(value)); }`,
    target: { context },
    arguments: [{ type: 'string', value: JSON.stringify(value) }],
    awaitPromise: false,
  });
  if (result.type !== 'success') throw new Error(`Firefox does not take ${JSON.stringify(value)}`);
}
