# The bot. One process with an embedded database by default; see docs/bot.md and compose.yml.
FROM node:24-slim
ENV NODE_ENV=production NODE_USE_ENV_PROXY=1 DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional && npm cache clean --force
COPY scripts/register-yaml.js scripts/yaml-module.js scripts/
COPY src src
# the grammars of the parsers, as the command line ships them
COPY dist/*.wasm src/languages/tree-sitter/
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
# asked directly, also where calls to GitHub go through a proxy
HEALTHCHECK --interval=30s --start-period=30s CMD ["env", "-u", "NODE_USE_ENV_PROXY", "node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||3000)+'/health').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "--no-warnings", "--import", "./scripts/register-yaml.js", "src/bot/main.ts"]
CMD ["all"]
