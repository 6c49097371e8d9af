import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Shorter texts fit into one packet as they are, bytes. */
const worthIt = 1_000;
/** Brotli's usual effort takes a hundred times as long, for a tenth less. */
const effort = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** A text ready to be sent. */
interface Packed {
  readonly body: string | Buffer<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** A text, compressed where it is long and the client takes that. `accepted`: what its `Accept-Encoding` says. */
export async function packed(text: string, accepted: string | undefined): Promise<Packed> {
  const headers = { Vary: 'Accept-Encoding' };
  const encoding = encodingFor(accepted);
  if (encoding === undefined || Buffer.byteLength(text) < worthIt) return { body: text, headers };
  const body = await (encoding === 'br' ? promisify(brotliCompress)(text, effort) : promisify(gzip)(text));
  return { body, headers: { ...headers, 'Content-Encoding': encoding } };
}

/** Ends a response with a text, compressed where it is long and the client takes that. */
export async function sendText(request: IncomingMessage, response: ServerResponse, text: string): Promise<void> {
  const { body, headers } = await packed(text, request.headers['accept-encoding']?.toString());
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(body);
}

/** What the client takes of what we make, the smaller first; `q=0` refuses. */
function encodingFor(accepted = ''): 'br' | 'gzip' | undefined {
  const taken = new Set(
    accepted
      .replaceAll(' ', '')
      .split(',')
      .filter((part) => !/;q=0(\.0*)?$/.test(part))
      .map((part) => part.split(';')[0]),
  );
  return (['br', 'gzip'] as const).find((encoding) => taken.has(encoding));
}
