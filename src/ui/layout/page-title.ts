import { useEffect } from 'react';

/** Who may name the tab, the last first: a page by its address, what is shown on it, and what must be seen at once. */
type Layer = 'page' | 'content' | 'alert';

const titles = new Map<Layer, string>();

/** Names the tab for as long as it is shown; undefined leaves the name to others. */
export function usePageTitle(layer: Layer, title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return undefined;
    titles.set(layer, title);
    show();
    return () => {
      titles.delete(layer);
      show();
    };
  }, [layer, title]);
}

function show(): void {
  const title = titles.get('alert') ?? titles.get('content') ?? titles.get('page');
  if (title !== undefined) document.title = title;
}
