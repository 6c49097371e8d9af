import sirv from 'sirv';

/** Serves the built app from a folder; every path that is no file is the app's own, and gets its page. */
export const appFiles = (folder: string): ReturnType<typeof sirv> =>
  sirv(folder, {
    single: true,
    etag: true,
    dotfiles: false,
    setHeaders(response, path) {
      const hashed = path.startsWith('/assets/');
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
