import { useContext, type ReactNode } from 'react';
import { GoToPlace } from './book-place';

interface BookLinkProps {
  /** The place it leads to. */
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A link to another place of the book. */
export function BookLink({ to, children, className }: BookLinkProps) {
  const goTo = useContext(GoToPlace);
  return (
    <a
      href={`#${to}`}
      className={className}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}
