import { connect, type IncomingHttpHeaders } from 'node:http2';

export interface Http2Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks by HTTP/2 over TLS, whoever vouches for the certificate. Rejects where the other side speaks no HTTP/2. */
export function askHttp2(
  address: string,
  path: string,
  { body, ...headers }: Readonly<Record<string, string>> = {},
): Promise<Http2Answer> {
  return new Promise((done, failed) => {
    const session = connect(address, { rejectUnauthorized: false });
    session.once('error', failed);
    const request = session.request({ ':path': path, ':method': body === undefined ? 'GET' : 'POST', ...headers });
    const parts: Buffer[] = [];
    let answered: IncomingHttpHeaders & { readonly ':status'?: number } = {};
    request.on('response', (head) => (answered = head));
    request.on('data', (part: Buffer) => parts.push(part));
    request.once('error', failed);
    request.once('end', () => {
      session.close();
      done({ status: answered[':status'] ?? 0, headers: answered, body: Buffer.concat(parts) });
    });
    request.end(body);
  });
}
