package nl.publiekswijzer.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {
  @Resource(lookup = ServerResources.DATA_SOURCE)
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    Flyway.configure(Migration.class.getClassLoader()).dataSource(dataSource).load().migrate();
  }
}
