import { pino, type Logger } from 'pino';
import { loadAllRules } from '../../rules/releases';
import { openHealth, roomFor } from './health';
import { openScheduledBackups } from './backup/scheduled-backups';
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
import { openHeaders } from './http/security-headers';
import { openHttpServer, standBelow } from './http/http-server';
import { keepAssets } from './http/kept-assets';
import { privateNetworks } from './http/networks';
import { measureRequests } from './http/measure-requests';
import { metricsRoute, openMetricsPort } from './http/metrics-route';
import { startScheduler } from './scheduler';
import { openLive } from './live/live-server';
import { countPeople } from './matches/count-people';
import { openLobby } from './matches/lobby';
import type { RoomServices } from './matches/room-services';
import { openRooms, type Rooms } from './matches/rooms';
import { openMetrics } from './metrics';
import { nowAndThen } from './now-and-then';
import type { ServerSettings } from './settings';
import { NewerDocument } from './storage/documents/document-text';
import { StoreTrouble } from './storage/match-store';
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
  /** Script of the thread that makes backups. */
  readonly backupWorker: URL;
  /** Script of the thread that waits for the disk where the database is a file. */
  readonly settleWorker: URL;
}

/** A running server: the app, the lobby and live matches on one port. */
export interface GameServer {
  readonly port: number;
  /** Makes no new tables and sessions from now on, and tells the pages; called again, it does as before. */
  readonly toggleDrain: () => void;
  /** Takes nothing new, writes what was begun, tells the pages, and is done. */
  readonly stop: () => Promise<void>;
}

/** How long open answers may take after the server was told to stop, ms. */
const graceMs = 5_000;

