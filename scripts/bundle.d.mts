export function bundle(entry: string, outDir: string): Promise<string>;
export function bundleServer(outDir: string): Promise<void>;
