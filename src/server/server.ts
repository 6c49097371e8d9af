import { pino } from 'pino';
import { loadAllRules } from '../../rules/releases';
import { openBotPool } from './bots/bot-pool';
import { openWhatIfPool } from './bots/what-if-pool';
import { machineClocks, openClock } from './clock/clock';
import { openRedis } from './fan-out/redis-client';
import { joinFanOut } from './fan-out/redis-fan-out';
import { openSessionService } from './classroom/session-service';
import { apiListener } from './http/api';
import { matchHandlers } from './http/match-handlers';
import { sessionHandlers } from './http/session-handlers';
import { openGuard } from './http/guard';
import { openHttpServer } from './http/http-server';
import { metricsRoute } from './http/metrics-route';
import { startScheduler } from './scheduler';
import { openLive } from './live/live-server';
import { openLobby } from './matches/lobby';
import type { RoomServices } from './matches/room-services';
import { openRooms, type Rooms } from './matches/rooms';
import { openMetrics } from './metrics';
import type { ServerSettings } from './settings';
import { lockFile } from './storage/sql/file-lock';
import { openStore } from './storage/sql/sql-store';

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

/** How long open answers may take after the server was told to stop, ms. */
const graceMs = 5_000;

/** Starts everything. Rejects when the database or the port can't be had. */
export async function openServer(settings: ServerSettings, built: BuiltFiles): Promise<GameServer> {
  const log = pino({ level: settings.logLevel, base: undefined });
  const metrics = openMetrics();
  await loadAllRules();
  // Before anything is read: two servers on one file would overwrite each other's moves.
  const unlock = 'file' in settings.database ? lockFile(settings.database.file) : undefined;
  const store = metrics.timed(await openStore(settings.database, built.settleWorker));
  const clock = await openClock(machineClocks, store);
  const bots = openBotPool(built.botWorker, clock.elapsed);
  let stopping = false;
  const report = (error: unknown, match = ''): void => {
    if (!stopping) log.error({ match, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  };
  const moved = (id: string, revision: number): void => movedElsewhere(rooms, id, revision, report);
  const redis = settings.redis === undefined ? undefined : await openRedis(settings.redis, report);
  const services: RoomServices = {
    store,
    clock,
    think: bots.think,
    botPause: settings.botPause,
    // One server alone tells nobody.
    announce: redis === undefined ? () => undefined : await joinFanOut(redis, moved),
    shared: redis !== undefined,
    count: metrics.count,
    report,
  };
  const rooms = openRooms(services);
  const guard = openGuard(settings, clock.elapsed, redis?.client);
  const whatIf = openWhatIfPool(built.whatIfWorker);
  const sessions = openSessionService({ rooms, services, whatIf: whatIf.compute });
  const api = apiListener({
    handlers: { ...matchHandlers(openLobby(rooms, services), guard), ...sessionHandlers(sessions, guard) },
    guard,
    stopping: () => stopping,
    report,
  });
  const http = await openHttpServer(settings, built.app, [
    { path: '/api', answer: api },
    metricsRoute(metrics, settings.metricsToken),
  ]).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const live = openLive(http.node, { rooms, services, guard, sessions, stopping: () => stopping });
  metrics.watch('connections', live.connections);
  metrics.watch('rooms', () => [...rooms.all()].length);
  const scheduler = startScheduler({
    store,
    rooms,
    sessions,
    othersWrite: 'postgres' in settings.database,
    clock,
    report,
  });
  return {
    port: http.port,
    async stop() {
      stopping = true;
      await scheduler.stop();
      const closed = http.stop(graceMs);
      await Promise.all([...rooms.all()].map((room) => room.settled()));
      await sessions.settled();
      await live.stop();
      await bots.close();
      await whatIf.close();
      await closed;
      await redis?.close();
      await clock.look().catch(() => undefined);
      await store.close();
      unlock?.();
    },
  };
}

/** Catches up with a step another server wrote, where the match is open here. */
function movedElsewhere(rooms: Rooms, id: string, revision: number, report: (error: unknown) => void): void {
  const room = rooms.open(id);
  if (room !== undefined && revision > room.stored().revision) room.catchUp().catch(report);
}
