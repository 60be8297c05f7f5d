# syntax=docker/dockerfile:1
# One image for the site and the worker: `npm start` and `npm run worker`. See docs/operations.md.

FROM node:24-bookworm-slim AS build
WORKDIR /srv/samfunnskode
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev --omit=optional

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /srv/samfunnskode
COPY --from=build --chown=root:root /srv/samfunnskode ./
# node
USER 1000
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/readyz`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.ts"]
