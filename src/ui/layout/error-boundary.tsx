import { Component, useEffect, useEffectEvent, useRef, useState, type ErrorInfo, type ReactNode } from 'react';
import { useText } from '../../i18n';
import { Button } from '../primitives/button';
import { brokenParts } from './broken-part';
import { MessagePage } from './message-page';
import styles from './error-boundary.module.css';

export interface ErrorBoundaryProps {
  /** What stands here, for the log: `rulebook`, `table of a class`. */
  readonly place: string;
  /** How much of the page it is: all of it, a part of what is around it, or something that lies over it. */
  readonly size?: 'page' | 'part' | 'over';
  /** What has to be done before it is tried again, by a person or by itself. */
  readonly onRetry?: (byItself: boolean) => void;
  readonly children: ReactNode;
}

interface Broken {
  readonly broken: boolean;
  readonly error?: unknown;
  /** How often it broke. */
  readonly times: number;
}

/** Keeps what breaks inside it small: says so in its place, lets people try again, and writes it to the console once. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Broken> {
  override state: Broken = { broken: false, times: 0 };

  static getDerivedStateFromError(error: unknown): Pick<Broken, 'broken' | 'error'> {
    return { broken: true, error };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState(({ times }) => ({ times: times + 1 }));
    // oxlint-disable-next-line no-console -- whoever looks for what broke looks here; it is sent nowhere
    console.error(`Broken: ${this.props.place}.`, error, componentStack ?? '');
  }

  override render(): ReactNode {
    const { broken, error, times } = this.state;
    const { children, size = 'part', onRetry } = this.props;
    if (!broken) return children;
    const retry = (byItself: boolean) => {
      onRetry?.(byItself);
      this.setState({ broken: false });
    };
    return <BrokenMessage size={size} error={error} often={times > 1} onRetry={retry} />;
  }
}

interface BrokenMessageProps {
  readonly size: NonNullable<ErrorBoundaryProps['size']>;
  readonly error: unknown;
  /** It was tried again, in vain. */
  readonly often: boolean;
  readonly onRetry: (byItself: boolean) => void;
}

function BrokenMessage({ size, error, often, onRetry }: BrokenMessageProps) {
  const t = useText('common');
  const [hidden, setHidden] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const again = useEffectEvent(() => {
    if (!often) onRetry(true);
    return !often;
  });
  useEffect(() => {
    if (place.current !== null)
      brokenParts.send({ error, message: place.current, over: size === 'over', again: () => again() });
  }, [error, size]);
  if (hidden) return undefined;
  const Title = size === 'page' ? 'h1' : 'b';
  const message = (
    <>
      <div role="alert" ref={place}>
        <Title>{size === 'page' ? t.brokenPage : t.brokenPart}</Title>
        <p>{often ? t.brokenAgainText : t.brokenText}</p>
      </div>
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => onRetry(false)}>
          {t.tryAgain}
        </Button>
        <Button look="paper" onClick={() => window.location.reload()}>
          {t.reload}
        </Button>
        {size === 'over' ? (
          <Button look="link" onClick={() => setHidden(true)}>
            {t.close}
          </Button>
        ) : undefined}
      </div>
    </>
  );
  if (size === 'page') return <MessagePage>{message}</MessagePage>;
  return (
    <div className={styles.message} data-size={size} data-tone="paper">
      {message}
    </div>
  );
}
