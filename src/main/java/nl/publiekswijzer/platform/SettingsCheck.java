// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Reads every setting once, so that a wrong one stops the start and not a request at night. */
@Singleton
@Startup
@DependsOn("Migration")
public class SettingsCheck {
  private static final Logger LOG = Logger.getLogger(SettingsCheck.class.getName());

  @Inject private Settings settings;

  @PostConstruct
  void check() {
    settings.secret();
    settings.previousSecret();
    settings.identityProvider();
    settings.outbound();
    settings.webhookSource();
    settings.mail();
    settings.requestsPerMinute();
    settings.queuedPerLibrary();
    settings.queueCapacity();
    settings.concurrentUploads();
    settings.archiveFolder();
    LOG.info(
        () ->
            "Publiekswijzer %s at %s: loopback only, %d workers, lease %d s, upload up to %d bytes"
                .formatted(
                    Software.VERSION,
                    settings.publicUrl(),
                    settings.workers(),
                    settings.lease().toSeconds(),
                    settings.maxUploadBytes()));
  }
}
