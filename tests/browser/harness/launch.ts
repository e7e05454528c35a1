import type { BrowserName } from '../../../src/cli/browser/browsers.ts';
import { type Extension, type LaunchOptions, launch } from '../../../src/cli/browser/launch.ts';

/** Starts a browser for tests, which visit many pages and stay on none. Where it matters that it runs as readers' do, `launch` itself does. */
export const launchForTests = (name: BrowserName, options: LaunchOptions = {}): Promise<Extension> => launch(name, { together: true, ...options });
