import { pino } from 'pino';
import { openBotPool } from './bots/bot-pool';
import { openWhatIfPool } from './bots/what-if-pool';
import { noFanOut, openRedisFanOut } from './fan-out/redis-fan-out';
import { openClassroom } from './classroom/classroom';
import { apiHandler } from './http/api';
import { classRoutes } from './http/class-routes';
import { matchRoutes } from './http/match-routes';
import { openGuard } from './http/guard';
import { openHttpServer } from './http/http-server';
import { metricsRoute } from './http/metrics-route';
import { startKeeper } from './keeper';
import { openLive } from './live/live-server';
import { openLobby } from './matches/lobby';
import type { RoomServices } from './matches/room-services';
import { openRooms, type Rooms } from './matches/rooms';
import { openMetrics } from './metrics';
import type { ServerSettings } from './settings';
import { openStore } from './storage/sql-store';

/** Where what was built lies. */
export interface BuiltFiles {
  /** Folder of the app. */
  readonly app: string;
  /** Script of the threads on which bots think. */
  readonly botWorker: URL;
  /** Script of the threads on which bots play sessions on. */
  readonly whatIfWorker: URL;
  /** Script of the thread that waits for the disk where the database is a file. */
  readonly settleWorker: URL;
}

/** A running server: the app, the lobby and live matches on one port. */
export interface GameServer {
  readonly port: number;
  /** Takes nothing new, writes what was begun, tells the pages, and is done. */
  readonly stop: () => Promise<void>;
}

/** A pulse older than this means that no server ran, ms. */
const missedPulse = 3_000;
/** How long open answers may take after the server was told to stop, ms. */
const graceMs = 5_000;

/** Starts everything. Rejects when the database or the port can't be had. */
export async function openServer(settings: ServerSettings, built: BuiltFiles): Promise<GameServer> {
  const log = pino({ level: settings.logLevel, base: undefined });
  const metrics = openMetrics();
  const store = metrics.timed(await openStore(settings.database, built.settleWorker));
  const now = Date.now;
  const started = now();
  const silent = started - ((await store.heartbeat(started)) ?? started);
  const bots = openBotPool(built.botWorker);
  let stopping = false;
  const report = (error: unknown, match = ''): void => {
    if (!stopping) log.error({ match, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  };
  const moved = (id: string, revision: number): void => movedElsewhere(rooms, id, revision, report);
  const fanOut = settings.redis === undefined ? noFanOut : await openRedisFanOut(settings.redis, moved, report);
  const services: RoomServices = {
    store,
    now,
    think: bots.think,
    botPause: settings.botPause,
    announce: fanOut.announce,
    shared: settings.redis !== undefined,
    outage: { until: started, ms: silent > missedPulse ? silent : 0 },
    count: metrics.count,
    report,
  };
  const rooms = openRooms(services);
  const guard = openGuard(settings);
  const whatIf = openWhatIfPool(built.whatIfWorker);
  const classroom = openClassroom({ rooms, services, whatIf: whatIf.compute });
  const api = apiHandler({
    routers: [matchRoutes(openLobby(rooms, services), guard), classRoutes(classroom, guard)],
    guard,
    stopping: () => stopping,
    report,
  });
  const http = await openHttpServer(settings, built.app, [
    { path: '/api', answer: (request, response) => void api(request, response) },
    metricsRoute(metrics, settings.metricsToken),
  ]).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const live = openLive(http.node, { rooms, services, guard, classroom, stopping: () => stopping });
  metrics.watch('connections', live.connections);
  metrics.watch('rooms', () => [...rooms.all()].length);
  const keeper = startKeeper({
    store,
    rooms,
    classroom,
    othersWrite: 'postgres' in settings.database,
    now,
    report,
  });
  return {
    port: http.port,
    async stop() {
      stopping = true;
      await keeper.stop();
      const closed = http.stop(graceMs);
      await Promise.all([...rooms.all()].map((room) => room.settled()));
      await classroom.settled();
      await live.stop();
      await bots.close();
      await whatIf.close();
      await closed;
      await fanOut.close();
      await store.heartbeat(now()).catch(() => undefined);
      await store.close();
    },
  };
}

/** Catches up with a step another server wrote, where the match is open here. */
function movedElsewhere(rooms: Rooms, id: string, revision: number, report: (error: unknown) => void): void {
  const room = rooms.open(id);
  if (room !== undefined && revision > room.stored().revision) room.catchUp().catch(report);
}
