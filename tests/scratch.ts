import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that holds all folders of one run. */
    scratch: string;
  }
}

/** Before and after a run. Its workers are ended without notice, so what they leave is removed from here. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  provide('scratch', folder);
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** An empty folder for a test's files, outside the project; it goes with the run. */
export const scratchFolder = (): string => mkdtempSync(join(inject('scratch'), 'test-'));
