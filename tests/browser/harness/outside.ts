import { createServer } from 'node:http';

/** The world outside of this machine, as a proxy that notes who is asked for and answers nothing. */
export interface Outside {
  /** `host:port`, for the browser. */
  proxy: string;
  /** Hosts asked for. */
  asked: string[];
  close(): Promise<void>;
}

export async function outside(): Promise<Outside> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://unknown').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url.split(':', 1)[0] ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the proxy has no port');
  return {
    proxy: `127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
