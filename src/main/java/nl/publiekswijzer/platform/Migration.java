// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {
  @Inject private Settings settings;

  @PostConstruct
  void migrate() {
    migrate(settings.database());
  }

  /** The owner of the schema appears here and nowhere else. */
  static void migrate(Settings.Database database) {
    Flyway.configure(Migration.class.getClassLoader())
        .dataSource(database.url(), database.owner(), database.ownerPassword())
        .placeholders(Map.of("application", '"' + database.user() + '"'))
        .load()
        .migrate();
  }
}
