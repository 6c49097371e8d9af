import { useEffectEvent, useLayoutEffect } from 'react';
import { Link } from 'wouter';
import { useText } from '../../../i18n';
import type { ClassGoodbye } from '../../../protocol/session';
import { Button, buttonClass } from '../../../ui/primitives/button';
import { MessagePage } from '../../../ui/layout/message-page';
import { classKeys, type KeptKey } from '../live/class-keys';

interface GoneProps {
  readonly kept: KeptKey;
  readonly reason: ClassGoodbye;
}

/** Why a student is no longer in the class here, and where to go instead. */
export function Gone({ kept, reason }: GoneProps) {
  const t = useText('classroom');
  const { title, text } = t.ends[reason];
  const over = reason === 'unknown-session' || reason === 'deleted';
  const out = over || reason === 'removed' || reason === 'moved';
  const forget = () => classKeys.forget('student', kept.session);
  // Where the session itself is gone, nothing is left to go back to: the way out forgets it.
  const leave = useEffectEvent(forget);
  useLayoutEffect(() => (out ? () => leave() : undefined), [out]);
  return (
    <MessagePage>
      <h1>{title}</h1>
      <p role="alert">{text}</p>
      <nav>
        {out ? undefined : (
          <Button look="primary" onClick={() => window.location.reload()}>
            {t.reload}
          </Button>
        )}
        {reason === 'moved' || reason === 'removed' ? (
          <Button look="primary" onClick={forget}>
            {reason === 'moved' ? t.backHere : t.join}
          </Button>
        ) : undefined}
        <Link href="/" className={buttonClass('paper')}>
          {t.toHome}
        </Link>
      </nav>
    </MessagePage>
  );
}