/** Starts everything. Rejects when the database or the port can't be had. */
export async function openServer(settings: ServerSettings, built: BuiltFiles): Promise<GameServer> {
  const log = pino({ level: settings.logLevel, base: undefined });
  if (believesMany(settings))
    log.warn(
      'TRUST_PROXY=1 believes everybody in a private network, and the port can be reached from there: set HOST=127.0.0.1 where the proxy is on this machine, or name the networks of your proxies in TRUST_PROXY.',
    );
  log.info({ settings: withoutSecrets(settings) }, 'Starting.');
  const metrics = openMetrics();
  let stopping = false;
  let draining = false;
  let tellSaving: (works: boolean) => void = () => undefined;
  const health = openHealth(settings.database, (problem) => {
    tellSaving(problem === undefined);
    if (problem === undefined) log.warn('Everything is saved again.');
    else
      log.error({ problem }, 'Nothing can be saved now, and no move counts, until the database can be written again.');
  });
  await loadAllRules();
  // Before anything is read: two servers on one file would overwrite each other's moves.
  const unlock = 'file' in settings.database ? lockFile(settings.database.file) : undefined;
  const store = metrics.timed(health.watched(await openStore(settings.database, built.settleWorker)));
  const clock = await openClock(machineClocks, store);
  const bots = openBotPool(built.botWorker, clock.elapsed, metrics.botTurn);
  let metNewer = false;
  const report = (error: unknown, match = ''): void => {
    if (error instanceof NewerDocument) {
      if (!metNewer)
        log.warn('A newer server keeps matches or sessions in a way this one cannot take: they are left to it.');
      metNewer = true;
      return;
    }
    // While nothing can be saved, whatever tries would say so again.
    if (stopping || (error instanceof StoreTrouble && health.trouble() !== undefined)) return;
    log.error({ match, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  };
  const moved = (id: string, revision: number): void => movedElsewhere(rooms, id, revision, report);
  const redis =
    settings.redis === undefined
      ? undefined
      : await openRedis(settings.redis, report, () =>
          log.warn('Redis is there again: this server hears of the others.'),
        );
  const services: RoomServices = {
    store,
    clock,
    think: bots.think,
    botPause: settings.botPause,
    // One server alone tells nobody.
    announce: redis === undefined ? () => undefined : joinFanOut(redis, moved),
    shared: redis !== undefined,
    tell: (what, about) => log.info(about, what),
    draining: () => draining,
    count: metrics.count,
    report,
  };
  const rooms = openRooms(services);
  const guard = openGuard(settings, clock.elapsed, redis?.client, sayForeign(log), metrics.limited);
  const whatIf = openWhatIfPool(built.whatIfWorker);
  const sessions = openSessionService({ rooms, services, whatIf: whatIf.compute });
  const api = apiListener({
    handlers: { ...matchHandlers(openLobby(rooms, services), guard), ...sessionHandlers(sessions, guard) },
    guard,
    stopping: () => stopping,
    report,
    refused(reason, request) {
      metrics.refused(reason);
      log.info({ reason, network: networkName(guard.addressOf(request)) }, 'Refused.');
    },
  });
  const http = await openHttpServer(
    settings,
    built.app,
    [{ path: '/api', answer: api }, metricsRoute(metrics, settings.metricsToken)],
    { trouble: health.trouble, draining: () => draining },
    store.assets,
  ).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const kept = keepAssets(store.assets, built.app).catch(report);
  const live = openLive(http.node, {
    rooms,
    services,
    guard,
    onLimit: metrics.limited,
    sessions,
    setHeaders: openHeaders(settings),
    saves: () => health.trouble() === undefined,
    stopping: () => stopping,
  });
  tellSaving = live.tellSaving;
  measureRequests(http.node, clock.elapsed, metrics.answered);
  standBelow(http.node, settings.basePath);
  const closeMetrics =
    settings.metricsPort === undefined ? undefined : await openMetricsPort(metrics, settings.metricsPort);
  metrics.watch('connections', live.connections);
  metrics.watch('draining', () => Number(draining));
  if ('file' in settings.database) metrics.watch('disk_free_bytes', () => roomFor(settings.database));
  metrics.watch('people', () => countPeople(rooms, sessions.present()));
  metrics.watch('bots_waiting', bots.waiting);
  metrics.watchStore(nowAndThen(store.figures, clock.elapsed));
  metrics.watch('rooms', () => [...rooms.all()].length);
  const backups =
    settings.backups &&
    openScheduledBackups(settings.backups, {
      place: settings.database,
      mark: store.mark,
      clock,
      log,
      count: metrics.backup,
      worker: built.backupWorker,
    });
  if (backups !== undefined) metrics.watch('backup_age_seconds', backups.age);
  const scheduler = startScheduler({
    store,
    rooms,
    sessions,
    tell: services.tell,
    backups,
    othersWrite: 'postgres' in settings.database,
    clock,
    report,
  });
  log.info({ port: http.port }, 'Ready.');
  return {
    port: http.port,
    toggleDrain() {
      draining = !draining;
      if (draining) live.tellDraining();
      log.warn(
        draining
          ? 'Draining: no new tables and sessions are made, and all others go on. SIGUSR2 once more ends that.'
          : 'Draining no more: new tables and sessions are made again.',
      );
    },
    async stop() {
      stopping = true;
      log.info('Stopping: nothing new is taken.');
      await backups?.stop();
      await scheduler.stop();
      closeMetrics?.();
      const closed = http.stop(graceMs);
      await Promise.all([...rooms.all()].map((room) => room.settled()));
      await sessions.settled();
      await live.stop();
      await bots.close();
      await whatIf.close();
      await closed;
      await kept;
      await redis?.close();
      await clock.look().catch(() => undefined);
      await store.close();
      unlock?.();
      log.info('Stopped.');
    },
  };
}

/** What may be written down of settings: addresses of databases hold passwords. */
const withoutSecrets = ({ database, redis, metricsToken, ...open }: ServerSettings): object => ({
  ...open,
  database: 'file' in database ? database.file : 'PostgreSQL',
  redis: redis !== undefined,
  metricsToken: metricsToken !== undefined,
});

/** A network of many people, not one of them: three of the four numbers of an address, or the half that names a network. */
const networkName = (address: string): string =>
  address.includes('.') ? address.replace(/[^.]*$/, '0/24') : `${address.split(':').slice(0, 3).join(':')}::/48`;

/** Whether others than proxies may say by whose address they come: the port is open, and all private networks are trusted. */
const believesMany = ({ proxies, host = '' }: ServerSettings): boolean =>
  proxies === privateNetworks && !/^(127\.|::1$|localhost$)/.test(host);

/** Most pages of other origins to be named: a page can be told to ask under any name. */
const mostForeign = 20;

/** Names each page that was refused because its origin is not the host it asked; most often a proxy rewrote that. */
function sayForeign(log: Logger): (origin: string, host: string) => void {
  const said = new Set<string>();
  return (origin, host) => {
    const pair = `${origin} ${host}`;
    if (said.size >= mostForeign || said.has(pair)) return;
    said.add(pair);
    log.warn(
      { origin: origin.slice(0, 200), host: host.slice(0, 200) },
      'A page was refused: its origin is not the host its request names. Where people reach this server by that origin, set ORIGIN to it, or have the proxy pass Host on.',
    );
  };
}

/** Catches up with a step another server wrote, where the match is open here. */
function movedElsewhere(rooms: Rooms, id: string, revision: number, report: (error: unknown) => void): void {
  const room = rooms.open(id);
  if (room !== undefined && revision > room.stored().revision) room.catchUp().catch(report);
}
