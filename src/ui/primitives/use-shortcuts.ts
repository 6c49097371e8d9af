import { useContext, useLayoutEffect } from 'react';
import { CharacterKeys } from './character-keys';
import { actionOf, type Shortcuts, type Surroundings } from './shortcuts';

/** Listens to shortcuts of the whole page while its component is shown. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const characterKeys = useContext(CharacterKeys);
  // Before the page is painted: whoever sees what a key is for can press it at once.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event, shortcuts, surroundingsOf(event.target), characterKeys);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

/** Inputs that letters are not written into. */
const withoutText = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];
const textField = `textarea, select, input${withoutText.map((type) => `:not([type=${type}])`).join('')}`;

/** Looked at only where a key does something: many listen, and the whole page is searched. */
function surroundingsOf(target: EventTarget | null): Surroundings {
  const focused = target instanceof HTMLElement ? target : document.body;
  return {
    get typing() {
      return focused.isContentEditable || focused.closest(`${textField}, [data-own-keys]`) !== null;
    },
    get control() {
      return controlAt(focused);
    },
    get covered() {
      return document.querySelector('dialog[open], [role=dialog], [role=menu], [role=listbox]') !== null;
    },
    get explained() {
      return document.querySelector('[role=tooltip]') !== null;
    },
  };
}

function controlAt(focused: HTMLElement): Surroundings['control'] {
  if (focused.closest('input[type=range], input[type=radio], [role=slider]') !== null) return 'moved';
  return focused.closest('a, button, input, summary, [tabindex="0"]') === null ? 'none' : 'pressed';
}
