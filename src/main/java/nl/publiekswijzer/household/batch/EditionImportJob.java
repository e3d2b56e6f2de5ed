// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.batch;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.Dependent;
import java.util.Properties;
import java.util.UUID;

/** Starts the job that loads an ordered edition; call it outside any transaction. */
@Dependent
public class EditionImportJob {
  public void start(UUID importId) {
    var parameters = new Properties();
    parameters.setProperty("importId", importId.toString());
    BatchRuntime.getJobOperator().start("edition-import", parameters);
  }
}
