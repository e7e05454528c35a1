/** The oldest major versions that Backgrounder runs in; the manifests ask for them, too. */
export const OLDEST = { chromium: 140, firefox: 149 } as const;
