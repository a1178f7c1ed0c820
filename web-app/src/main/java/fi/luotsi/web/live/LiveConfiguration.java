package fi.luotsi.web.live;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Listening with the application's own role and address, but outside its pool: a listening connection is never given back. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    private static final int CONNECT_WITHIN_SECONDS = 10;

    @Bean
    OpenStreams openStreams() {
        return new OpenStreams();
    }

    @Bean
    MoveListening moveListening(JdbcConnectionDetails database, OpenStreams streams) {
        var connections = new PGSimpleDataSource();
        connections.setUrl(database.getJdbcUrl());
        connections.setUser(database.getUsername());
        connections.setPassword(database.getPassword());
        connections.setApplicationName("luotsi moves");
        connections.setConnectTimeout(CONNECT_WITHIN_SECONDS);
        connections.setTcpKeepAlive(true);
        return new MoveListening(connections, streams);
    }

    @Bean
    MeterBinder liveMeters(MoveListening listening, OpenStreams streams) {
        return registry -> {
            Gauge.builder("luotsi.live.listening", listening, it -> it.hears() ? 1 : 0)
                    .description("Whether this node hears of moves").register(registry);
            Gauge.builder("luotsi.live.streams", streams, OpenStreams::count)
                    .description("Pages listening for moves at this node").register(registry);
        };
    }
}
