/** Offers a text to the user as a file to keep. */
export function download(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** A file name from a match's name, in whatever script, without what file systems refuse. */
export const matchFileName = (name: string): string =>
  `${name.replaceAll(/[^\p{L}\p{N} _-]/gu, '').trim() || 'match'}.hundred-models.json`;
