import type { Plugin } from 'vite';
import { build } from 'vite';
import { bundleServer } from '../../scripts/bundle.mjs';
import { protocolVersion } from '../../src/protocol/version';
import { changedSource } from './changed-source';

const speaking = (protocol: number): Plugin =>
  changedSource('other-protocol', {
    'src/protocol/version.ts': [[`protocolVersion = ${protocolVersion}`, `protocolVersion = ${protocol}`]],
  });

const placeOf = (protocol: number): string => `node_modules/.cache/speaking-${protocol}`;

/** Builds a server that keeps documents in a later way, and speaks another protocol; where it lies. */
export async function buildServerKeeping(format: number): Promise<string> {
  const folder = 'node_modules/.cache/keeping/server';
  const changes = {
    'src/server/storage/documents/document-text.ts': [['documentFormat = 1', `documentFormat = ${format}`]],
  } as const;
  await bundleServer(folder, [speaking(protocolVersion + 1), changedSource('other-format', changes)]);
  return folder;
}

/** Builds a server that speaks another protocol than today's, and is the same otherwise; where it lies. */
export async function buildServerSpeaking(protocol: number): Promise<string> {
  const folder = `${placeOf(protocol)}/server`;
  await bundleServer(folder, [speaking(protocol)]);
  return folder;
}

/** The same with its pages; where its server lies. */
export async function buildReleaseSpeaking(protocol: number): Promise<string> {
  const plugins = [speaking(protocol)];
  await build({ logLevel: 'error', plugins, build: { outDir: `${placeOf(protocol)}/dist`, emptyOutDir: true } });
  await bundleServer(`${placeOf(protocol)}/dist-server`, plugins);
  return `${placeOf(protocol)}/dist-server`;
}
