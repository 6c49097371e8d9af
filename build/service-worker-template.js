/*
 * The game offline after the first visit. Pages come from the network first, so nobody is kept on an old version; a tab
 * that was opened before an upgrade keeps the files of its version until it is closed or reloaded.
 */
const version = '__VERSION__';
/** Path below which the site stands; others may stand beside it. */
const base = new URL('.', self.location).pathname;
const files = ['__FILES__'].map((file) => base + file);
const family = base === '/' ? 'hundred-models-' : `hundred-models${base}@`;
const cacheName = `${family}${version}`;
/** Files of older rules, each with the version it is of. */
const archived = ['__ARCHIVED__'];
/** Rules of older matches, fetched by whoever has one: they outlive versions. */
const archive = `${family}archive`;
/** How long a tab may take to say which version it runs, ms; one that sleeps does not answer. */
const patience = 2_000;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  switch (event.data?.type) {
    // A page asks whether it is of this version: it names the script it began with.
    case 'is-mine':
      port?.postMessage(files.includes(event.data.entry));
      break;
    case 'take-over':
      self.skipWaiting();
      break;
    case 'tidy':
      event.waitUntil(tidy());
      break;
    // A page names the rules of the matches that this browser has.
    case 'keep-rules':
      event.waitUntil(keepRules(event.data.versions));
      break;
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => kept(base)));
  else if (url.pathname.startsWith(`${base}assets/`))
    event.respondWith(caches.match(url.pathname, { ignoreVary: true }).then((found) => found ?? fetchAndKeep(event)));
  else if (files.includes(url.pathname)) event.respondWith(fetch(request).catch(() => kept(url.pathname)));
});

const kept = (path) => caches.open(cacheName).then((cache) => cache.match(path, { ignoreVary: true }));

/** Fetches what is not kept from the first; the rules of an older match are kept for the next time, if there is room. */
async function fetchAndKeep(event) {
  const { request } = event;
  const answer = await fetch(request);
  if (answer.ok && request.url.includes('/assets/archived-')) {
    const copy = answer.clone();
    event.waitUntil(
      caches
        .open(archive)
        .then((cache) => cache.put(request, copy))
        .catch(() => undefined),
    );
  }
  return answer;
}

/** Fetches the rules of matches that may not have been opened since the rules changed, so that they open without a network. */
async function keepRules(versions) {
  const cache = await caches.open(archive);
  for (const [version, file] of archived)
    if (versions.includes(version) && (await cache.match(base + file, { ignoreVary: true })) === undefined)
      await cache.add(base + file).catch(() => undefined);
}

/** Removes what older versions kept, but for those that a tab still runs. */
async function tidy() {
  // The next version keeps its files already.
  if (self.registration.waiting !== null || self.registration.installing !== null) return;
  const old = (await caches.keys()).filter((name) => name.startsWith(family) && name !== cacheName && name !== archive);
  if (old.length === 0) return;
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const entries = await Promise.all(tabs.map(entryOf));
  // A tab that does not answer may run any version.
  if (entries.includes(undefined)) return;
  const foreign = entries.filter((entry) => !files.includes(entry));
  for (const name of old) {
    const cache = await caches.open(name);
    const used = await Promise.all(foreign.map((entry) => cache.match(entry, { ignoreVary: true })));
    if (used.every((found) => found === undefined)) await caches.delete(name);
  }
}

/** The script a tab began with; undefined when it does not say in time. */
const entryOf = (tab) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(undefined), patience);
    port1.addEventListener('message', ({ data }) => {
      clearTimeout(timer);
      resolve(data);
    });
    port1.start();
    tab.postMessage({ type: 'entry' }, [port2]);
  });
