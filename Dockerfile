FROM node:20-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && node -e "import('./scripts/build.mjs').then(({ buildWhenNeeded }) => buildWhenNeeded())"

FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY --from=build /app/dist dist
COPY --from=build /app/dist-server dist-server
# Where the embedded database lies, when no PostgreSQL is named.
RUN mkdir data && chown node:node data
USER node
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist-server/main.js"]
