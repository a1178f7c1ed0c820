#!/usr/bin/env bash
# How long a start takes and what it costs: from the command to the first "ready" of the readiness probe.
# Usage, on an otherwise idle machine, after `mvn -DskipTests package`:   JAVA=/path/to/jdk-25/bin/java benchmarks/start.sh
set -euo pipefail
cd "$(dirname "$0")/.."

java="${JAVA:-java}"
work="$(mktemp -d)"
export LUOTSI_HOME="$work/home" LUOTSI_PORT="${LUOTSI_PORT:-18080}"
product=0
stop() {
    [ "$product" -eq 0 ] || kill "$product" 2> /dev/null || true
    wait 2> /dev/null || true
    product=0
}
trap 'stop; rm -rf "$work"' EXIT

start() {
    local name="$1" began
    shift
    began="$(date +%s%N)"
    "$java" "$@" -jar "$work/program/luotsi.jar" > "$work/log" 2>&1 &
    product=$!
    until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$LUOTSI_PORT/actuator/health/readiness")" = 200 ]; do
        kill -0 "$product" || { cat "$work/log"; exit 1; }
        sleep 0.02
    done
    printf '%-28s ready after %6d ms, %6d ms of processor time, %4d MB resident\n' "$name" \
        $((($(date +%s%N) - began) / 1000000)) "$(awk '{print ($14 + $15) * 10}' "/proc/$product/stat")" \
        $(($(awk '/VmRSS/ {print $2}' "/proc/$product/status") / 1024))
}

"$java" -Djarmode=tools -jar web-app/target/luotsi.jar extract --destination "$work/program" > /dev/null
start 'first start'; stop
for _ in 1 2 3; do start 'later start'; stop; done
start 'training run (AOT cache)' "-XX:AOTCacheOutput=$work/luotsi.aot"; stop
for _ in 1 2 3; do start 'later start with AOT cache' "-XX:AOTCache=$work/luotsi.aot" -Xmx256m; stop; done
