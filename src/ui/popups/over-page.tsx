import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';

/**
 * Holds what is shown with `popover`. Browsers that know no such thing have no layer of their own for it: there it lies at
 * the end of the page, or of the dialog over it, where nothing cuts it off.
 */
export function OverPage({ children }: { readonly children: ReactNode }) {
  const [place] = useState(() => [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body);
  return 'popover' in HTMLElement.prototype ? children : createPortal(children, place);
}
