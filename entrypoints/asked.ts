import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Run before the reader where the reader of the page wants it read whatever it is. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { backgrounderAsked: true });
});
