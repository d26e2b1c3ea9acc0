# Builds the platform folder when it is missing or older than the sources. Sourced by the scripts; needs $ROOT.

PLATFORM=$ROOT/distribution/target/platform

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

# The assembled platform: bundles/ lib/ etc/ and a build id that changes with every byte of them.
assemble() {
  rm -rf "$PLATFORM"
  mkdir -p "$PLATFORM/lib"
  cp -r "$ROOT/distribution/target/export/platform" "$PLATFORM/bundles"
  cp -r "$ROOT/distribution/etc" "$PLATFORM/etc"
  cp "$ROOT"/distribution/target/lib/*.jar "$PLATFORM/lib/"
  (cd "$PLATFORM" && find . -type f | sort | xargs sha256sum; pwd) | sha256sum | cut -c1-32 >"$PLATFORM/build-id"
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
