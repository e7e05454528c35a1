import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Run before the reader on sites that are read whatever their pages are. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { backgrounderWish: 'always' });
});
