import type { Namespace, Server, Socket } from 'socket.io';
import { classNamespace, type ClassGoodbye, type ClassToClient } from '../../protocol/session';
import type { Classroom } from '../classroom/classroom';
import type { Watcher } from '../classroom/class-room';
import { hashOf } from '../matches/secrets';
import { readPart } from './packets';

type ClassSocket = Socket<Record<string, never>, ClassToClient>;

/** Pages of one key open at once. */
const pagesPerKey = 12;

/** Tells the pages of a session what changes in it; they ask for everything else over HTTP. */
export function openClassLive(io: Server, classroom: Classroom, report: (error: unknown) => void): void {
  const pages = new Map<string, number>();
  const namespace: Namespace<Record<string, never>, ClassToClient> = io.of(classNamespace);
  namespace.on('connection', (socket) => {
    socket.once('disconnect', () => socket.conn.close());
    enter(socket).catch((error: unknown) => {
      report(error);
      socket.disconnect(true);
    });
  });

  async function enter(socket: ClassSocket): Promise<void> {
    const hello = readPart('classHello', socket.handshake.auth);
    if (hello === undefined) return sayGoodbye(socket, 'malformed');
    const room = await classroom.room(hello.session);
    if (room === undefined) return sayGoodbye(socket, 'unknown-session');
    const role = await classroom.whose(hello.session, hello.key);
    const key = hashOf(hello.key);
    if (role === undefined) {
      const removed = room.stored().students.some((student) => student.key === key);
      return sayGoodbye(socket, removed ? 'removed' : 'moved');
    }
    if (!socket.connected) return undefined;
    const open = pages.get(key) ?? 0;
    if (open >= pagesPerKey) return sayGoodbye(socket, 'too-many-connections');
    pages.set(key, open + 1);
    const watcher: Watcher = {
      key,
      role,
      send: (name, ...args) => void socket.emit(name, ...args),
      end: (reason) => sayGoodbye(socket, reason),
    };
    socket.once('disconnect', () => {
      room.leave(watcher);
      const left = (pages.get(key) ?? 1) - 1;
      if (left > 0) pages.set(key, left);
      else pages.delete(key);
    });
    await room.enter(watcher);
    if (!socket.connected) room.leave(watcher);
  }
}

function sayGoodbye(socket: ClassSocket, reason: ClassGoodbye): void {
  socket.emit('goodbye', reason);
  socket.disconnect(true);
}
