import type { Plugin } from 'vite';

export function bundle(entry: string, outDir: string): Promise<string>;
export function bundleServer(outDir: string, plugins?: readonly Plugin[]): Promise<void>;
