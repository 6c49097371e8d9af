import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Server, type Socket } from 'socket.io';
import type { Seat } from '../../../rules/index';
import { largestPacket, longest } from '../../protocol/limits';
import { classNamespace } from '../../protocol/session';
import { livePath, type ClientToServer, type ServerToClient } from '../../protocol/live';
import type { SessionService } from '../classroom/session-service';
import type { Guard } from '../http/guard';
import type { LimitKind } from '../limit-kinds';
import type { SetHeaders } from '../http/security-headers';
import type { Room } from '../matches/room.types';
import type { Subscriber, RoomServices } from '../matches/room-services';
import type { Rooms } from '../matches/rooms';
import { noteLeaving, notePresence, seatOfCredential } from '../matches/seating';
import { hashOf } from '../matches/secrets';
import { tidyText } from '../matches/tidy-text';
import { NewerDocument } from '../storage/documents/document-text';
import { openClassLive } from './class-live';
import { readHello, readMove, readPart } from './packets';
import { countPages, sayGoodbye } from './pages';
import { openViewers, type ViewerShare } from './viewers';
import { connectTimeout, watchConnection } from './watch-connection';

type LiveSocket = Socket<ClientToServer, ServerToClient>;

export interface LiveServices {
  readonly rooms: Rooms;
  readonly services: RoomServices;
  readonly guard: Guard;
  /** Hears of each limit that was hit. */
  readonly onLimit: (kind: LimitKind) => void;
  readonly sessions: SessionService;
  readonly setHeaders: SetHeaders;
  /** Whether what people do can be saved now. */
  readonly saves: () => boolean;
  readonly stopping: () => boolean;
}

export interface LiveServer {
  readonly connections: () => number;
  /** Tells every page whether what people do can be saved. */
  readonly tellSaving: (works: boolean) => void;
  /** Tells every page that the server is to be upgraded soon. */
  readonly tellDraining: () => void;
  /** Tells every page that the server restarts, and lets them go. */
  readonly stop: () => Promise<void>;
}

/** A page that reloads is not said to be away. */
const presenceGrace = 4_000;
/** Pages of one seat open at once: a phone, a laptop, and some forgotten tabs. */
const pagesPerSeat = 6;
const spectatorsPerMatch = 300;
const connectionsPerAddress = 3_000;

/**
 * Only the welcome to a long match is compressed: a connection keeps its compressor from then on, some 90 kB even with the
 * small window and memory set here (130 more with zlib's own).
 */
const deflate = {
  threshold: 32_768,
  serverNoContextTakeover: true,
  clientNoContextTakeover: true,
  serverMaxWindowBits: 12,
  zlibDeflateOptions: { memLevel: 4, chunkSize: 4_096 },
};

