import type { ProjectorView, TableRow } from '../../../../protocol/session';

/** What every screen of the projector is given. */
export interface ScreenProps {
  readonly session: string;
  readonly projector: string;
  readonly view: ProjectorView;
  readonly tables: readonly TableRow[];
  /** The server's clock less this device's, ms. */
  readonly offset: number;
}
