import { textNow } from '../i18n';
import { basePath } from '../net/base-path';
import { bringBackParts } from './missing-parts';
import { allStored, olderRules } from '../browser-storage/match-store';
import { isSaved, outsideDecisions, renewAtRest } from '../ui/layout/fresh-page';
import { toast } from '../ui/primitives/toast';

/** The script this page began with: it tells which version the page is of. */
let entry = '';
/** A page that stays open asks for a new version while it is looked at, but not more often than this, ms. */
const between = 30 * 60_000;
/** A server of another protocol is met with every request: so long is not looked again, ms. */
const soonest = 5_000;

/** The protocol of the server, where it is another than this page's, as src/net hears it. */
let otherProtocol: number | null = null;
/** What is done each time that is heard. */
let meeting: readonly (() => void)[] = [];
window.addEventListener('other-version', (event) => {
  otherProtocol = (event as CustomEvent<number | null>).detail;
  if (otherProtocol !== null) for (const work of meeting) work();
});

/** Does something now, if the server speaks another protocol than this page, and each time that is heard. */
function whenOther(work: () => void): void {
  meeting = [...meeting, work];
  if (otherProtocol !== null) work();
}

/**
 * Keeps the game in this browser for when there is no network, where the browser allows it (https or localhost), and
 * says everywhere that there is a new version. Called once, when the page is there. `script`: path of its first script.
 */
export function playOffline(script: string): void {
  entry = script;
  bringBackParts();
  if (!import.meta.env.PROD) return;
  if (window.isSecureContext && 'serviceWorker' in navigator) keepFiles();
  else lookNowAndThen(lookAtServer);
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
    // What no worker keeps yet is loaded anew from the server.
    if (serviceWorker.controller === null) lookAtServer();
  });
  if (serviceWorker.controller !== null) void tidyUp(serviceWorker.controller);
}

/** Asks for a new version: now and then, whenever a part could not be loaded, and where the server speaks another protocol. */
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
  let askedForServer = -soonest;
  whenOther(() => {
    if (performance.now() - askedForServer < soonest) return;
    askedForServer = performance.now();
    ask();
  });
}

/** Offers the server's version, where that is another. */
const lookAtServer = (): void => void isOld().then((old) => (old ? offer(() => window.location.reload()) : undefined));

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
  if (await isMine(worker)) {
    if (worker.state === 'installed') tell(worker, { type: 'take-over' });
    else lookAfter(worker);
  } else
    offer(() => {
      reloading = true;
      if (worker.state === 'activated' || worker.state === 'redundant') window.location.reload();
      else tell(worker, { type: 'take-over' });
    });
}

/** What older versions kept may be given up once a page of the worker's version is open. */
async function tidyUp(worker: ServiceWorker): Promise<void> {
  if (await isMine(worker)) lookAfter(worker);
}

/** Has the worker in charge give up what nobody needs any more, and fetch the rules of all matches of this browser when the page is idle. */
function lookAfter(worker: ServiceWorker): void {
  tell(worker, { type: 'tidy' });
  const keepRules = async () => {
    const versions = await olderRules();
    if (versions.length > 0) tell(worker, { type: 'keep-rules', versions });
  };
  // What the page itself needs is loaded first.
  setTimeout(() => void keepRules().catch(() => undefined), 2_000);
}

type Message =
  | { readonly type: 'take-over' | 'tidy' }
  | { readonly type: 'keep-rules'; readonly versions: readonly number[] }
  | { readonly type: 'is-mine'; readonly entry: string };

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
  let told = false;
  const tell = (): void => {
    if (told) return;
    told = true;
    toast({
      text: () => textNow('common')[otherProtocol === null ? 'newVersion' : 'newServer'],
      action: { label: () => textNow('common').update, onAction: renew },
    });
  };
  outsideDecisions(tell);
  renewAtRest(renew);
  renewBetweenPages(renew);
  // What is decided cannot be sent any more.
  whenOther(tell);
  renewForServer(renew);
}

/** How often it is looked whether a new page costs nothing, ms. */
const soon = 1_000;

/**
 * The server speaks another protocol, and this page can send nothing: it is loaded anew as soon as nothing is decided, typed,
 * read in a dialog or still to be saved. Once in a tab for the same difference: servers of two versions may answer by turns.
 */
function renewForServer(renew: () => void): void {
  let waiting = false;
  const look = (): void => {
    waiting = otherProtocol !== null && (isWritten() || document.querySelector('dialog[open]') !== null || !isKept());
    if (waiting) setTimeout(wait, soon);
    else if (otherProtocol !== null && firstTime(`${entry} ${otherProtocol}`)) renew();
  };
  const wait = (): void => outsideDecisions(look);
  whenOther(() => {
    if (waiting) return;
    waiting = true;
    wait();
  });
}

/** Notes in this tab that something was done; returns whether it is the first time. Where a tab keeps nothing it never is. */
function firstTime(what: string): boolean {
  const key = 'hundred-models.renewed-for';
  try {
    const before: string[] = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    sessionStorage.setItem(key, JSON.stringify([...new Set(before).add(what)]));
    return !before.includes(what);
  } catch {
    return false;
  }
}

/** Fields somebody wrote in. What is chosen or slid is set again at once, and would count for as long as it is shown. */
let written: readonly HTMLInputElement[] = [];
document.addEventListener('input', ({ target }) => {
  if (
    target instanceof HTMLElement &&
    target.matches('textarea, input:not([type=radio], [type=checkbox], [type=range])')
  )
    written = [...written.filter((field) => field.isConnected && field !== target), target as HTMLInputElement];
});

const isWritten = (): boolean => written.some(({ isConnected, value }) => isConnected && value !== '');

/** Whether nothing is still being saved, or held by this page alone. */
const isKept = (): boolean => isSaved() && allStored() && keepsTexts();

/**
 * Another page of the app is shown: what was on this one is over, unless something is still being saved or is held by this
 * page alone. wouter tells of every step by these events.
 */
function renewBetweenPages(renew: () => void): void {
  const { pathname } = window.location;
  for (const step of ['pushState', 'replaceState', 'popstate'])
    window.addEventListener(step, () => {
      if (window.location.pathname !== pathname && isKept()) renew();
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
