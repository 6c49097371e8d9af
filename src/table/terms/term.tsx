import type { ReactNode } from 'react';
import type { TermId } from '../../../rules/book/index';
import type { Side } from '../../ui/placement';
import { Slip } from '../../ui/slip';
import { TermEntry } from './term-entry';

interface TermProps {
  readonly id: TermId;
  readonly children: ReactNode;
  readonly side?: Side;
}

/** A word of the game that explains itself on hover, on focus and on a tap. */
export function Term({ id, children, side }: TermProps) {
  return (
    <Slip content={<TermEntry id={id} />} side={side}>
      {children}
    </Slip>
  );
}
