/** What of an address makes it another page; a fragment does not. */
export const pageOf = (address: string) => address.split('#', 1)[0] ?? address;

/**
 * Calls back when a single-page site goes to another address, and when the browser brings a page back from its cache.
 * Nothing is polled and nothing of the page's own is replaced.
 */
export function watchRoute(changed: () => void, signal: AbortSignal): void {
  let page = pageOf(location.href);
  const look = () => {
    const now = pageOf(location.href);
    if (now === page) return;
    page = now;
    changed();
  };
  const navigation: EventTarget | undefined = 'navigation' in window ? (window.navigation as EventTarget) : undefined;
  navigation?.addEventListener('currententrychange', look, { signal });
  addEventListener('popstate', look, { signal });
  addEventListener('pageshow', (event) => event.persisted && changed(), { signal });
}
