# The command line and the reference operator. First: npm ci && npm run stage:image
ARG BASE=node:24-slim
FROM ${BASE}
# Where packages are installed, as it looks for its own files by its name.
COPY .image/package/ /opt/node_modules/nv-conformance/
# Nobody's of the machine, and not root.
COPY --chown=10001:10001 .image/data/ /data/
USER 10001:10001
WORKDIR /data
ENTRYPOINT ["node", "/opt/node_modules/nv-conformance/bin/nv-conformance.js"]
CMD ["--help"]
