import { useEffect, useState } from 'react';
import { createChannel } from './channel';
import { VisuallyHidden } from './visually-hidden';

const channel = createChannel<string>();

/** Has a screen reader say something when it next falls silent. */
export const announce = (text: string): void => channel.send(text);

/** Where announcements land; the app holds one. The two regions take turns, so that the same words are said again. */
export function Announcer() {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  useEffect(() => channel.listen((text) => setSaid(({ turn }) => ({ text, turn: turn + 1 }))), []);
  return (
    <VisuallyHidden>
      {[0, 1].map((region) => (
        <span key={region} aria-live="polite">
          {said.turn % 2 === region ? said.text : ''}
        </span>
      ))}
    </VisuallyHidden>
  );
}