/** Lets pages watch and play in real time. Nothing they send reaches a match unchecked. */
export function openLive(
  http: HttpServer,
  { rooms, services, guard, onLimit, sessions, setHeaders, saves, stopping }: LiveServices,
): LiveServer {
  // An upgrade that is refused is closed on both sides: otherwise it stays half open for as long as the other likes.
  http.on('upgrade', (_, socket: Duplex) => {
    socket.on('error', () => undefined).once('finish', () => socket.destroy());
  });
  const io = new Server<ClientToServer, ServerToClient>(http, {
    path: livePath,
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: largestPacket,
    connectTimeout,
    pingInterval: 10_000,
    pingTimeout: 10_000,
    perMessageDeflate: deflate,
    allowRequest: (request, answer) => answer(null, guard.isSameOrigin(request) && !stopping()),
  });
  io.engine.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    setHeaders(request, response);
    next();
  });
  io.engine.on('connection', (connection: LiveSocket['conn']) => watchConnection(connection, services.clock.elapsed));
  const perAddress = countPages();
  const shareOf = openViewers(services.clock.elapsed, onLimit);
  openClassLive(io, {
    sessions,
    saves,
    draining: services.draining,
    onLimit,
    report: (error) => services.report(error, ''),
  });

  io.on('connection', (socket) => {
    const address = guard.addressOf(socket.request);
    const left = perAddress.enter(address, connectionsPerAddress);
    socket.once('disconnect', () => {
      left?.();
      // A connection is there for one match: without it, nobody would count it.
      socket.conn.close();
    });
    if (left === undefined) {
      onLimit('connections');
      sayGoodbye(socket, 'too-many-connections');
    } else
      enter(socket, address).catch((error: unknown) => {
        services.report(error, '');
        if (error instanceof NewerDocument) sayGoodbye(socket, 'malformed', error.protocol);
        else socket.disconnect(true);
      });
  });

  async function enter(socket: LiveSocket, address: string): Promise<void> {
    const hello = readHello('hello', socket.handshake);
    if (hello === undefined) return sayGoodbye(socket, 'malformed');
    const room = await rooms.get(hello.match);
    if (room === undefined) return sayGoodbye(socket, 'unknown-match');
    const credential = hello.credential === undefined ? undefined : hashOf(hello.credential);
    const seat = credential === undefined ? undefined : seatOfCredential(room.stored(), credential);
    const seesAll = seat === undefined && (await isTeacher(room, hello.credential));
    if (credential !== undefined && seat === undefined && !seesAll) return sayGoodbye(socket, 'seat-moved');
    // A table of a session is nobody else's to watch.
    if (room.stored().table !== undefined && credential === undefined) return sayGoodbye(socket, 'unknown-match');
    if (!socket.connected) return undefined;
    const share = shareOf(room, seat);
    if (share.pages >= (seat === undefined ? spectatorsPerMatch : pagesPerSeat)) {
      onLimit('pages');
      return sayGoodbye(socket, 'too-many-connections');
    }
    share.pages++;
    const subscriber: Subscriber = {
      address,
      ...(seat === undefined || credential === undefined ? {} : { seat, credential }),
      ...(seesAll ? { seesAll } : {}),
      send: (name, ...args) => void socket.emit(name, ...args),
      end: (reason, protocol) => sayGoodbye(socket, reason, protocol),
    };
    listen(socket, room, seat, share);
    socket.once('disconnect', (why) => {
      share.pages--;
      gone(room, subscriber, why);
    });
    await room.enter(subscriber);
    if (!socket.connected) return void room.leave(subscriber);
    if (!saves()) socket.emit('saving', false);
    if (services.draining()) socket.emit('draining');
    if (seat !== undefined)
      await room
        .change((match) => notePresence(match, seat, true, services.clock.running()))
        // Whoever comes while nothing can be saved sees the match all the same.
        .catch((error: unknown) => services.report(error, hello.match));
  }

  /** Whether a key is that of the teacher whose session the table belongs to. */
  async function isTeacher(room: Room, key: string | undefined): Promise<boolean> {
    const session = room.stored().table?.session;
    return session !== undefined && key !== undefined && (await sessions.whose(session, key)) === 'teacher';
  }

  function listen(socket: LiveSocket, room: Room, seat: Seat | undefined, { mayAct, maySay }: ViewerShare): void {
    const answering = <Answer>(answer: unknown, work: () => Promise<Answer>, otherwise: Answer): void => {
      const reply = typeof answer === 'function' ? (answer as (answer: Answer) => void) : () => undefined;
      work().then(reply, (error: unknown) => {
        services.report(error, room.stored().id);
        reply(otherwise);
      });
    };
    const act = (stateSent: unknown, action: Parameters<Room['act']>[2] | undefined, answer: unknown): void =>
      answering(
        answer,
        async () => {
          const state = readPart('state', stateSent);
          if (seat === undefined) return { error: 'not-seated' };
          if (state === undefined || action === undefined) return { refused: { code: 'malformed', details: {} } };
          if (!mayAct()) return { error: 'too-many-tries' };
          if (stopping()) return { error: 'stopping' };
          return room.act(seat, state, action, 'human');
        },
        { error: 'busy' },
      );
    socket.on('play', (state: unknown, sent: unknown, answer: unknown) => {
      const move = readMove(room.stored(), sent);
      act(state, move === undefined ? undefined : { type: 'play', move }, answer);
    });
    socket.on('undo', (state: unknown, answer: unknown) => act(state, { type: 'undo' }, answer));
    const say = (line: Parameters<Room['say']>[1] | undefined, answer: unknown): void =>
      answering(
        answer,
        async () => {
          if (seat === undefined) return { error: 'not-seated' };
          if (line === undefined) return { error: 'malformed' };
          if (!maySay()) return { error: 'too-many-tries' };
          const error = await room.say(seat, line);
          return error === undefined ? {} : { error };
        },
        { error: 'busy' },
      );
    socket.on('say', (sent: unknown, answer: unknown) => {
      const text = tidyText(readPart('text', sent) ?? '', longest.chat);
      say(text === undefined ? undefined : { text }, answer);
    });
    socket.on('react', (sent: unknown, answer: unknown) => {
      const reaction = readPart('reaction', sent);
      say(reaction === undefined ? undefined : { reaction }, answer);
    });
    socket.on('back', (answer: unknown) =>
      answering(
        answer,
        async () => {
          if (seat === undefined) return { error: 'not-seated' };
          if (!mayAct()) return { error: 'too-many-tries' };
          const error = await room.change((match) => notePresence(match, seat, true, services.clock.running()));
          return error === undefined ? {} : { error };
        },
        { error: 'busy' },
      ),
    );
  }

  /** Notes that somebody's last page is gone. One that no longer answers was gone before that was noticed. */
  function gone(room: Room, subscriber: Subscriber, why: string): void {
    const told = room.leave(subscriber);
    const followed = why === 'ping timeout' ? undefined : told;
    const { seat } = subscriber;
    if (seat === undefined || stopping()) return;
    const away = (): boolean => ![...room.subscribers].some((other) => other.seat === seat) && !stopping();
    const note = (change: Parameters<Room['change']>[0]): void =>
      void room.change(change).catch((error: unknown) => services.report(error, room.stored().id));
    setTimeout(() => {
      if (away()) note((match) => noteLeaving(match, seat, services.clock.running(), followed));
    }, presenceGrace).unref();
  }

  return {
    connections: () => io.engine.clientsCount,
    tellSaving(works) {
      io.emit('saving', works);
      io.of(classNamespace).emit('saving', works);
    },
    tellDraining() {
      io.emit('draining');
      io.of(classNamespace).emit('draining');
    },
    async stop() {
      io.emit('stopping');
      io.of(classNamespace).emit('stopping');
      await new Promise<void>((resolve) => setImmediate(resolve));
      // The connection ends, not the session on it: pages come back by themselves.
      for (const { sockets } of [io.sockets, io.of(classNamespace)])
        for (const socket of sockets.values()) socket.conn.close();
      io.engine.close();
    },
  };
}
