import { textNow } from '../i18n';
import { basePath } from '../net/base-path';
import { bringBackParts } from './missing-parts';
import { allStored } from '../browser-storage/match-store';
import { isSaved, outsideDecisions, renewAtRest } from '../ui/layout/fresh-page';
import { toast } from '../ui/primitives/toast';

/** The script this page began with: it tells which version the page is of. */
let entry = '';
/** A page that stays open asks for a new version while it is looked at, but not more often than this, ms. */
const between = 30 * 60_000;

/**
 * Keeps the game in this browser for when there is no network, where the browser allows it (https or localhost), and
 * says everywhere that there is a new version. Called once, when the page is there. `script`: path of its first script.
 */
export function playOffline(script: string): void {
  entry = script;
  bringBackParts();
  if (!import.meta.env.PROD) return;
  if (window.isSecureContext && 'serviceWorker' in navigator) keepFiles();
  else lookNowAndThen(() => void isOld().then((old) => (old ? offer(() => window.location.reload()) : undefined)));
}

function keepFiles(): void {
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
  lookNowAndThen(() => {
    registration.update().catch(() => {
      // Without a network now.
    });
  });
  if (serviceWorker.controller !== null) void tidyUp(serviceWorker.controller);
}

/** Asks for a new version: now and then, and whenever a part could not be loaded, which is perhaps no longer there. */
function lookNowAndThen(look: () => void): void {
  let asked = performance.now();
  const ask = () => {
    asked = performance.now();
    look();
  };
  const askInTime = () => {
    if (document.visibilityState === 'visible' && performance.now() - asked >= between) ask();
  };
  document.addEventListener('visibilitychange', askInTime);
  setInterval(askInTime, between);
  window.addEventListener('vite:preloadError', ask);
}

/** Whether the server has another version than this page is of. */
async function isOld(): Promise<boolean> {
  try {
    const page = await (await fetch(window.location.pathname, { cache: 'no-store' })).text();
    // A network that wants a login answers with pages of its own.
    return page.includes('id="app"') && !page.includes(entry.split('/').at(-1) ?? entry);
  } catch {
    return false;
  }
}

/** A worker that came: of this page's version it takes over unseen and tidies up, of another the person is asked. */
async function meet(worker: ServiceWorker): Promise<void> {
  if (await isMine(worker)) tell(worker, { type: worker.state === 'installed' ? 'take-over' : 'tidy' });
  else
    offer(() => {
      reloading = true;
      if (worker.state === 'activated' || worker.state === 'redundant') window.location.reload();
      else tell(worker, { type: 'take-over' });
    });
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

/** Says that a new version is there, when that interrupts no decision; it comes when the person wants it, or when it costs nothing. */
function offer(renew: () => void): void {
  if (offered) return;
  offered = true;
  outsideDecisions(() =>
    toast({
      text: () => textNow('common').newVersion,
      action: { label: () => textNow('common').update, onAction: renew },
    }),
  );
  renewAtRest(renew);
  renewBetweenPages(renew);
}

/**
 * Another page of the app is shown: what was on this one is over, unless something is still being saved or is held by this
 * page alone. wouter tells of every step by these events.
 */
function renewBetweenPages(renew: () => void): void {
  const { pathname } = window.location;
  for (const step of ['pushState', 'replaceState', 'popstate'])
    window.addEventListener(step, () => {
      if (window.location.pathname !== pathname && isSaved() && allStored() && keepsTexts()) renew();
    });
}

/** Whether the browser keeps texts at all: else seats are proved by what this page alone holds. */
function keepsTexts(): boolean {
  try {
    localStorage.setItem('hundred-models.tried', '');
    localStorage.removeItem('hundred-models.tried');
    return true;
  } catch {
    return false;
  }
}
