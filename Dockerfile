# The product as one image. Build: docker build -t luotsi .   Run with PostgreSQL: docker compose up
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
# Tests run before an image is made, not while it is made.
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -DskipTests package \
 && java -Djarmode=tools -jar web-app/target/luotsi.jar extract --destination /program

FROM eclipse-temurin:25-jre AS run
RUN groupadd --system --gid 10001 luotsi \
 && useradd --system --uid 10001 --gid luotsi --home-dir /luotsi --create-home luotsi
WORKDIR /luotsi
COPY --from=build --chown=luotsi:luotsi /program /luotsi/program
USER luotsi
ENV LANG=C.UTF-8 \
    LUOTSI_HOME=/luotsi/data \
    LUOTSI_LOG_FORMAT=json \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"
VOLUME /luotsi/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${LUOTSI_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-jar", "/luotsi/program/luotsi.jar"]
CMD ["serve"]
