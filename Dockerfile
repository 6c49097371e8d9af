# Built on the machine that builds, whichever machine the image is for: what the build writes runs on any.
FROM --platform=$BUILDPLATFORM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && node -e "import('./scripts/build.mjs').then(({ buildWhenNeeded }) => buildWhenNeeded())"

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
# What the server loads and nothing else: the build says what that is.
COPY --from=build /app/dist-server/package.json /app/dist-server/package-lock.json dist-server/
RUN cd dist-server && npm ci && npm cache clean --force
COPY --from=build /app/dist dist
COPY --from=build /app/dist-server dist-server
# Where the embedded database lies, when no PostgreSQL is named, and backups, when BACKUP_DIR is /app/backups.
RUN mkdir data backups && chown node:node data backups
USER node
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz/live').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist-server/main.js"]
