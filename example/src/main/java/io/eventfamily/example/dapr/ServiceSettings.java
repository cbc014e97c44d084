package io.eventfamily.example.dapr;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.eventfamily.dapr.publish.SidecarAddress;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the environment of a service says.
 *
 * @param port {@code PORT}, where the service listens; 0 for any that is free
 * @param databaseUrl {@code DATABASE_URL}, of H2 or PostgreSQL; a file of H2 if not set
 * @param databaseUser {@code DATABASE_USER}
 * @param databasePassword {@code DATABASE_PASSWORD}
 * @param pubsub {@code PUBSUB}, the name of Dapr's component; {@code kafka-pubsub} if not set
 * @param deadLetters {@code DEAD_LETTERS}, the file of what could not be published
 * @param sidecar where Dapr is, see {@link SidecarAddress#fromEnvironment}
 * @param appApiToken {@code APP_API_TOKEN}, which the sidecar must bring; null where it need not
 */
record ServiceSettings(
    int port,
    String databaseUrl,
    String databaseUser,
    String databasePassword,
    String pubsub,
    Path deadLetters,
    SidecarAddress sidecar,
    @Nullable String appApiToken) {

  /** The settings of a service of this name. */
  static ServiceSettings of(String name, int defaultPort, Map<String, String> environment) {
    return new ServiceSettings(
        Integer.parseInt(environment.getOrDefault("PORT", String.valueOf(defaultPort))),
        environment.getOrDefault("DATABASE_URL", "jdbc:h2:file:./" + name),
        environment.getOrDefault("DATABASE_USER", ""),
        environment.getOrDefault("DATABASE_PASSWORD", ""),
        environment.getOrDefault("PUBSUB", "kafka-pubsub"),
        Path.of(environment.getOrDefault("DEAD_LETTERS", name + "-dead-letters.jsonl")),
        SidecarAddress.fromEnvironment(environment),
        environment.get("APP_API_TOKEN"));
  }

  /** A pool of connections, to be closed. */
  HikariDataSource openDatabase() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(databaseUrl);
    config.setUsername(databaseUser);
    config.setPassword(databasePassword);
    config.setMaximumPoolSize(10);
    return new HikariDataSource(config);
  }
}
