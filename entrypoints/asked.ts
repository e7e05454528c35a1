import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Run before the reader where the reader of the page asked for it, whatever it is. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { backgrounderWish: 'asked' });
});
