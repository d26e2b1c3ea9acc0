# Builds the platform folder when it is missing or older than the sources. Sourced by the scripts; needs $ROOT.

PLATFORM=$ROOT/distribution/target/platform
CLASS_ARCHIVE=$ROOT/distribution/target/classes.jsa

built() {
  [ -f "$PLATFORM/build-id" ] || return 1
  [ -z "$(find "$ROOT/bundles" "$ROOT/distribution" "$ROOT/cnf" "$ROOT/pom.xml" "$ROOT/bnd.bnd" \
    \( -name target -o -name docs \) -prune -o -type f ! -name '*.md' -newer "$PLATFORM/build-id" -print -quit)" ]
}

maven() {
  command -v mvn >/dev/null || {
    echo "需要 Maven 3.8 或更高版本，例如 Debian/Ubuntu: apt-get install maven。 / Maven 3.8 or later is needed, for example: apt-get install maven." >&2
    return 1
  }
  (cd "$ROOT" && mvn "$@")
}

# A bundle that the platform no longer has must not stay in the export of an earlier build.
clear_export() {
  rm -rf "$ROOT/distribution/target/export"
}

# Starts the platform once, empty, and stops it, so that later starts find the classes of the virtual machine, the
# framework and the bundles laid out. Only here, for a moment: a virtual machine that records classes is not one to work on for weeks.
archive_classes() {
  rm -f "$CLASS_ARCHIVE"
  local data pid
  data=$(mktemp -d)
  WAGEWARDEN_RECORD_CLASSES=yes "$ROOT/run" --empty --port $((20000 + RANDOM % 20000)) --data "$data" >"$data/output" 2>&1 &
  pid=$!
  for _ in $(seq 240); do
    { grep -q '^READY' "$data/output" || ! kill -0 $pid 2>/dev/null; } && break
    sleep 0.25
  done
  kill $pid 2>/dev/null || true
  wait $pid 2>/dev/null || true
  rm -rf "$data"
}

# The assembled platform: bundles/ lib/ etc/ and a build id that changes with every byte of them.
assemble() {
  rm -rf "$PLATFORM"
  mkdir -p "$PLATFORM/lib"
  cp -r "$ROOT/distribution/target/export/platform" "$PLATFORM/bundles"
  cp -r "$ROOT/distribution/etc" "$PLATFORM/etc"
  cp "$ROOT"/distribution/target/lib/*.jar "$PLATFORM/lib/"
  (cd "$PLATFORM" && find . -type f | sort | xargs sha256sum; pwd) | sha256sum | cut -c1-32 >"$PLATFORM/build-id"
  archive_classes
}

build() {
  local log=$ROOT/distribution/target/build.log
  mkdir -p "$ROOT/distribution/target"
  echo "正在构建，首次需要几分钟… / Building; the first time takes some minutes …"
  clear_export
  # the tests are ./test's work
  if ! maven -q -pl distribution,bundles/org.wagewarden.district.lucheng -am -DskipTests package >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "构建失败，完整日志见 distribution/target/build.log。 / The build failed; see distribution/target/build.log." >&2
    return 1
  fi
  assemble
}
