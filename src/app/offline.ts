import { textNow } from '../i18n';
import { basePath } from '../net/base-path';
import { toast } from '../ui/primitives/toaster';

/** The script this page began with: by it the worker tells which version the page is of. */
const entry = new URL(import.meta.url).pathname;
/** A page that stays open asks for a new version when it is looked at again, but not more often than this, ms. */
const between = 30 * 60_000;

/**
 * Keeps the game in this browser for when there is no network; only where the browser allows it (https or localhost).
 * Called once, when the page is there: it may have to say that there is a new version.
 */
export function playOffline(): void {
  if (!import.meta.env.PROD || !window.isSecureContext || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data, ports: [port] }: MessageEvent<{ type?: string }>) => {
    if (data.type === 'entry') port?.postMessage(entry);
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (reloading) window.location.reload();
    else if (serviceWorker.controller !== null) void meet(serviceWorker.controller);
  });
  const register = () => {
    serviceWorker.register(`${basePath}service-worker.js`).then(follow, () => {
      // Offline play is a courtesy: without it the game works as long as there is a network.
    });
  };
  // What the page itself needs is loaded first.
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register);
}

/** The person wants the new version: the page is loaded anew as soon as its worker is in charge. */
let reloading = false;
let offered = false;

/** Watches for a new version of the worker, which is a new version of the game. */
function follow(registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  if (registration.waiting !== null) void meet(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && serviceWorker.controller !== null) void meet(installing);
    });
  });
  let asked = performance.now();
  const ask = () => {
    asked = performance.now();
    registration.update().catch(() => {
      // Without a network now.
    });
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && performance.now() - asked > between) ask();
  });
  // What could not be loaded is perhaps no longer there.
  window.addEventListener('vite:preloadError', ask);
  if (serviceWorker.controller !== null) void tidyUp(serviceWorker.controller);
}

/** A worker that came: of this page's version it takes over unseen and tidies up, of another the person is asked. */
async function meet(worker: ServiceWorker): Promise<void> {
  if (await isMine(worker)) tell(worker, { type: worker.state === 'installed' ? 'take-over' : 'tidy' });
  else offer(worker);
}

/** What older versions kept may be given up once a page of the worker's version is open. */
async function tidyUp(worker: ServiceWorker): Promise<void> {
  if (await isMine(worker)) tell(worker, { type: 'tidy' });
}

type Message = { readonly type: 'take-over' | 'tidy' } | { readonly type: 'is-mine'; readonly entry: string };

const tell = (worker: ServiceWorker, message: Message, ...answers: MessagePort[]): void =>
  worker.postMessage(message, answers);

const isMine = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<boolean>) => resolve(data));
    port1.start();
    tell(worker, { type: 'is-mine', entry }, port2);
  });

/** Says that a new version is there; nothing happens until the person wants it: a match may be in its midst. */
function offer(worker: ServiceWorker): void {
  if (offered) return;
  offered = true;
  toast({
    text: () => textNow('common').newVersion,
    action: {
      label: () => textNow('common').update,
      onAction() {
        reloading = true;
        if (worker.state === 'activated' || worker.state === 'redundant') window.location.reload();
        else tell(worker, { type: 'take-over' });
      },
    },
  });
}
