# Finds a JDK of 21 or later. Sourced by the scripts; sets JAVA_HOME, or says in one sentence what is missing.

java_major() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p'
}

usable_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  # the release file answers without starting a virtual machine
  local major
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$major" ] || major=$(java_major "$1")
  [ -n "$major" ] && [ "$major" -ge 21 ]
}

find_jdk() {
  local candidate on_path
  if [ -n "${JAVA_HOME:-}" ] && usable_jdk "$JAVA_HOME"; then
    export JAVA_HOME
    return 0
  fi
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "$on_path" /usr/lib/jvm/*25* /usr/lib/jvm/*21* /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/current; do
    if [ -n "$candidate" ] && usable_jdk "$candidate"; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  echo "需要 JDK 21 或更高版本，例如 Debian/Ubuntu: apt-get install openjdk-21-jdk；或设置 JAVA_HOME。 / A JDK of 21 or later is needed: install one (for example openjdk-21-jdk) or set JAVA_HOME." >&2
  return 1
}
