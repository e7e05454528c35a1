import type { Browser } from 'puppeteer-core';

/** What of the driver's insides is used here: it alone may speak to Firefox's own window. */
interface BidiBrowser {
  connection: {
    send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: { context: string }[] } }>;
    send(method: 'script.callFunction', params: object): Promise<{ result: { type: string } }>;
  };
}

/** Sets preferences (whole numbers) of a running Firefox, in their order. */
export async function setPrefs(browser: Browser, prefs: Record<string, number>): Promise<void> {
  const { connection } = browser as never as BidiBrowser;
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const context = contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no window of its own: was it started with --remote-allow-system-access?');
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: 'function(prefs) { for (const [name, value] of JSON.parse(prefs)) Services.prefs.setIntPref(name, value); }',
    target: { context },
    arguments: [{ type: 'string', value: JSON.stringify(Object.entries(prefs)) }],
    awaitPromise: false,
  });
  if (result.type !== 'success') throw new Error(`Firefox does not take the preferences ${JSON.stringify(prefs)}`);
}
