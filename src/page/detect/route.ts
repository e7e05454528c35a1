/** What of an address makes it another page; a fragment does not. */
const pageOf = (address: string) => address.split('#', 1)[0] ?? address;

/** Calls back when a single-page site goes to another address. Nothing is polled and nothing of the page's own is replaced. */
export function watchRoute(changed: () => void, listening: { signal?: AbortSignal } = {}): void {
  let page = pageOf(location.href);
  const look = () => {
    const now = pageOf(location.href);
    if (now === page) return;
    page = now;
    changed();
  };
  const navigation: EventTarget | undefined = 'navigation' in window ? (window.navigation as EventTarget) : undefined;
  navigation?.addEventListener('currententrychange', look, listening);
  addEventListener('popstate', look, listening);
}
