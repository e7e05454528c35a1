import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Where the bench keeps what it builds. */
export const OUT = resolve('node_modules/.cache/backgrounder/bench');

/** Bundles a script for node; packages stay outside. @returns its path */
export async function bundleForNode(entry: string): Promise<string> {
  const name = `${entry}.mjs`;
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: resolve(import.meta.dirname, `${entry}.ts`),
      outDir: OUT,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: name } },
    },
  });
  return join(OUT, name);
}

/** Bundles a script for a page, where its exports become `bench`. @returns its code */
export async function bundleForPage(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry: resolve(import.meta.dirname, `${entry}.ts`), name: 'bench', formats: ['iife'] },
    },
  });
  const output = Array.isArray(made) ? made[0] : made;
  return output && 'output' in output ? output.output[0].code : '';
}
