/** Keeps the game in this browser for when there is no network; only where the browser allows it (https or localhost). */
export function playOffline(): void {
  if (!import.meta.env.PROD || !window.isSecureContext || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/service-worker.js').catch(() => {
      // Offline play is a courtesy: without it the game works as long as there is a network.
    });
  });
}
