package nl.publiekswijzer.it;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built WAR on Payara Micro against PostgreSQL: one server for all scenarios. */
@ExtendWith(ArquillianExtension.class)
class PubliekswijzerIT
    implements EditionScenarios,
        RequestScenarios,
        HouseStyleScenarios,
        DisclosureScenarios,
        OrganisationScenarios,
        AccountScenarios,
        ProviderScenarios,
        PrivacyScenarios,
        IsolationScenarios,
        DatabaseScenarios,
        DraftIsolationScenarios,
        SessionScenarios,
        SignInScenarios,
        TokenScenarios,
        ForgeryScenarios,
        AuditScenarios,
        WebScenarios,
        InjectionScenarios,
        UploadScenarios,
        OnceOnlyScenarios,
        PreferenceScenarios,
        PressureScenarios,
        SlowSenderScenarios,
        OperationScenarios,
        ArchiveScenarios,
        DocumentScenarios,
        DeliveryScenarios,
        WebhookScenarios,
        AccountFormScenarios,
        FormSafetyScenarios,
        DraftScenarios,
        BrowserRequestScenarios,
        BrowserPageScenarios,
        BrowserFormScenarios,
        BrowserReportScenarios,
        ProgressScenarios,
        QueueKeepingScenarios,
        QueueHistoryScenarios,
        InboxScenarios,
        PublicationPageScenarios,
        CataloguePageScenarios,
        KeepingPageScenarios,
        KeepingLibraryScenarios,
        KeepingAccountScenarios,
        KeepingEditionScenarios,
        BrowserKeepingScenarios,
        CountryScenarios {
  private static final Identities IDENTITIES =
      new Identities(Path.of(System.getProperty("it.target"), "it-server.log.0"));

  @ArquillianResource private URL base;

  @Deployment(testable = false)
  static WebArchive war() throws IOException {
    Files.createDirectories(Path.of(System.getProperty("it.target"), "tmp"));
    return ShrinkWrap.createFromZipFile(
        WebArchive.class, new File(System.getProperty("it.target"), "publiekswijzer.war"));
  }

  @AfterAll
  static void tellTotals() {
    AxeTotals.tell();
  }

  @Override
  public Server server() {
    return new Server(URI.create("http://localhost:" + base.getPort() + "/"), IDENTITIES);
  }
}
