import { createContext, useContext, useEffect, useRef, useState, type RefObject } from 'react';
import { OpenedAt } from '../../table/rulebook-place';

interface Place {
  readonly anchor: string;
}

interface BookPlace {
  readonly root: RefObject<HTMLDivElement | null>;
  /** What is searched for; going to a place ends the search. */
  readonly query: string;
  readonly search: (query: string) => void;
  readonly goTo: (anchor: string) => void;
}

/** Goes to a place of the book; given by the page around its links. */
export const GoToPlace = createContext<(anchor: string) => void>(() => undefined);

/**
 * Scrolls to places of the book and puts the focus there. On a page of its own the address follows,
 * so that places can be linked to; in a dialog the address belongs to the match and stays.
 */
export function useBookPlace(addressed: boolean): BookPlace {
  const [query, setQuery] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const opened = useContext(OpenedAt);
  const [place, setPlace] = useState(() => placeAt(addressed ? placeInAddress() : opened));
  useEffect(() => {
    if (place === undefined) return;
    const target = root.current?.querySelector<HTMLElement>(`#${CSS.escape(place.anchor)}`);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [place]);
  useEffect(() => {
    if (!addressed) return undefined;
    const follow = () => {
      setQuery('');
      setPlace(placeAt(placeInAddress()));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [addressed]);
  const search = (next: string) => {
    setQuery(next);
    root.current?.scrollIntoView();
  };
  const goTo = (anchor: string) => {
    if (addressed && window.location.hash !== `#${anchor}`) window.history.pushState(undefined, '', `#${anchor}`);
    setQuery('');
    setPlace({ anchor });
  };
  return { root, query, search, goTo };
}

const placeInAddress = (): string => window.location.hash.slice(1);
const placeAt = (anchor: string): Place | undefined => (anchor === '' ? undefined : { anchor });
