import { createContext, useContext, type ReactNode } from 'react';

/** Level of the heading above the book: 1 on a page of its own, 2 in a dialog. */
export const BookLevel = createContext<1 | 2>(1);

interface HeadingProps {
  /** Steps below the book's title: a part, a section, a heading in a section. */
  readonly depth: 1 | 2 | 3;
  /** Where links lead. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A heading of the right level, wherever the book lies; links put the focus on it. */
export function Heading({ depth, id, children }: HeadingProps) {
  const level = useContext(BookLevel) + depth;
  const Tag = level === 2 ? 'h2' : level === 3 ? 'h3' : level === 4 ? 'h4' : 'h5';
  return (
    <Tag id={id} tabIndex={id === undefined ? undefined : -1}>
      {children}
    </Tag>
  );
}
