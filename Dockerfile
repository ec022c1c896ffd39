# docker build -t aloha-portal .
# docker run --read-only --tmpfs /tmp -v aloha:/data --network host aloha-portal
# Without PUBLIC_URL it answers calls from this very machine alone, so a published port is refused: with a port, put a
# proxy with TLS before it, as compose.yaml does.
# Node comes with `npm ci`; the image only needs npm to get there, and libatomic, which Node 26 is linked with.
FROM node:24-bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends libatomic1 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY .npmrc package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run pack -- /packed

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates libatomic1 libstdc++6 && rm -rf /var/lib/apt/lists/* \
  && useradd --system --uid 10001 --home-dir /data aloha && install -d -o aloha -g aloha -m 0700 /data
WORKDIR /app
COPY --from=build /packed ./
RUN ln -s /app/node_modules/node-linux-*/bin/node /usr/local/bin/node
ENV NODE_ENV=production DATA_DIR=/data PORT=3000
USER aloha
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.ts"]
