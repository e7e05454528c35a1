import '../src/shell/background/ahead.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { registerAlways } from '../src/shell/background/always.ts';
import { ANSWERS } from '../src/shell/background/answers.ts';
import { watchPacks, watchSettings } from '../src/shell/background/changes.ts';
import { listenToMenusAndKeys } from '../src/shell/background/menus.ts';
import { welcomeOnce } from '../src/shell/background/welcome.ts';
import { linker } from '../src/shell/engine.ts';
import { answer } from '../src/shell/messages.ts';

/** Keeps no truth: a function of request, dataset and settings. The browser may stop it at any time and does. */
export default defineBackground(() => {
  // All listeners at once and synchronously: a woken background gets only the events that are listened to by then.
  answer(ANSWERS);
  watchSettings();
  watchPacks();
  listenToMenusAndKeys();
  welcomeOnce(() => void registerAlways());
  // Most of what wakes it is an article; whoever asks hears of a failure, too.
  linker().catch(() => undefined);
});
