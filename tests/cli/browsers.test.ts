import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OLDEST } from '../../src/cli/browser/oldest.ts';
import { scratchFolder } from '../scratch.ts';

/** A program that tells a version as browsers do. */
function fake(version: string): string {
  const path = join(scratchFolder(), 'browser');
  writeFileSync(path, `#!/bin/sh\necho "Mozilla Firefox ${version}"\n`);
  chmodSync(path, 0o755);
  return path;
}

describe.skipIf(process.platform === 'win32')('which browser is taken', () => {
  beforeEach(() => {
    vi.resetModules();
    // Nobody installs anything in a test.
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  const take = async (version: string) => {
    const path = fake(version);
    vi.stubEnv('FIREFOX_BIN', path);
    const { browserPath } = await import('../../src/cli/browser/browsers.ts');
    return { path, found: () => browserPath('firefox') };
  };

  it('takes one that is new enough', async () => {
    const { path, found } = await take(`${OLDEST.firefox}.0.1`);
    expect(found()).toBe(path);
  });

  it('says in one line that one is too old', async () => {
    const { found } = await take(`${OLDEST.firefox - 1}.12.0esr`);
    expect(found).toThrow(new RegExp(`^firefox ${OLDEST.firefox} or later is needed: install it .*FIREFOX_BIN to its path$`));
  });

  it('takes one that does not tell its version', async () => {
    const { path, found } = await take('of an unknown day');
    expect(found()).toBe(path);
  });
});
