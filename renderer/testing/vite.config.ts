/** Serves the gallery on this machine: `npx vite renderer --config renderer/testing/vite.config.ts`, then `/testing/gallery.html`. */
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  cacheDir: '../node_modules/.vite-gallery',
  server: { host: '127.0.0.1', hmr: false },
});
