import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
};

export interface PageServer {
  origin: string;
  /** Every path asked for. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves folders and single pages (`pages` by path) on a port of its own. */
export async function servePages(
  folders: readonly string[],
  pages: ReadonlyMap<string, { body: string; headers?: Record<string, string> }> = new Map(),
  port = 0,
): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    asked.push(path);
    const page = pages.get(path);
    if (page) return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body);
    const name = normalize(decodeURIComponent(path === '/' ? '/index.html' : path));
    for (const folder of folders) {
      const body = await readFile(join(folder, name)).catch(() => undefined);
      if (body) return void response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(body);
    }
    response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`;
  return {
    origin,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
