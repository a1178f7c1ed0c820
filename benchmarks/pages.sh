#!/usr/bin/env bash
# What the negotiation list (50 rows) and the package page (44 terms, three rounds) cost, beside a floor of Tomcat, JDBC and hand-written
# HTML with the same rows, in turn in one run over loopback: requests per second, p99, and processor milliseconds per request of the
# server and PostgreSQL together. Needs wrk and curl.
# Usage, after `mvn -DskipTests -Pbenchmarks package`:   JAVA=/path/to/jdk-25/bin/java benchmarks/pages.sh [seconds] [rounds]
set -euo pipefail
cd "$(dirname "$0")/.."

java="${JAVA:-java}"; seconds="${1:-10}"; rounds="${2:-3}"
work="$(mktemp -d)"; jar="$work/cookies"
export LUOTSI_HOME="$work/home" LUOTSI_PORT=18081
floor_port=18082; product=0; floor=0
stop() { for pid in $floor $product; do [ "$pid" -eq 0 ] || kill "$pid" 2> /dev/null || true; done; wait 2> /dev/null || true; }
trap 'stop; rm -rf "$work"' EXIT

base="http://127.0.0.1:$LUOTSI_PORT"
"$java" -Xmx256m -jar web-app/target/luotsi.jar > "$work/log" 2>&1 & product=$!
until grep -q 'Luotsi is ready' "$work/log"; do kill -0 $product || { cat "$work/log"; exit 1; }; sleep 0.5; done

csrf="$(curl -s -c "$jar" "$base/login" | grep -o 'name="_csrf"[^>]*value="[^"]*"' | head -1 | sed 's/.*value="//; s/"//')"
curl -s -o /dev/null -b "$jar" -c "$jar" --data-urlencode "_csrf=$csrf" -d username=neuvottelija -d password=luotsi "$base/login"
list="$(curl -s -b "$jar" "$base/negotiations")"
deep="$(grep -o 'href="/negotiations/[0-9a-f-]*"[^>]*>[^<]*' <<< "$list" | grep 'Kumppanuussopimus 2021' | grep -o '[0-9a-f-]\{36\}' | head -1)"
cookie="$(awk '$6 != "" && !/^# / {print $6"="$7}' "$jar" | paste -sd';')"

IFS=: read -r _ port _ user password < <(grep ':postgres:' "$work/home/pg/pgpass" | head -1)
floor_of() { "$java" -cp 'benchmarks/target/classes:benchmarks/target/lib/*' fi.luotsi.benchmarks.FloorPages "jdbc:postgresql://127.0.0.1:$port/luotsi" "$user" "$password" $floor_port "$deep" "$@"; }
floor_of fill > "$work/fill.log" 2>&1
floor_of > "$work/floor.log" 2>&1 & floor=$!
until curl -s -o /dev/null "http://127.0.0.1:$floor_port/list"; do sleep 0.2; done

postmaster="$(head -1 "$work/home/pg/18/postmaster.pid")"
ticks() { # of the server and of PostgreSQL with all its backends, ended ones included
    { sed 's/.*) //' "/proc/$1/stat" | awk '{print $12 + $13}'
      sed 's/.*) //' "/proc/$postmaster/stat" | awk '{print $12 + $13 + $14 + $15}'
      for pid in $(pgrep -P "$postmaster"); do sed 's/.*) //' "/proc/$pid/stat" 2> /dev/null | awk '{print $12 + $13}'; done; } | paste -sd+ | bc
}
measure() { # name server-pid address
    local before after out
    before="$(ticks "$2")"
    out="$(wrk -t2 -c4 -d"${seconds}s" --latency -H "Cookie: $cookie" "$3")"
    after="$(ticks "$2")"
    awk -v name="$1" -v ticks="$((after - before))" '
        /99%/ {p99 = $2} /Requests\/sec/ {rps = $2} / requests in / {n = $1} /Non-2xx/ {bad = " NOT ALL 200: " $0}
        END {printf "%-16s %8.0f requests/s   p99 %9s   %6.2f ms of processor time a request%s\n", name, rps, p99, ticks * 10 / n, bad}' <<< "$out"
}

wrk -t2 -c4 -d30s -H "Cookie: $cookie" "$base/negotiations" > /dev/null
wrk -t2 -c4 -d30s -H "Cookie: $cookie" "$base/negotiations/$deep" > /dev/null
wrk -t2 -c4 -d10s "http://127.0.0.1:$floor_port/list" > /dev/null; wrk -t2 -c4 -d10s "http://127.0.0.1:$floor_port/package" > /dev/null
for _ in $(seq "$rounds"); do
    measure 'list' $product "$base/negotiations"
    measure 'list, floor' $floor "http://127.0.0.1:$floor_port/list"
    measure 'package' $product "$base/negotiations/$deep"
    measure 'package, floor' $floor "http://127.0.0.1:$floor_port/package"
done
awk '/VmRSS/ {printf "product resident after the load: %d MB\n", $2 / 1024}' "/proc/$product/status"
