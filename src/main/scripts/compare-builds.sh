#!/usr/bin/env bash
# Is what is handed out made of this commit, and of nothing else? Builds the commit in a new directory, and once more in another one or else
# takes what somebody has built, and holds every file of both against each other by its SHA-256. Needs git and unzip.
#
#   src/main/scripts/compare-builds.sh [commit]                          two builds of HEAD, or of the commit
#   src/main/scripts/compare-builds.sh <commit> <directory>              a build against this quarkus-app
#
# Ends with 0 when nothing differs, with 1 and the names when something does. The JDK must be the same one.
set -euo pipefail

commit=$(git rev-parse --verify "${1:-HEAD}^{commit}")
given=${2:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
  git clone --quiet --no-checkout . "$1"
  git -C "$1" checkout --quiet "$commit"
  (cd "$1" && ./mvnw -B -ntp -q package -Dmaven.test.skip=true </dev/null)
}

# Of the two archives that Quarkus generates, what is in them by name: see docs/runbook.md#the-same-build-twice.
sums() {
  (cd "$1" && find . -type f ! -path './quarkus/*-bytecode.jar' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum)
  for generated in generated transformed; do
    names=$(unzip -Z1 "$1/quarkus/$generated-bytecode.jar" | LC_ALL=C sort | sha256sum)
    echo "${names%% *}  names in ./quarkus/$generated-bytecode.jar"
  done
}

build "$work/one"
sums "$work/one/target/quarkus-app" >"$work/one.sums"
if [ -z "$given" ]; then
  build "$work/and/another/one"
  given=$work/and/another/one/target/quarkus-app
fi
sums "$given" >"$work/other.sums"

if ! diff "$work/one.sums" "$work/other.sums" >"$work/difference"; then
  sed -n 's/^[<>] [0-9a-f]*  //p' "$work/difference" | LC_ALL=C sort -u
  echo "differ: $commit" >&2
  exit 1
fi
echo "$(wc -l <"$work/one.sums") files of $commit are the same; all together: $(sha256sum <"$work/one.sums" | cut -d' ' -f1)"
