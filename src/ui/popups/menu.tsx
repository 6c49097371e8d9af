import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, type ButtonLook } from '../primitives/button';
import { classNames } from '../primitives/class-names';
import { Icon } from '../primitives/icon';
import type { IconName } from '../primitives/icon-paths';
import { IconButton } from '../primitives/icon-button';
import styles from './menu.module.css';
import { useLayer } from './open-layers';
import { OverPage } from './over-page';
import { usePopup } from './use-popup';

export interface MenuItem {
  id: string;
  label: ReactNode;
  icon?: IconName;
  detail?: ReactNode;
  disabled?: boolean;
  onSelect: () => void;
}

/** One of a few values, chosen in the menu itself, which stays open. */
export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly chosen: boolean;
    readonly onChoose: () => void;
  }[];
}

export interface MenuProps {
  label: string;
  icon?: IconName;
  /** Shows the label as text instead of only a glyph. */
  showLabel?: boolean;
  items: readonly (MenuItem | MenuChoice)[];
  look?: ButtonLook;
}

/** Letters typed within this time are sought together, ms. */
const between = 700;

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && /^[\p{L}\p{N}]$/u.test(key);

/** A button that opens a list of commands; arrows move, what is typed leads to what begins with it, Escape closes. */
export function Menu({ label, icon = 'menu', showLabel = false, items, look = 'ghost' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLDivElement>(null);
  usePopup(open, anchor, list, 'bottom');
  const sought = useRef({ letters: '', at: 0 });
  const commands = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const close = () => {
    setOpen(false);
    anchor.current?.querySelector('button')?.focus();
  };
  useLayer(open, close);
  useEffect(() => {
    if (!open) return undefined;
    sought.current.letters = '';
    list.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
    const outside = (event: Event) => {
      const inside = [anchor, list].some((box) => event.target instanceof Node && box.current?.contains(event.target));
      if (!inside) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = commands();
    const here = all.findIndex((item) => item === document.activeElement);
    const next = {
      ArrowDown: here + 1,
      ArrowRight: here + 1,
      ArrowUp: here - 1,
      ArrowLeft: here - 1,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all.at(next % all.length)?.focus();
    } else if (isLetter(event)) {
      // Shortcuts of the page below are not meant.
      event.stopPropagation();
      const now = event.timeStamp;
      const before = now - sought.current.at < between ? sought.current.letters : '';
      const letters = before + event.key.toLowerCase();
      sought.current = { letters, at: now };
      // One letter goes on to the next that begins with it; several stay where they already fit.
      const from = here + (Array.from(letters).length === 1 ? 1 : 0);
      const found = [...all.slice(from), ...all.slice(0, from)].find((item) =>
        item.textContent.trim().toLowerCase().startsWith(letters),
      );
      found?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  const toggle = { 'aria-haspopup': 'menu', 'aria-expanded': open, onClick: () => setOpen(!open) } as const;
  return (
    <span ref={anchor} className={styles.anchor}>
      {showLabel ? (
        <Button look={look} icon={icon} {...toggle}>
          {label}
        </Button>
      ) : (
        <IconButton look={look} icon={icon} label={label} {...toggle} />
      )}
      {open ? (
        <OverPage>
          <div
            ref={list}
            role="menu"
            tabIndex={-1}
            aria-label={label}
            popover="manual"
            className={styles.menu}
            data-tone="paper"
            onKeyDown={onKeyDown}
          >
            {items.map((item) =>
              'options' in item ? (
                <Choice key={item.id} {...item} />
              ) : (
                <Command key={item.id} {...item} close={close} />
              ),
            )}
          </div>
        </OverPage>
      ) : undefined}
    </span>
  );
}

function Command({
  icon,
  label,
  detail,
  disabled = false,
  onSelect,
  close,
}: MenuItem & { readonly close: () => void }) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={disabled || undefined}
      className={classNames(styles.item, disabled && styles.off)}
      onClick={() => {
        if (disabled) return;
        close();
        onSelect();
      }}
    >
      {icon === undefined ? undefined : <Icon name={icon} size={16} />}
      <span>
        {label}
        {detail === undefined ? undefined : <small className={styles.detail}>{detail}</small>}
      </span>
    </button>
  );
}

const Choice = ({ label, icon, options }: MenuChoice) => (
  <div role="group" aria-label={label} className={styles.choice}>
    <Icon name={icon} size={16} />
    <span aria-hidden>{label}</span>
    {options.map(({ value, label: name, chosen, onChoose }) => (
      <button key={value} type="button" role="menuitemradio" tabIndex={-1} aria-checked={chosen} onClick={onChoose}>
        {name}
      </button>
    ))}
  </div>
);
