/** What Firefox calls the extension; Chrome makes an id of its own. */
export const FIREFOX_ID = 'backgrounder@backgrounder.org';

/** A policy as a school might set it, and the files that carry it; the sheet for the IT department shows them. */
export const EXAMPLE = {
  settings: { density: 'light', theme: 'system' },
  locked: ['density'],
  linksOut: false,
  blockedSites: ['mail.example.org'],
  packs: ['kind,name,gist\nperson,Marta Fennimore,"Invented mayor of an invented town, named here to show the form."'],
  hide: ['options-backup'],
} as const;

/** Chrome, Edge and Chromium: the policy file of a Linux machine, and what the admin console takes under the extension. */
export const chromePolicy = (id: string, values: object = EXAMPLE): object => ({ '3rdparty': { extensions: { [id]: values } } });
/** Firefox: `policies.json`. */
export const firefoxPolicy = (id: string, values: object = EXAMPLE): object => ({ policies: { '3rdparty': { Extensions: { [id]: values } } } });
