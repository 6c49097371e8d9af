import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { loadWordsNow, useText, type Group } from '../../i18n';
import { loadAgain } from '../../net/load-again';
import { ErrorBoundary, type ErrorBoundaryProps } from './error-boundary';

/** A part of the game that is loaded when it is first shown. */
export interface LaterPart<Props> {
  (props: Props): ReactNode;
  /** Loads it before it is shown. Rejects when it can't be had; it is asked for again when it is due. */
  readonly load: () => Promise<unknown>;
}

interface LaterOptions extends Pick<ErrorBoundaryProps, 'size'> {
  /** Stands there meanwhile. */
  readonly waiting?: ReactNode;
  /** Groups of words it shows, loaded beside it. */
  readonly words?: readonly Group[];
}

/**
 * Makes a part that is loaded when it is first shown, and stands in a boundary of its own: where it can't be loaded, or
 * breaks, that is said in its place, and trying again loads it again. `lazy` alone would remember the failure for ever.
 */
export function loadLater<Props extends object>(
  place: string,
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  { size = 'part', waiting = <Waiting />, words = [] }: LaterOptions = {},
): LaterPart<Props> {
  const loadWhole = async () => {
    const [part] = await Promise.all([load(), loadWordsNow(words)]);
    return part;
  };
  let latest = lazy(loadWhole);
  function Later(props: Props) {
    const [Part, setPart] = useState(() => latest);
    // Only where a person asks may the whole page be loaded anew for it.
    const retry = (byItself: boolean) => {
      latest = lazy(() => reloadStyles().then(() => (byItself ? loadWhole() : loadAgain(loadWhole))));
      setPart(latest);
    };
    return (
      <ErrorBoundary place={place} size={size} onRetry={retry}>
        <Suspense fallback={waiting}>
          <Part {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  }
  return Object.assign(Later, { load: loadWhole });
}

/** Says that something is on its way. */
export function Waiting() {
  const { loading } = useText('common');
  return <p role="status">{loading}</p>;
}

/** Asks again for style sheets that could not be loaded: whoever imports a part again gets its scripts alone. */
async function reloadStyles(): Promise<void> {
  const failed = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(
    ({ sheet }) => sheet === null,
  );
  await Promise.all(
    failed.map(
      (link) =>
        new Promise<void>((resolve, reject) => {
          const again = document.createElement('link');
          again.rel = link.rel;
          again.crossOrigin = link.crossOrigin;
          again.href = link.href;
          again.addEventListener('load', () => resolve());
          again.addEventListener('error', () => reject(new Error(`Not loaded: ${link.href}`)));
          link.replaceWith(again);
        }),
    ),
  );
}
