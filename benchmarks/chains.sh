#!/usr/bin/env bash
# What the page of a service chain with 60 steps, the list of 2 000 chains, where a chain is used among 500 negotiations, and a moved knob of
# the simulation (1 000 runs of both models, a new seed each time) cost: the clock of one request after the other (median and worst of many), and processor milliseconds per request of the server and PostgreSQL together.
# Needs curl.
# Usage, after `mvn -DskipTests -Pbenchmarks package`:   JAVA=/path/to/jdk-25/bin/java benchmarks/chains.sh [requests]
set -euo pipefail
cd "$(dirname "$0")/.."

java="${JAVA:-java}"; requests="${1:-200}"
work="$(mktemp -d)"; jar="$work/cookies"
export LUOTSI_HOME="$work/home" LUOTSI_PORT=18083
product=0
stop() { [ "$product" -eq 0 ] || kill "$product" 2> /dev/null || true; wait 2> /dev/null || true; }
trap 'stop; rm -rf "$work"' EXIT

base="http://127.0.0.1:$LUOTSI_PORT"
: > "$work/log"
"$java" -Xmx256m -jar web-app/target/luotsi.jar > "$work/log" 2>&1 & product=$!
until grep -q 'Luotsi is ready' "$work/log"; do kill -0 $product || { cat "$work/log"; exit 1; }; sleep 0.5; done
csrf="$(curl -s -c "$jar" "$base/login" | grep -o 'name="_csrf"[^>]*value="[^"]*"' | head -1 | sed 's/.*value="//; s/"//')"
curl -s -o /dev/null -b "$jar" -c "$jar" --data-urlencode "_csrf=$csrf" -d username=neuvottelija -d password=luotsi "$base/login"
list="$(curl -s -b "$jar" "$base/negotiations")"
deep="$(grep -o 'href="/negotiations/[0-9a-f-]*"[^>]*>[^<]*' <<< "$list" | grep 'Kumppanuussopimus 2021' | grep -o '[0-9a-f-]\{36\}' | head -1)"

IFS=: read -r _ port _ user password < <(grep ':postgres:' "$work/home/pg/pgpass" | head -1)
read -r chain used < <("$java" -cp 'benchmarks/target/classes:benchmarks/target/lib/*' fi.luotsi.benchmarks.ManyChains "jdbc:postgresql://127.0.0.1:$port/luotsi" "$user" "$password" "$deep")

postmaster="$(head -1 "$work/home/pg/18/postmaster.pid")"
ticks() { # of the server and of PostgreSQL with all its backends, ended ones included
    { sed 's/.*) //' "/proc/$product/stat" | awk '{print $12 + $13}'
      sed 's/.*) //' "/proc/$postmaster/stat" | awk '{print $12 + $13 + $14 + $15}'
      for pid in $(pgrep -P "$postmaster"); do sed 's/.*) //' "/proc/$pid/stat" 2> /dev/null | awk '{print $12 + $13}'; done; } | paste -sd+ | bc
}
measure() { # name path query
    local before after times
    [ "$(curl -s -o /dev/null -w '%{http_code}' -b "$jar" "$base$2")" = 200 ] || { echo "$1: not 200 at $2"; exit 1; }
    curl -s -o /dev/null -b "$jar" "$base$2$3[1-$requests]"
    before="$(ticks)"
    times="$(curl -s -o /dev/null -b "$jar" -w '%{time_total}\n' "$base$2$3[10001-$((10000 + requests))]" | sort -n)"
    after="$(ticks)"
    awk -v name="$1" -v ticks="$((after - before))" '{t[NR] = $1} END {printf "%-34s median %6.1f ms   worst of %d %6.1f ms   %6.2f ms of processor time a request\n",
        name, t[int((NR + 1) / 2)] * 1000, NR, t[NR] * 1000, ticks * 10 / NR}' <<< "$times"
}
measure 'a chain of 60 steps' "/chains/$chain/versions/1" "?turn="
measure 'list of 2 000 chains' "/chains" "?turn="
measure 'where used, 500 negotiations' "/chains/$used/where-used" "?turn="
scenario="$(curl -s -b "$jar" "$base/negotiations/$deep/funding" | grep -o "/negotiations/$deep/funding/[0-9a-f-]\{36\}" | head -1)"
measure 'a knob moved, 1 000 runs' "$scenario" "?part=result&runs=1000&seed="
