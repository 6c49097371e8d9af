/** How the files begin that hold nothing but released rules: only matches of theirs load them. */
export const archivedFile = 'assets/archived-';

/** The name of a chunk's file. */
export const chunkFileNames = ({ moduleIds }: { readonly moduleIds: readonly string[] }): string =>
  moduleIds.length > 0 && moduleIds.every((id) => /[\\/]rules[\\/]archive[\\/]\d+[\\/]/.test(id))
    ? `${archivedFile}[name]-[hash].js`
    : 'assets/[name]-[hash].js';
