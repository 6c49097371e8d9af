/** How the files begin that hold nothing but released rules: only matches of theirs load them. */
export const archivedFile = 'assets/archived-';

/** The version of the rules whose file this is; undefined where it holds others. */
export const archivedVersion = (file: string): number | undefined =>
  file.startsWith(archivedFile) ? Number.parseInt(file.slice(archivedFile.length), 10) : undefined;

/** The name of a chunk's file; that of released rules begins with their version. */
export const chunkFileNames = ({ moduleIds }: { readonly moduleIds: readonly string[] }): string => {
  const versions = new Set(moduleIds.map((id) => /[\\/]rules[\\/]archive[\\/](\d+)[\\/]/.exec(id)?.[1]));
  const [version] = versions;
  return versions.size === 1 && version !== undefined
    ? `${archivedFile}${version}-[name]-[hash].js`
    : 'assets/[name]-[hash].js';
};
