/** Offers a JSON text, or a file as it came, to the user as a file to keep. */
export function download(fileName: string, content: string | Blob): void {
  const file = typeof content === 'string' ? new Blob([content], { type: 'application/json' }) : content;
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** A file name from a match's name, in whatever script, without what file systems refuse. */
export const matchFileName = (name: string): string =>
  `${name.replaceAll(/[^\p{L}\p{N} _-]/gu, '').trim() || 'match'}.hundred-models.json`;
