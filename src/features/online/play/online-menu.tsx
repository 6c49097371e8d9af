import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Seat } from '../../../../rules/index';
import { useText } from '../../../i18n';
import type { MatchInfo } from '../../../protocol/match-info';
import { pace } from '../../../browser-storage/pace';
import { useSoundPreferences } from '../../../browser-storage/sound-settings';
import { usePaceChoice } from '../../../table/following/use-pace-choice';
import { Log } from '../../../table/log/log';
import { LanguageAndRules } from '../../../table/language-and-rules';
import { Dialog } from '../../../ui/popups/dialog';
import { Menu, type MenuItem } from '../../../ui/popups/menu';
import type { OnlineMatch } from '../live/online-match';
import { Invite } from '../room/invite';
import { LeaveDialog, type Leaving } from '../room/leave-dialog';
import { AlertSettings } from './alert-settings';
import { CarrySheet } from './carry-sheet';
import { ChatButton } from './chat-button';
import styles from './online-menu.module.css';
import { PeopleSheet } from './people-sheet';
import type { ChatState } from './use-chat';

interface OnlineMenuProps {
  readonly match: OnlineMatch;
  readonly info: MatchInfo;
  readonly seat: Seat | undefined;
  readonly offset: number;
  readonly chat: ChatState;
  readonly rulebook: ReactNode;
  /** Links, other devices and ways out are the class's own. */
  readonly inClass: boolean;
}

type Sheet = 'people' | 'log' | 'settings' | 'invite' | 'carry';

/** Everything around the match itself: people, chat, rulebook, settings, the link, leaving. */
export function OnlineMenu(props: OnlineMenuProps) {
  const { match, info, seat, offset, chat, rulebook, inClass } = props;
  const t = useText('live');
  const common = useText('common');
  const [, go] = useLocation();
  const [open, setOpen] = useState<Sheet>();
  const sound = useSoundPreferences(inClass || seat === undefined);
  const paceChoice = usePaceChoice(pace.use(), pace.set);
  const [leaving, setLeaving] = useState<Leaving>();
  const seated: MenuItem[] = [
    { id: 'carry', icon: 'phone', label: t.carry, onSelect: () => setOpen('carry') },
    { id: 'leave', icon: 'robot', label: t.leave, onSelect: () => setLeaving('leave') },
  ];
  const hosting: MenuItem[] = [{ id: 'remove', icon: 'trash', label: t.remove, onSelect: () => setLeaving('remove') }];
  const own: MenuItem[] = [
    { id: 'invite', icon: 'link', label: t.invite, onSelect: () => setOpen('invite') },
    ...(seat === undefined ? [] : seated),
    ...(seat === info.host ? hosting : []),
    {
      id: 'away',
      icon: 'arrow-left',
      label: t.away,
      detail: seat === undefined ? undefined : t.awayDetail,
      onSelect: () => go('/online'),
    },
  ];
  return (
    <>
      <LanguageAndRules rulebook={rulebook} sound={sound} />
      <span className={styles.chat}>
        <ChatButton chat={chat} />
      </span>
      <Menu
        label={t.menu}
        items={[
          { id: 'people', icon: 'users', label: t.people, onSelect: () => setOpen('people') },
          { id: 'log', icon: 'info', label: t.log, onSelect: () => setOpen('log') },
          paceChoice,
          { id: 'settings', icon: 'settings', label: t.settings, onSelect: () => setOpen('settings') },
          ...(inClass ? [] : own),
        ]}
      />
      {open === undefined ? undefined : (
        <Dialog open onClose={() => setOpen(undefined)} title={t[open]} closeLabel={common.close} wide={open === 'log'}>
          {open === 'log' ? <Log /> : undefined}
          {open === 'people' ? <PeopleSheet info={info} /> : undefined}
          {open === 'settings' ? <AlertSettings sound={sound} /> : undefined}
          {open === 'invite' ? <Invite id={info.id} title={info.title} /> : undefined}
          {open === 'carry' ? <CarrySheet id={info.id} offset={offset} /> : undefined}
        </Dialog>
      )}
      <LeaveDialog info={info} asked={leaving} onClose={() => setLeaving(undefined)} onLeft={match.reconnect} />
    </>
  );
}
