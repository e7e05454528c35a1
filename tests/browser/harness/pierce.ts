import type { Page } from 'puppeteer-core';

/** What of the drivers' insides is used here: they alone may look into a closed root. */
interface BidiPage {
  browser(): {
    connection: { send(method: string, params: object): Promise<{ result: { nodes?: { value?: { shadowRoot?: { sharedId?: string } | null } }[] } }> };
  };
  mainFrame(): { _id: string };
}
interface CdpNode {
  localName: string;
  backendNodeId: number;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

const EXPOSE = 'function(root) { Object.defineProperty((root ?? this).host, "shadowRoot", { value: root ?? this, configurable: true }); }';

/**
 * Makes the open card's closed root visible to the page's own scripts, as `shadowRoot` of its host, until the page is left: for tests
 * that read the card or let axe look at it. The card must be open.
 */
export async function pierce(page: Page): Promise<void> {
  const firefox = (await page.browser().version()).toLowerCase().includes('firefox');
  if (firefox) await pierceFirefox(page as never);
  else await pierceChromium(page);
}

async function pierceChromium(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as never as { root: CdpNode };
  const find = (node: CdpNode): CdpNode | undefined =>
    node.localName === 'backgrounder-card' ? node : node.children?.reduce<CdpNode | undefined>((found, child) => found ?? find(child), undefined);
  const shadow = find(root)?.shadowRoots?.[0];
  if (!shadow) throw new Error('no card is open');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  await session.send('Runtime.callFunctionOn', { functionDeclaration: EXPOSE, objectId: object.objectId as string });
  await session.detach();
}

async function pierceFirefox(page: BidiPage): Promise<void> {
  const { connection } = page.browser();
  const context = page.mainFrame()._id;
  const { result } = await connection.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: 'backgrounder-card' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const sharedId = result.nodes?.[0]?.value?.shadowRoot?.sharedId;
  if (sharedId === undefined) throw new Error('no card is open');
  await connection.send('script.callFunction', { functionDeclaration: EXPOSE, target: { context }, arguments: [{ sharedId }], awaitPromise: false });
}
