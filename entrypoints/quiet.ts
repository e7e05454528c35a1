import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Run before the reader where it is only to look words up: the page itself is not read. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { backgrounderWish: 'quiet' });
});
