import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import type { AssetStore } from '../storage/asset-store';
import { assetAt } from './kept-assets';
import { sendText } from './send-text';

/** How long a file whose name tells its content may be kept. */
const forEver = 'public, max-age=31536000, immutable';

type Answer = (request: IncomingMessage, response: ServerResponse, otherwise: () => void) => void;

/**
 * Serves the built app from a folder, compressed where the build left a compressed copy and the browser takes it;
 * every path that names no file is the app's own, and gets its page, which stands below `basePath`. `origin` makes addresses
 * whole that other sites read. A tab may still run the version before: its scripts and styles come from those `kept`.
 */
export function appFiles(folder: string, basePath: string, origin = '', kept?: Pick<AssetStore, 'find'>): Answer {
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replaceAll(
    /\b(content|href|src)="\.\//g,
    (_, name: string) => `${name}="${name === 'content' ? origin : ''}${basePath}`,
  );
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders(response, path) {
      const hashed = path.startsWith('/assets/');
      response.setHeader('Cache-Control', hashed ? forEver : 'no-cache');
    },
  });
  const sendPage = (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    void sendText(request, response, page);
  };
  return (request, response, otherwise) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (path === '/' || path === '/index.html') return sendPage(request, response);
    // Files are sent whole: asked for a part that ends before it begins, sirv throws.
    delete request.headers.range;
    response.once('pipe', (file: Readable) => endTogether(file, response));
    return files(request, response, () => {
      const asset = assetAt(path);
      if (asset !== undefined && kept !== undefined) void sendKept(kept, asset, request, response, otherwise);
      else if (namesFile.test(path)) otherwise();
      else sendPage(request, response);
    });
  };
}

async function sendKept(
  kept: Pick<AssetStore, 'find'>,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  otherwise: () => void,
): Promise<void> {
  const text = await kept.find(name).catch(() => undefined);
  if (text === undefined) return otherwise();
  response.setHeader('Cache-Control', forEver);
  response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'text/css');
  await sendText(request, response, text);
}

/** Whoever leaves before the end keeps no file open; a file that can't be read ends the answer. */
function endTogether(file: Readable, response: ServerResponse): void {
  response.once('close', () => file.destroy());
  file.once('error', () => response.destroy());
}

/** It lies where no page does, or the last part of the path has an ending, or starts with a dot; the full stop behind a link is neither. */
export const namesFile = /^\/assets\/|\.[\w-][^/]*$/;
