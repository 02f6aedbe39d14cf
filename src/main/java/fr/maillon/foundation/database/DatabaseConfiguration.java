package fr.maillon.foundation.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Two doors to one database: the migrator's, used while the schema is brought up to date, and the application's. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${maillon.database.url:}'.isEmpty()")
    EmbeddedServer embeddedServer(@Value("${maillon.home}") Path home) {
        return EmbeddedServer.start(home);
    }

    @Bean
    @ConditionalOnExpression("'${maillon.database.url:}'.isEmpty()")
    DatabaseAddresses embeddedAddresses(EmbeddedServer server) {
        return server.addresses();
    }

    @Bean
    @ConditionalOnExpression("!'${maillon.database.url:}'.isEmpty()")
    DatabaseAddresses externalAddresses(
            @Value("${maillon.database.url}") String url, @Value("${maillon.database.app-password:}") String password) {
        return ExternalAddress.of(url, password);
    }

    @Bean
    @Primary
    HikariDataSource applicationSource(
            DatabaseAddresses addresses, @Value("${maillon.database.connections:16}") int connections) {
        var pool = new HikariDataSource();
        pool.setPoolName("maillon");
        pool.setJdbcUrl(addresses.url());
        pool.setUsername(addresses.application().user());
        pool.setPassword(addresses.application().password());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(1_500);
        pool.setValidationTimeout(500);
        pool.setInitializationFailTimeout(30_000);
        pool.setAutoCommit(true);
        pool.addDataSourceProperty("ApplicationName", "maillon");
        pool.addDataSourceProperty("prepareThreshold", "3");
        pool.addDataSourceProperty("connectTimeout", "2");
        pool.addDataSourceProperty("socketTimeout", "30");
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.setConnectionInitSql("set plan_cache_mode = force_generic_plan"); // ADR 0016
        return pool;
    }

    /** Used at start only; its role owns the tables, so nothing that serves a request may hold it. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrationSource(DatabaseAddresses addresses) {
        return new DriverManagerDataSource(
                addresses.url(),
                addresses.migrator().user(),
                addresses.migrator().password());
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource source, Pulse pulse, FirstQuestion question) {
        return new TenantTransactions(source, pulse, question);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
