import { DomainMark } from '../../ui/game-pieces/domain-mark';
import { Icon } from '../../ui/primitives/icon';
import type { Deed } from './recap';

interface DeedPictureProps {
  readonly picture: Deed['picture'];
  /** What it lies on. */
  readonly tone?: 'night' | 'paper';
}

export const DeedPicture = ({ picture, tone = 'night' }: DeedPictureProps) =>
  'icon' in picture ? (
    <Icon name={picture.icon} size={16} />
  ) : (
    <DomainMark domain={picture.domain} size={15} tone={tone} />
  );
