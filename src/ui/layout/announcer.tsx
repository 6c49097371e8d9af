import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { createChannel } from '../motion/channel';
import { useTopDialog } from './top-dialog';
import { VisuallyHidden } from '../primitives/visually-hidden';

const channel = createChannel<string>();
const urgent = createChannel<string>();

/** Has a screen reader say something when it next falls silent. */
export const announce = (text: string): void => channel.send(text);

/** Has a screen reader say something at once. */
export const announceNow = (text: string): void => urgent.send(text);

/** Where announcements land; the app holds one. The two regions take turns, so that the same words are said again. */
export function Announcer() {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const [now, setNow] = useState('');
  useEffect(() => urgent.listen(setNow), []);
  useEffect(() => channel.listen((text) => setSaid(({ turn }) => ({ text, turn: turn + 1 }))), []);
  const dialog = useTopDialog();
  const regions = (
    <VisuallyHidden>
      {[0, 1].map((region) => (
        <span key={region} aria-live="polite">
          {said.turn % 2 === region ? said.text : ''}
        </span>
      ))}
      <span aria-live="assertive">{now}</span>
    </VisuallyHidden>
  );
  return dialog === undefined ? regions : createPortal(regions, dialog);
}
