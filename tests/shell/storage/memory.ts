/** A browser whose storage is an object, and which keeps what a school has set beside it. */
export function memoryBrowser(area: { stored: Record<string, unknown>; managed?: Record<string, unknown> }) {
  const named = (keys: string | string[] | null) => (keys === null ? Object.keys(area.stored) : [keys].flat());
  return {
    browser: {
      runtime: { getURL: (path: string) => `own:${path}` },
      tabs: { create: async () => undefined },
      storage: {
        onChanged: { addListener: () => undefined },
        managed: { get: async () => area.managed ?? {} },
        local: {
          get: async (keys: string | string[] | null) =>
            Object.fromEntries(named(keys).flatMap((key) => (Object.hasOwn(area.stored, key) ? [[key, area.stored[key]]] : []))),
          getKeys: async () => Object.keys(area.stored),
          set: async (items: object) => void Object.assign(area.stored, items),
          remove: async (keys: string | string[]) => {
            for (const key of named(keys)) delete area.stored[key];
          },
        },
      },
    },
  };
}
