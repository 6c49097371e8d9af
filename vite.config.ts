import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chineseFaces } from './build/chinese-faces.ts';
import { serviceWorker } from './build/service-worker.ts';

export default defineConfig({
  plugins: [react(), chineseFaces(), serviceWorker()],
  build: {
    target: 'es2022',
    manifest: true,
    // Drawings and faces stay files: portraits refer to parts of them, and pages load only what they show.
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es' },
});
