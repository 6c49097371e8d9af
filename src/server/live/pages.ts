import type { Socket } from 'socket.io';
import { protocolVersion } from '../../protocol/version';

/** Counts what is open by key: pages of a seat, connections of an address. */
export interface Pages {
  /** Counts one more, unless `most` are open already: then undefined. To be called when it closes: what is returned. */
  readonly enter: (key: string, most: number) => (() => void) | undefined;
}

export function countPages(): Pages {
  const open = new Map<string, number>();
  return {
    enter(key, most) {
      const before = open.get(key) ?? 0;
      if (before >= most) return undefined;
      open.set(key, before + 1);
      return () => {
        const left = (open.get(key) ?? 1) - 1;
        if (left > 0) open.set(key, left);
        else open.delete(key);
      };
    },
  };
}

/** Ends a connection for good, saying why. `protocol`: the one a page would have to speak. */
export function sayGoodbye<Reason>(
  socket: Pick<Socket, 'disconnect'> & {
    readonly emit: (name: 'goodbye', reason: Reason, protocol: number) => unknown;
  },
  reason: Reason,
  protocol = protocolVersion,
): undefined {
  socket.emit('goodbye', reason, protocol);
  socket.disconnect(true);
}
