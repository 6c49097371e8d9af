import { buildWhenNeeded } from './build.mjs';
import { installWhenNeeded } from './install.mjs';

const port = Number(process.env.PORT ?? 8080);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}

installWhenNeeded();
buildWhenNeeded();
const { addresses, serve } = await import('./serve.mjs');
try {
  const server = await serve(port);
  const { port: open } = server.address();
  console.log(
    `Hundred Models is open at\n${addresses(open)
      .map((address) => `  ${address}`)
      .join('\n')}`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close(() => process.exit(0)));
} catch (error) {
  const reason =
    error.code === 'EADDRINUSE' ? `Port ${port} is taken; choose another: PORT=8081 npm start` : error.message;
  console.error(reason);
  process.exit(1);
}
