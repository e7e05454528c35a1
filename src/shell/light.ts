/** The two browser calls of the detector, without webextension-polyfill: that is ten kilobytes, and the detector runs on every page. */
interface LightRuntime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => boolean): void };
}
const world = globalThis as { browser?: { runtime?: LightRuntime }; chrome?: { runtime?: LightRuntime } };
const runtime = () => (world.browser ?? world.chrome)?.runtime;

/** Says one word to the background; silent where the extension is gone. */
export function tell(kind: string): void {
  if (!runtime()?.id) return;
  void runtime()
    ?.sendMessage({ kind, body: null })
    .catch(() => {
      // Updated or removed under this page: nobody is left to tell.
    });
}

/** Answers the popup's question where no reader runs; `reason` undefined leaves the answer to the reader. */
export function answerStatus(reason: () => string | undefined): void {
  runtime()?.onMessage.addListener((message, sender, respond) => {
    if (sender.id !== runtime()?.id || (message as { kind?: unknown } | null)?.kind !== 'status') return false;
    const why = reason();
    if (why === undefined) return false;
    respond({ state: 'none', reason: why, url: location.href, annotations: [], ...(document.title ? { title: document.title } : {}) });
    return false;
  });
}
